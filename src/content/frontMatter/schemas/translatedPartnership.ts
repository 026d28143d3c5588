import { z } from 'zod';
import { group } from './fields.ts';
import {
  headKeys,
  headOf,
  type SourceTexts,
  textToCome,
  translatedListedSource,
  type TranslationHead,
} from './translation.ts';

/** What of a partnership is text; lists stand in the order of the source. */
export interface PartnershipTexts extends TranslationHead {
  readonly origin: string | undefined;
  readonly renewals: readonly (string | undefined)[];
  readonly disputes: readonly (string | undefined)[];
  readonly frenchNote: string | undefined;
  readonly partnerNote: string | undefined;
  readonly sources: readonly SourceTexts[];
}

/** Front matter of `partenariats/<id>.<langue>.md`. */
export const translatedPartnershipSchema = group({
  ...headKeys,
  origine: textToCome.optional(),
  renouvellements: z.array(textToCome).optional(),
  reserves: z.array(textToCome).optional(),
  notes: group({ france: textToCome.optional(), partenaire: textToCome.optional() }).optional(),
  sources: z.array(translatedListedSource).optional(),
}).transform((given): PartnershipTexts => ({
  ...headOf(given),
  origin: given.origine,
  renewals: given.renouvellements ?? [],
  disputes: given.reserves ?? [],
  frenchNote: given.notes?.france,
  partnerNote: given.notes?.partenaire,
  sources: given.sources ?? [],
}));
