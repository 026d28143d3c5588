import { z } from 'zod';
import { DEFAULT_PRINTING, type Printing } from '../../../model/publication/printing.ts';
import { choice, fail, group, text } from './fields.ts';

const positive = z.unknown().transform((value, context): number => {
  const number = typeof value === 'number' ? value : Number(value);
  return number > 0 && number < 1000
    ? number
    : fail(context, 'FM-003', { expected: 'number', found: 'text' });
});

/** Millimetres; templates draw 5 mm beyond the trim, and less than 3 is refused by printing houses (PR-01). */
const bleed = positive.transform((value, context): number =>
  value >= 3 && value <= 5 ? value : fail(context, 'PR-008', { found: value }),
);

/** `impression.mentionsLegales:` of a publication, in any of its languages. */
export const legal = group({
  adresseEditeur: text.optional(),
  imprimeur: text.optional(),
  acheveDImprimer: text.optional(),
  isbn: text.optional(),
  depotLegal: text.optional(),
  prix: text.optional(),
}).transform((given) => ({
  publisherAddress: given.adresseEditeur,
  printer: given.imprimeur,
  printedOn: given.acheveDImprimer,
  isbn: given.isbn,
  legalDeposit: given.depotLegal,
  price: given.prix,
}));

/** `impression:` of `publication.md`; what it leaves out is as most French printing houses expect it. */
export const printing = group({
  fondPerdu: bleed.optional(),
  condition: text.optional(),
  profil: text.optional(),
  reliure: choice(['agrafe', 'dos-carre']).optional(),
  papier: group({ grammage: positive, main: positive.optional() }).optional(),
  images: choice(['convertir', 'rvb-icc']).optional(),
  mentionsLegales: legal.optional(),
}).transform((given): Printing => ({
  bleed: given.fondPerdu ?? DEFAULT_PRINTING.bleed,
  condition: given.condition ?? DEFAULT_PRINTING.condition,
  profile: given.profil,
  binding: given.reliure ?? DEFAULT_PRINTING.binding,
  paper: given.papier
    ? { grammage: given.papier.grammage, bulk: given.papier.main ?? 1 }
    : DEFAULT_PRINTING.paper,
  rgbImages: given.images ?? DEFAULT_PRINTING.rgbImages,
  legal: given.mentionsLegales ?? {},
}));
