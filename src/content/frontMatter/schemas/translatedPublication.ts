import { z } from 'zod';
import type { LegalMentions } from '../../../model/publication/printing.ts';
import { group, text } from './fields.ts';
import { legal } from './printing.ts';
import { headKeys, headOf, textToCome, type TranslationHead } from './translation.ts';

/** What of `publication.md` is text; lists stand in the order of the source. */
export interface PublicationTexts extends TranslationHead {
  readonly title: string | undefined;
  readonly shortTitle: string | undefined;
  readonly subtitle: string | undefined;
  readonly countryName: string | undefined;
  readonly publisher: string | undefined;
  readonly group: string | undefined;
  readonly edition: string | undefined;
  readonly keywords: readonly string[];
  readonly people: readonly { readonly name: string | undefined; readonly role: string | undefined }[];
  readonly mentions: readonly { readonly label: string | undefined; readonly text: string | undefined }[];
  readonly presentation: string | undefined;
  readonly keyFigures: readonly { readonly value: string | undefined; readonly label: string | undefined }[];
  readonly logos: readonly { readonly alternative: string | undefined }[];
  /** What this edition's legal mentions say otherwise than the source's. */
  readonly legal: LegalMentions;
}

const person = group({ nom: textToCome.optional(), role: textToCome.optional() }).transform((given) => ({
  name: given.nom,
  role: given.role,
}));

const mention = group({ libelle: textToCome.optional(), texte: textToCome.optional() }).transform(
  (given) => ({
    label: given.libelle,
    text: given.texte,
  }),
);

const keyFigure = group({ valeur: textToCome.optional(), libelle: textToCome.optional() }).transform(
  (given) => ({ value: given.valeur, label: given.libelle }),
);

const logo = group({ description: textToCome.optional() }).transform((given) => ({
  alternative: given.description,
}));

/** Front matter of `publication.<langue>.md`. */
export const translatedPublicationSchema = group({
  ...headKeys,
  titre: textToCome.optional(),
  titreCourt: textToCome.optional(),
  sousTitre: textToCome.optional(),
  pays: group({ nom: textToCome.optional() }).optional(),
  editeur: textToCome.optional(),
  groupe: textToCome.optional(),
  edition: textToCome.optional(),
  motsCles: z.preprocess((value) => (value === '' ? undefined : value), z.array(text).optional()),
  personnes: z.array(person).optional(),
  mentions: z.array(mention).optional(),
  presentation: textToCome.optional(),
  chiffresCles: z.array(keyFigure).optional(),
  logos: z.array(logo).optional(),
  impression: group({ mentionsLegales: legal }).optional(),
}).transform((given): PublicationTexts => ({
  ...headOf(given),
  title: given.titre,
  shortTitle: given.titreCourt,
  subtitle: given.sousTitre,
  countryName: given.pays?.nom,
  publisher: given.editeur,
  group: given.groupe,
  edition: given.edition,
  keywords: given.motsCles ?? [],
  people: given.personnes ?? [],
  mentions: given.mentions ?? [],
  presentation: given.presentation,
  keyFigures: given.chiffresCles ?? [],
  logos: given.logos ?? [],
  legal: given.impression?.mentionsLegales ?? {},
}));
