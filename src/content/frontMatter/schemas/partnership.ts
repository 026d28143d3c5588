import type { z } from 'zod';
import { PARTNERSHIP_FIELDS } from '../../../model/directory/fields.ts';
import type { Partnership, Vocabularies } from '../../../model/directory/partnership.ts';
import { type KnownWords, recordSchema } from './recordSchema.ts';

export type PartnershipRecord = Omit<Partnership, 'blocks' | 'place'>;

/** Front matter of `partenariats/<id>.md`; without vocabularies (their file is faulty), their words are not checked. */
export function partnershipSchema(vocabularies: Vocabularies | undefined): z.ZodType<PartnershipRecord> {
  return recordSchema(PARTNERSHIP_FIELDS, vocabularies && wordsIn(vocabularies));
}

function wordsIn(vocabularies: Vocabularies): KnownWords {
  return (list) => (list === 'regions' ? vocabularies.regions : vocabularies[list].keys());
}
