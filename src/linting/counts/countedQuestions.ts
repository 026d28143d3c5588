import type { CountedDirectory } from '../../content/computed/countedDirectory.ts';
import { countedNumber } from '../../content/computed/writtenAnswer.ts';
import { chosen, linksByValue } from '../../model/directory/counting/answer.ts';
import { DIMENSIONS } from '../../model/directory/counting/dimensions.ts';
import type { CountedNoun } from './countedNouns.ts';
import { type NamedFilter, namedFilters } from './namedValues.ts';
import type { SaidOfAll } from './sharesAndRanks.ts';

/** From here on a number beside a word for links is the records', whatever its sentence names. */
export const LARGE = 13;
/** Of the things that a sentence names, so many are asked for two by two. */
const MOST_PAIRED = 5;

const TOTALS = [
  'liens', 'accords', 'collectivités françaises', 'collectivités partenaires', 'liens, date connue',
  'liens, date jour', 'liens, reprise',
]; // prettier-ignore

/** Which reference to the records gives a number that somebody has typed; undefined where none does. */
export interface CountedQuestions {
  readonly directory: CountedDirectory;
  /** Numbers that are told beside any word for links. */
  readonly numbers: readonly number[];
  /** What a sentence names. */
  readonly named: (sentence: string) => readonly NamedFilter[];
  readonly ofNumber: (
    value: number,
    noun: CountedNoun | undefined,
    named: () => readonly NamedFilter[],
  ) => string | undefined;
  /** @param isOfLinks the sentence speaks of links */
  readonly ofShareOrRank: (
    said: SaidOfAll,
    named: readonly NamedFilter[],
    isOfLinks: boolean,
  ) => string | undefined;
}

export function countedQuestions(directory: CountedDirectory): CountedQuestions {
  const answers = new Map<string, number | undefined>();
  const answer = (query: string): number | undefined => {
    if (!answers.has(query)) answers.set(query, countedNumber(query, directory));
    return answers.get(query);
  };
  const general = generalNumbers(directory, answer);
  const firstThat = (queries: readonly string[], value: number): string | undefined => {
    const query = queries.find((one) => answer(one) === value);
    return query === undefined ? undefined : `{{${query}}}`;
  };
  return {
    directory,
    named: namedFilters(directory),
    numbers: [...general.keys()],
    ofNumber: (value, noun, named) => {
      if (noun === undefined) return undefined;
      if (noun.isLinks && general.has(value)) return `{{${general.get(value) ?? ''}}}`;
      if (noun.isPaired && value === 2) return undefined;
      const whole = noun.isLinks ? noun.questions : value < LARGE ? [] : noun.questions.slice(0, 1);
      const filters = filtersOf(named(), noun, value);
      const chosenBy = filters.flatMap((filter) => noun.questions.map((one) => `${one}, ${filter}`));
      return firstThat([...whole, ...chosenBy], value);
    },
    ofShareOrRank: (said, filters, isOfLinks) => {
      if (said.kind === 'rank') {
        const ranked = filters.filter(({ dimension }) => dimension.isTime !== true);
        return isOfLinks
          ? firstThat(
              ranked.map(({ clause }) => `rang ${clause}`),
              said.value,
            )
          : undefined;
      }
      if (said.isOfLinks) {
        const exact = firstThat(
          filters.map(({ clause }) => `part ${clause}`),
          said.value,
        );
        return exact ?? `{{part ${filters[0]?.clause ?? '…'}}}`;
      }
      return isOfLinks
        ? firstThat(
            filters.map(({ clause }) => `part ${clause}`),
            said.value,
          )
        : undefined;
    },
  };
}

/** More places than these may give any small number of them by chance. */
const MOST_PLACES = 3;
const PLACES = new Set(['région', 'région partenaire', 'département', 'territoire']);

/** What a sentence names, one by one and two by two. Of places, only places choose. */
function filtersOf(named: readonly NamedFilter[], { isLinks }: CountedNoun, value: number): string[] {
  const choosing = isLinks ? named : named.filter(({ dimension }) => PLACES.has(dimension.name));
  if (!isLinks && value < LARGE && choosing.length > MOST_PLACES) return [];
  const clauses = choosing.map(({ clause }) => clause);
  const paired = clauses.slice(0, MOST_PAIRED);
  return [
    ...clauses,
    ...paired.flatMap((one, index) => paired.slice(index + 1).map((other) => `${one}, ${other}`)),
  ];
}

/** Larger totals, and larger numbers of links by what tells them apart: the most general question of each. */
function generalNumbers(
  directory: CountedDirectory,
  answer: (query: string) => number | undefined,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const add = (value: number | undefined, query: string): void => {
    if (value !== undefined && !found.has(value)) found.set(value, query);
  };
  for (const query of TOTALS) {
    const value = answer(query);
    if ((value ?? 0) >= LARGE) add(value, query);
  }
  const links = chosen(directory.facts, []);
  for (const dimension of DIMENSIONS) {
    const names = new Map(dimension.known(directory.facts).map(({ value, names: [name] }) => [value, name]));
    for (const [value, count] of linksByValue(dimension, links, directory.facts)) {
      if (count >= LARGE) add(count, `liens, ${dimension.name} ${names.get(value) ?? value}`);
    }
  }
  return found;
}
