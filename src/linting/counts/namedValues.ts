import type { CountedDirectory } from '../../content/computed/countedDirectory.ts';
import { DIMENSIONS, type Dimension } from '../../model/directory/counting/dimensions.ts';

/** What a sentence names of that by which links are told apart: a region, a year, an authority. */
export interface NamedFilter {
  readonly dimension: Dimension;
  /** As a reference writes it: `région Bretagne`. */
  readonly clause: string;
}

/** Words such as « bonne » or « actif » are names of these too, and say nothing in a sentence. */
const NOT_NAMED = new Set(['fiabilité', 'état', 'décennie']);
/** Of one letter or kanji: 市 stands in every name. */
const SHORTEST = 2;
/** A sentence that lists more names tells of none of them. */
const MOST = 12;

/** Finds what sentences name, in the words of the source and of the partner's language. */
export function namedFilters(directory: CountedDirectory): (sentence: string) => NamedFilter[] {
  const byName = new Map<string, NamedFilter>();
  const add = (name: string, filter: NamedFilter): void => {
    if (name.length >= SHORTEST && !byName.has(name)) byName.set(name, filter);
  };
  for (const dimension of DIMENSIONS.filter(({ name }) => !NOT_NAMED.has(name))) {
    for (const { value, names } of dimension.known(directory.facts)) {
      const filter = { dimension, clause: `${dimension.name} ${value}` };
      for (const name of names) add(name, filter);
    }
  }
  const authority = DIMENSIONS.find(({ name }) => name === 'collectivité');
  for (const { french, partner } of authority === undefined ? [] : directory.facts.partnerships) {
    for (const { name, localName } of [french, partner]) {
      if (localName !== undefined && authority !== undefined)
        add(localName, { dimension: authority, clause: `collectivité ${name}` });
    }
  }
  return (sentence) => {
    const found = new Map<string, NamedFilter>();
    for (const [name, filter] of byName) {
      if (found.size > MOST) return [];
      if (!found.has(filter.clause) && standsAlone(name, sentence)) found.set(filter.clause, filter);
    }
    return [...found.values()];
  };
}

/** A name of letters or figures is a word of its own; one of kanji needs no border. */
function standsAlone(name: string, sentence: string): boolean {
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [sentence[at - 1], sentence[at + name.length]];
    const isWord = /[\p{sc=Latin}\d]/u;
    const isInside =
      (isWord.test(name[0] ?? '') && /[\p{sc=Latin}\d-]/u.test(before)) ||
      (isWord.test(name.at(-1) ?? '') && /[\p{sc=Latin}\d-]/u.test(after));
    if (!isInside) return true;
  }
  return false;
}
