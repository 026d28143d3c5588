import { z } from 'zod';
import type {
  PartnershipState,
  Territory,
  Vocabularies,
  Vocabulary,
  VocabularyTerm,
} from '../../model/partnership.ts';
import { choice, fail, group, slug, text } from './fields.ts';

/** Words of `etat:` → states of the model. */
export const STATES = {
  actif: 'active',
  inconnu: 'unknown',
  dormant: 'dormant',
  termine: 'ended',
} as const satisfies Readonly<Record<string, PartnershipState>>;

export const STATE_WORDS = Object.keys(STATES) as (keyof typeof STATES)[];

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
  region: text,
  regionLocale: text.optional(),
}).transform((given): Territory => ({
  id: given.id,
  label: given.libelle,
  local: given.local,
  reading: given.lecture,
  region: given.region,
  regionLocal: given.regionLocale,
}));

/** A French region: its name, or `{ nom, local }`. */
const region = z.preprocess(
  (value) => (typeof value === 'object' && value !== null ? value : { nom: value }),
  group({ nom: text, local: text.optional() }),
);

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

/** Front matter of `vocabulaire.md`. */
export const vocabularySchema = group({
  domaines: byId(termWithId(slug)),
  types: byId(termWithId(slug)),
  niveaux: byId(termWithId(slug)),
  fiabilites: byId(termWithId(slug)),
  etats: byId(termWithId(choice(STATE_WORDS))),
  regions: z.array(region).min(1),
  territoires: byId(territory),
}).transform((given): Vocabularies => ({
  domains: given.domaines,
  acts: given.types,
  levels: given.niveaux,
  reliabilities: given.fiabilites,
  states: statesOfModel(given.etats),
  regions: given.regions.map(({ nom }) => nom),
  regionLocals: new Map(
    given.regions.flatMap(({ nom, local }) => (local === undefined ? [] : [[nom, local]])),
  ),
  territories: given.territoires,
}));

/** Keyed as `Partnership.state` is. */
function statesOfModel(
  terms: ReadonlyMap<string, VocabularyTerm & { readonly id: keyof typeof STATES }>,
): Vocabulary {
  return new Map([...terms.values()].map((term) => [STATES[term.id], { ...term, id: STATES[term.id] }]));
}
