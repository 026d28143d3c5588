import { z } from 'zod';
import { isLanguage } from '../../../i18n/language.ts';
import { type Lexicon, type LexiconForms, type LexiconTerm, REGISTERS } from '../../lexicon/lexicon.ts';
import { choice, fail, group, text } from './fields.ts';

const forms = group({
  employer: text,
  eviter: z.array(text).min(1),
  sauf: z.array(text).optional(),
}).transform((given): LexiconForms => ({
  preferred: given.employer,
  avoided: given.eviter,
  allowed: given.sauf ?? [],
}));

/** A value for each of some languages: `fr:`, `ja:`. */
function byLanguage<Value>(value: z.ZodType<Value>) {
  return z.record(z.string(), value).transform((given, context): ReadonlyMap<string, Value> => {
    const unknown = Object.keys(given).find((tag): boolean => !isLanguage(tag));
    if (unknown !== undefined) return fail(context, 'FM-026', { found: unknown.slice(0, 40) }, [unknown]);
    return new Map(Object.entries(given));
  });
}

const term = group({
  terme: text,
  formes: byLanguage(forms),
  note: text.optional(),
}).transform((given): LexiconTerm => ({
  name: given.terme,
  forms: given.formes,
  ...(given.note !== undefined && { note: given.note }),
}));

/** Front matter of `lexique.md`. */
export const lexiconSchema = group({
  termes: z.array(term),
  fonctions: byLanguage(z.array(text)).optional(),
  enLettresLatines: z.array(text).optional(),
  motsConnus: z.array(text).optional(),
  siglesConnus: z.array(text).optional(),
  registre: choice(REGISTERS).optional(),
  nomsDePersonnes: z.array(group({ nom: text, local: text })).optional(),
}).transform((given): Lexicon => ({
  terms: given.termes,
  offices: given.fonctions ?? new Map(),
  latin: given.enLettresLatines ?? [],
  known: given.motsConnus ?? [],
  acronyms: given.siglesConnus ?? [],
  ...(given.registre !== undefined && { register: given.registre }),
  people: (given.nomsDePersonnes ?? []).map(({ nom, local }) => ({ name: nom, local })),
}));
