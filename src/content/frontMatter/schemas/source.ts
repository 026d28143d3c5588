import { z } from 'zod';
import type { Source } from '../../../model/publication/prose.ts';
import { choice, fail, group, isWebAddress, languageTag, text, webAddress, writtenDate } from './fields.ts';

/** Address of an archived copy, or `true` when only the fact that one was read is known. */
const archivedCopy = z.unknown().transform((value, context): string | true => {
  if (value === true || isWebAddress(value)) return value;
  return fail(context, 'FM-009', { found: String(value).slice(0, 80) });
});

/** A source as chapters declare it under a key, and as partnerships list it. */
export const source = group({
  titre: text,
  editeur: text.optional(),
  url: webAddress.optional(),
  apport: text.optional(),
  copie: archivedCopy.optional(),
  fiabilite: choice(['secondaire']).optional(),
  date: writtenDate.optional(),
  langue: languageTag.optional(),
}).transform((given): Source => ({
  title: given.titre,
  publisher: given.editeur,
  url: given.url,
  establishes: given.apport,
  secondary: given.fiabilite === 'secondaire',
  date: given.date,
  language: given.langue,
  readFromCopy: given.copie,
}));

export const sourcesByKey = z.record(z.string(), source);
