import { decadeOf } from '../counts.ts';
import type { Directory, Partnership, Vocabularies, Vocabulary } from '../partnership.ts';
import { stateWord } from '../states.ts';

/** A value that links may have, and the ways to write it; the first is shown. */
export interface NamedValue {
  readonly value: string;
  readonly names: readonly string[];
}

/** What of a directory is counted. */
export type CountedFacts = Pick<Directory, 'partnerships' | 'vocabularies'>;

/** What links are told apart by: their region, their year. */
export interface Dimension {
  /** As a reference writes it: `région`. */
  readonly name: string;
  /** As a reference asks how many there are: `régions`. */
  readonly plural: string;
  readonly valuesOf: (partnership: Partnership, vocabularies: Vocabularies) => readonly string[];
  /** In the order of the book. */
  readonly known: (facts: CountedFacts) => readonly NamedValue[];
  /** In an edition; what it has no name for is written as it stands. */
  readonly labelOf: (value: string, edition: Vocabularies, source: Vocabularies) => string;
  /** Years and decades stand in their order, everything else from the most. */
  readonly isTime?: boolean;
}

const REGION: Dimension = {
  name: 'région',
  plural: 'régions',
  valuesOf: ({ french }) => [french.region],
  known: ({ vocabularies: { regions, regionLocals } }) =>
    regions.map((region) => named(region, region, regionLocals.get(region))),
  labelOf: (region, edition, source) => edition.regions[source.regions.indexOf(region)] ?? region,
};

const DEPARTMENT: Dimension = {
  name: 'département',
  plural: 'départements',
  valuesOf: ({ french: { department } }) => (department === undefined ? [] : [department]),
  known: ({ partnerships, vocabularies: { departmentLocals } }) =>
    distinct(partnerships.flatMap(({ french }) => french.department ?? [])).map((department) =>
      named(department, department, departmentLocals.get(department)),
    ),
  labelOf: (department, edition, source) =>
    edition === source ? department : (source.departmentLocals.get(department) ?? department),
};

const TERRITORY: Dimension = {
  name: 'territoire',
  plural: 'territoires',
  valuesOf: ({ partner }) => [partner.territory],
  known: ({ vocabularies: { territories } }) =>
    [...territories.values()].map(({ id, label, local }) => named(id, label, local)),
  labelOf: (id, edition) => edition.territories.get(id)?.label ?? id,
};

const TERRITORY_REGION: Dimension = {
  name: 'région partenaire',
  plural: 'régions partenaires',
  valuesOf: ({ partner }, { territories }) => {
    const region = territories.get(partner.territory)?.region;
    return region === undefined ? [] : [region];
  },
  known: ({ vocabularies: { territories } }) =>
    distinct([...territories.values()].map(({ region }) => region)).map((region) =>
      named(region, region, [...territories.values()].find((one) => one.region === region)?.regionLocal),
    ),
  labelOf: (region, edition, source) => {
    const id = [...source.territories.values()].find((one) => one.region === region)?.id;
    return (id === undefined ? undefined : edition.territories.get(id)?.region) ?? region;
  },
};

function ofList(
  names: Pick<Dimension, 'name' | 'plural'>,
  list: 'levels' | 'domains' | 'acts' | 'reliabilities' | 'states',
  valuesOf: Dimension['valuesOf'],
  wordOf = (id: string): string => id,
): Dimension {
  return {
    ...names,
    valuesOf,
    known: ({ vocabularies }) =>
      [...(vocabularies[list] satisfies Vocabulary).values()].map(({ id, label, plural, local }) => ({
        value: id,
        names: [wordOf(id), label, plural, local].flatMap((one) => one ?? []),
      })),
    labelOf: (id, edition) => {
      const term = edition[list].get(id);
      const label = term?.plural ?? term?.label ?? id;
      return label;
    },
  };
}

const TIMES: readonly Dimension[] = [
  { name: 'année', plural: 'années', yearOf: (year: number) => year },
  { name: 'décennie', plural: 'décennies', yearOf: decadeOf },
].map(({ yearOf, ...names }) => ({
  ...names,
  isTime: true,
  valuesOf: ({ since }: Partnership) => (since === undefined ? [] : [String(yearOf(since.year))]),
  known: ({ partnerships }: CountedFacts) =>
    distinct(partnerships.flatMap(({ since }) => (since === undefined ? [] : [yearOf(since.year)])))
      .sort((a, b) => a - b)
      .map((year) => named(String(year))),
  labelOf: (year: string) => year,
}));

/** Every dimension, in the order in which they are listed for who has mistyped one. */
export const DIMENSIONS: readonly Dimension[] = [
  REGION,
  DEPARTMENT,
  TERRITORY,
  TERRITORY_REGION,
  ofList({ name: 'niveau', plural: 'niveaux' }, 'levels', ({ french, partner }) => [
    french.level,
    partner.level,
  ]),
  ofList({ name: 'domaine', plural: 'domaines' }, 'domains', ({ domains }) => domains),
  ofList({ name: 'type', plural: 'types' }, 'acts', ({ act }) => [act]),
  ofList(
    { name: 'état', plural: 'états' },
    'states',
    ({ state }) => [state],
    (state) => stateWordOf(state),
  ),
  ofList({ name: 'fiabilité', plural: 'fiabilités' }, 'reliabilities', ({ reliability }) =>
    reliability === undefined ? [] : [reliability],
  ),
  ...TIMES,
  {
    name: 'collectivité',
    plural: 'collectivités',
    valuesOf: ({ french, partner }) => [french.name, partner.name],
    known: ({ partnerships }) =>
      distinct(partnerships.flatMap(({ french, partner }) => [french.name, partner.name])).map((name) =>
        named(name),
      ),
    labelOf: (name) => name,
  },
];

function stateWordOf(state: string): string {
  return stateWord(state as Parameters<typeof stateWord>[0]);
}

function named(value: string, ...names: readonly (string | undefined)[]): NamedValue {
  return { value, names: [...new Set([value, ...names.flatMap((name) => name ?? [])])] };
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
