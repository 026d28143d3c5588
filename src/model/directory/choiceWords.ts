import { plainly } from './counting/plainWords.ts';
import type { Directory } from './partnership.ts';
import type { Choice, ChoiceCriterion, YearRange } from './selection.ts';

/** What was typed for each criterion. */
export type ChoiceWords = Readonly<Record<ChoiceCriterion, readonly string[]>>;

/** A word that names nothing in a directory, with the words that would. */
export interface UnknownWord {
  readonly criterion: ChoiceCriterion;
  readonly word: string;
  readonly known: readonly string[];
}

interface NamedChoice {
  readonly value: string;
  /** Ways to write it; the first is shown. */
  readonly names: readonly string[];
}

/**
 * The choice that words make in a directory. Ids and labels serve, whatever their capitals, accents and
 * hyphens; a name may go on with the kind of its place (`kyoto-fu`).
 */
export function choiceOf(
  words: ChoiceWords,
  directory: Directory,
): { readonly choice: Choice; readonly unknown: readonly UnknownWord[] } {
  const candidates = candidatesIn(directory);
  const unknown: UnknownWord[] = [];
  const valuesOf = (criterion: Exclude<ChoiceCriterion, 'years'>): string[] =>
    words[criterion].flatMap((word) => {
      const value = valueOf(word, candidates[criterion]);
      if (value !== undefined) return [value];
      unknown.push({ criterion, word, known: candidates[criterion].flatMap(({ names }) => names[0] ?? []) });
      return [];
    });
  const years = words.years.flatMap((word) => {
    const range = yearRange(word);
    if (!range) unknown.push({ criterion: 'years', word, known: [] });
    return range ?? [];
  });
  const choice = {
    ids: valuesOf('ids'),
    regions: valuesOf('regions'),
    territories: valuesOf('territories'),
    domains: valuesOf('domains'),
    years,
  };
  return { choice, unknown };
}

function candidatesIn({
  partnerships,
  vocabularies,
}: Directory): Record<Exclude<ChoiceCriterion, 'years'>, readonly NamedChoice[]> {
  const { regions, regionLocals, territories, domains } = vocabularies;
  return {
    ids: partnerships.map(({ id }) => ({ value: id, names: [id] })),
    regions: [...new Set([...regions, ...partnerships.map(({ french }) => french.region)])].map((region) => ({
      value: region,
      names: [region, ...(regionLocals.has(region) ? [regionLocals.get(region) ?? ''] : [])],
    })),
    territories: [...territories.values()].map(({ id, label, local }) => ({
      value: id,
      names: [label, id, local],
    })),
    domains: [...domains.values()].map(({ id, label, local }) => ({
      value: id,
      names: [id, label, ...(local === undefined ? [] : [local])],
    })),
  };
}

function valueOf(word: string, candidates: readonly NamedChoice[]): string | undefined {
  const plain = plainly(word);
  const named = (test: (name: string) => boolean): string | undefined =>
    candidates.find(({ names }) => names.some((name) => test(plainly(name))))?.value;
  return named((name) => name === plain) ?? named((name) => name !== '' && plain.startsWith(`${name}-`));
}

/** `2025`, `2020-2025`. */
function yearRange(word: string): YearRange | undefined {
  const [, from, to = from] = /^(\d{4})(?:[-–](\d{4}))?$/.exec(word.trim()) ?? [];
  if (from === undefined || to === undefined || Number(to) < Number(from)) return undefined;
  return { from: Number(from), to: Number(to) };
}
