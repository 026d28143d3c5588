import type { z } from 'zod';
import { PARTNERSHIP_FIELDS } from '../../../model/directory/fields.ts';
import type { Partnership, Vocabularies } from '../../../model/directory/partnership.ts';
import { oncePerText } from '../../files/oncePerText.ts';
import { type KnownWords, recordSchema } from './recordSchema.ts';

export type PartnershipRecord = Omit<Partnership, 'blocks' | 'place'>;

/** Front matter of `partenariats/<id>.md`; without vocabularies (their file is faulty), their words are not checked. */
export function partnershipSchema(vocabularies: Vocabularies | undefined): z.ZodType<PartnershipRecord> {
  return vocabularies ? schemaFor(vocabularies) : (withoutWords ??= recordSchema(PARTNERSHIP_FIELDS, undefined));
}

let withoutWords: z.ZodType<PartnershipRecord> | undefined;

const schemaFor = oncePerText(
  (vocabularies: Vocabularies): z.ZodType<PartnershipRecord> =>
    recordSchema(PARTNERSHIP_FIELDS, wordsIn(vocabularies)),
);

function wordsIn(vocabularies: Vocabularies): KnownWords {
  return (list) => (list === 'regions' ? vocabularies.regions : vocabularies[list].keys());
}
