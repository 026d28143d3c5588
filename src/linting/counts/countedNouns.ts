import type { CountedDirectory } from '../../content/computed/countedDirectory.ts';
import { DIMENSIONS } from '../../model/directory/counting/dimensions.ts';

/** What a word beside a number counts. */
export interface CountedNoun {
  /** The questions that give such a number, before what they choose. */
  readonly questions: readonly string[];
  /** Links or their acts: any number of them is the records'. Of places a sentence may count others. */
  readonly isLinks: boolean;
  /** Where « deux » says a pair (« les deux villes »), and is no count. */
  readonly isPaired?: true;
}

/** Of what links are told apart by, what a sentence counts: years and states are counted of many other things. */
const COUNTED = new Set(['région', 'région partenaire', 'département', 'territoire', 'domaine']);

const TERRITORIES: CountedNoun = { questions: ['territoires', 'liens'], isLinks: false };
export const LINKS: CountedNoun = { questions: ['liens', 'accords'], isLinks: true };

/**
 * Words that say what a number counts, in a language: those that the content lists (`motsComptes`), acts, levels of
 * authorities, and what links are told apart by. What stands in brackets behind a word may be left out.
 */
export function countedNouns(
  directory: CountedDirectory,
  language: string,
): ReadonlyMap<string, CountedNoun> {
  const { vocabularies, publication } = directory.facts;
  const isLocal = language === publication.country.localLanguage;
  const isSource = language === publication.languages[0];
  const nouns = new Map<string, CountedNoun>();
  const add = (word: string | undefined, noun: CountedNoun): void => {
    const plain = word?.replace(/\s*[(（][^)）]*[)）]$/u, '').toLowerCase();
    if (plain && !nouns.has(plain)) nouns.set(plain, noun);
  };
  if (isSource) add('accords', { ...LINKS, questions: [...LINKS.questions, 'accords partagés'] });
  for (const word of vocabularies.countedWords?.get(language) ?? []) add(word, LINKS);
  const wordsOf = (term: { label: string; plural?: string; local?: string }): (string | undefined)[] => [
    ...(isSource ? [term.plural ?? `${term.label}s`] : []),
    ...(isLocal ? [term.local] : []),
  ];
  for (const term of vocabularies.acts.values()) {
    for (const word of wordsOf(term)) add(word, LINKS);
  }
  if (isSource) {
    for (const { plural } of DIMENSIONS.filter(({ name }) => COUNTED.has(name)))
      add(plural, { questions: [plural, 'liens'], isLinks: false });
    const authorities = ['collectivités françaises', 'collectivités partenaires', 'collectivités'];
    add('collectivités', { questions: [...authorities, 'liens'], isLinks: false, isPaired: true });
  }
  add(vocabularies.labels?.get(language)?.['territoires'], TERRITORIES);
  const frenchLevels = new Set(directory.facts.partnerships.map(({ french }) => french.level));
  for (const term of vocabularies.levels.values()) {
    const side = frenchLevels.has(term.id) ? 'françaises' : 'partenaires';
    const questions = [`collectivités ${side}, niveau ${term.id}`, `liens, niveau ${term.id}`];
    for (const word of wordsOf(term)) add(word, { questions, isLinks: false, isPaired: true });
  }
  return nouns;
}
