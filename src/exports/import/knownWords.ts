import { asReadAloud } from '../../content/files/asRead.ts';
import type { Vocabularies } from '../../model/directory/partnership.ts';
import { STATE_WORDS, STATES } from '../../model/directory/states.ts';
import type { Column } from '../columns.ts';

/** The word of the content that a cell means, for each column of such words; undefined for words that it has not. */
export type FindKnownWord = (column: Column, written: string) => string | undefined;

/**
 * Colleagues write what the book prints: `Culture`, `Éducation et jeunesse`, `Terminé`, 石川県. A cell means a word
 * when it reads as its id, its label or its name in the other language, in any capitals, and as no other's.
 */
export function knownWords(vocabularies: Vocabularies): FindKnownWord {
  const lists = new Map<Column['words'], ReadonlyMap<string, string>>();
  return (column, written) => {
    if (column.words === undefined) return undefined;
    const names = lists.get(column.words) ?? namesOf(wordsOf(column.words, vocabularies));
    lists.set(column.words, names);
    return names.get(asReadAloud(written));
  };
}

/** A word as the front matter has it, and the other names that it has. */
type NamedWord = readonly [word: string, ...names: readonly (string | undefined)[]];

function wordsOf(list: NonNullable<Column['words']>, vocabularies: Vocabularies): NamedWord[] {
  if (list === 'regions')
    return vocabularies.regions.map((name) => [name, vocabularies.regionLocals.get(name)]);
  if (list === 'states') {
    return STATE_WORDS.map((word) => {
      const { label, plural, local } = vocabularies.states.get(STATES[word]) ?? {};
      return [word, label, plural, local];
    });
  }
  return [...vocabularies[list].values()].map((term) => [
    term.id,
    term.label,
    'plural' in term ? term.plural : undefined,
    term.local,
  ]);
}

/** Names as people read them; one that two words share is left out, unless it is the word itself. */
function namesOf(words: readonly NamedWord[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [word, ...names] of words) {
    for (const name of names.flatMap((one) => one ?? [])) {
      found.set(asReadAloud(name), (found.get(asReadAloud(name)) ?? new Set()).add(word));
    }
  }
  const single = [...found].flatMap(([name, [word, ...others]]): [string, string][] =>
    word === undefined || others.length > 0 ? [] : [[name, word]],
  );
  return new Map([...single, ...words.map(([word]): [string, string] => [asReadAloud(word), word])]);
}

/** `culture, sport` where `culture | sport` was meant; undefined when any part is no word of the column. */
export function meantList(column: Column, written: string, known: FindKnownWord): string | undefined {
  const parts = written.split(/[,;/、，；\n]/).map((part) => part.trim());
  const words = parts.map((part) => known(column, part));
  return parts.length > 1 && words.every((word) => word !== undefined) ? words.join(' | ') : undefined;
}
