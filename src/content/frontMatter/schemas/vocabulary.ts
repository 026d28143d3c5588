import { z } from 'zod';
import { nearest } from '../../../diagnostics/suggestion.ts';
import type {
  CountCriterion,
  Territory,
  Vocabularies,
  Vocabulary,
  VocabularyTerm,
} from '../../../model/directory/partnership.ts';
import type { CountryLabel } from '../../../model/directory/countryLabels.ts';
import { STATE_WORDS, STATES, type StateWord } from '../../../model/directory/states.ts';
import { choice, codeText, fail, group, listed, slug, text } from './fields.ts';

function termWithId<Id extends string>(id: z.ZodType<Id>) {
  return group({ id, libelle: text, pluriel: text.optional(), local: text.optional() }).transform(
    (given): VocabularyTerm & { readonly id: Id } => ({
      id: given.id,
      label: given.libelle,
      plural: given.pluriel,
      local: given.local,
    }),
  );
}

const territory = group({
  id: slug,
  libelle: text,
  local: text,
  lecture: text.optional(),
  code: codeText.optional(),
  region: text,
  regionLocale: text.optional(),
}).transform((given): Territory => ({
  id: given.id,
  label: given.libelle,
  local: given.local,
  reading: given.lecture,
  ...(given.code !== undefined && { code: given.code }),
  region: given.region,
  regionLocal: given.regionLocale,
}));

/** A published way to count, by the kinds of act that it takes. */
const criterion = group({
  id: slug,
  libelle: text,
  local: text.optional(),
  regle: text,
  regleLocale: text.optional(),
  types: z.array(slug).min(1),
}).transform((given): CountCriterion => ({
  id: given.id,
  label: given.libelle,
  rule: given.regle,
  ...(given.local !== undefined && { localLabel: given.local }),
  ...(given.regleLocale !== undefined && { localRule: given.regleLocale }),
  acts: new Set(given.types),
}));

/** A French region or département: its name, or `{ nom, local, code }`. */
const frenchPlace = z.preprocess(
  (value) => (typeof value === 'object' && value !== null ? value : { nom: value }),
  group({ nom: text, local: text.optional(), code: codeText.optional() }),
);

/** The country's own words, by what they name; none is asked. */
const countryLabels = group({
  territoire: text.optional(),
  territoires: text.optional(),
  origine: text.optional(),
  reserves: text.optional(),
  cotePartenaire: text.optional(),
} satisfies Readonly<Record<CountryLabel, z.ZodType>>);

/** A list of records whose ids differ, as a map in the same order. */
function byId<Term extends { readonly id: string }>(term: z.ZodType<Term>) {
  return z
    .array(term)
    .min(1)
    .transform((terms, context): ReadonlyMap<string, Term> => {
      const known = new Map<string, Term>();
      for (const one of terms) {
        if (known.has(one.id)) fail(context, 'FM-025', { found: one.id });
        known.set(one.id, one);
      }
      return known;
    });
}

interface Countable {
  readonly types: Vocabulary;
  readonly criteres?: readonly CountCriterion[] | undefined;
}

/** A criterion can only take kinds of act that the list of acts has. */
function checkCriteria({ types, criteres = [] }: Countable, context: z.core.$RefinementCtx): void {
  // Asked even where the list of acts is faulty, and no list then: its own problem is told.
  if (!(types instanceof Map)) return;
  const allowed = [...types.keys()];
  criteres.forEach(({ acts }, index) => {
    [...acts].forEach((found, at) => {
      if (types.has(found)) return;
      const suggestion = nearest(found, allowed);
      const details = { found, suggestion, allowed: listed(allowed) };
      fail(context, 'FM-005', details, ['criteres', index, 'types', at]);
    });
  });
}

/** Front matter of `vocabulaire.md`. */
export const vocabularySchema = group({
  domaines: byId(termWithId(slug)),
  types: byId(termWithId(slug)),
  niveaux: byId(termWithId(slug)),
  fiabilites: byId(termWithId(slug)),
  etats: byId(termWithId(choice(STATE_WORDS))),
  regions: z.array(frenchPlace).min(1),
  departements: z.array(frenchPlace).optional(),
  territoires: byId(territory),
  criteres: z.array(criterion).optional(),
  intitules: z.record(z.string(), countryLabels).optional(),
  motsComptes: z.record(z.string(), z.array(text)).optional(),
})
  .superRefine(checkCriteria)
  .transform((given): Vocabularies => ({
    domains: given.domaines,
    acts: given.types,
    levels: given.niveaux,
    reliabilities: given.fiabilites,
    states: statesOfModel(given.etats),
    regions: given.regions.map(({ nom }) => nom),
    regionLocals: localNames(given.regions),
    departmentLocals: localNames(given.departements ?? []),
    codes: new Map(
      [...given.regions, ...(given.departements ?? [])].flatMap(({ nom, code }) =>
        code === undefined ? [] : [[nom, code]],
      ),
    ),
    territories: given.territoires,
    criteria: given.criteres ?? [],
    ...(given.intitules && { labels: new Map(Object.entries(given.intitules)) }),
    ...(given.motsComptes && { countedWords: new Map(Object.entries(given.motsComptes)) }),
  }));

function localNames(places: readonly z.infer<typeof frenchPlace>[]): ReadonlyMap<string, string> {
  return new Map(places.flatMap(({ nom, local }) => (local === undefined ? [] : [[nom, local]])));
}

/** Keyed as `Partnership.state` is. */
function statesOfModel(terms: ReadonlyMap<string, VocabularyTerm & { readonly id: StateWord }>): Vocabulary {
  return new Map([...terms.values()].map((term) => [STATES[term.id], { ...term, id: STATES[term.id] }]));
}
