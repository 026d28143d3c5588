import type { Language } from '../../i18n/language.ts';
import { plainly } from '../../model/directory/counting/plainWords.ts';
import type { Directory, Partnership, Vocabularies } from '../../model/directory/partnership.ts';
import { oncePerText } from '../files/oncePerText.ts';
import { withLocalLabels } from '../translations/translated/translatedVocabularies.ts';
import type { Publication } from '../../model/publication/publication.ts';

/** A directory as references ask it: its records in the language of the source, its words in that of an edition. */
export interface CountedDirectory {
  readonly facts: Pick<Directory, 'partnerships' | 'vocabularies' | 'publication'>;
  readonly labels: Vocabularies;
  /** The name of a side of a link. */
  readonly nameOf: (id: string, side: 'french' | 'partner') => string;
}

/** The directories whose records a publication counts: its own, else those of the same country. */
export function directoriesFor(publication: Publication, directories: readonly Directory[]): Directory[] {
  const own = directories.filter((one) => one.publication.id === publication.id);
  if (own.length > 0) return own;
  return directories.filter((one) => isSameCountry(one.publication.country, publication.country));
}

function isSameCountry(one: Publication['country'], other: Publication['country']): boolean {
  if (one.code !== undefined && other.code !== undefined) return one.code === other.code;
  return plainly(one.name) === plainly(other.name);
}

/**
 * A directory in a language: in that of its partner's country, words and names are those of the country. The very
 * same while what is counted stays, in content that stays open: answers are remembered by it.
 */
export function inLanguage(directory: Directory, language: Language): CountedDirectory {
  const counted = countedBefore(directory);
  const languages = known.get(counted) ?? new Map<Language, CountedDirectory>();
  known.set(counted, languages);
  const made = languages.get(language) ?? countedIn(counted, language);
  languages.set(language, made);
  return made;
}

const known = new WeakMap<Directory, Map<Language, CountedDirectory>>();

/** The directory of a publication that was counted last, by what the publication's file says of the country. */
const last = new WeakMap<Publication['country'], Directory>();

/** The one that was counted before, where only texts have changed since. */
function countedBefore(directory: Directory): Directory {
  const { country } = directory.publication;
  const before = last.get(country);
  if (before && isCountedAlike(before, directory)) return before;
  last.set(country, directory);
  return directory;
}

function isCountedAlike(one: Directory, other: Directory): boolean {
  return (
    one === other ||
    (one.vocabularies === other.vocabularies &&
      one.publication.date === other.publication.date &&
      one.partnerships.length === other.partnerships.length &&
      one.partnerships.every((link, index) => {
        const now = other.partnerships[index];
        return link === now || (now !== undefined && factsOf(link) === factsOf(now));
      }))
  );
}

/** All facts of a link, written out: everything but its text and its place. */
const factsOf = oncePerText(({ blocks: _blocks, place: _place, ...facts }: Partnership): string =>
  JSON.stringify(facts, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  ),
);

function countedIn(directory: Directory, language: Language): CountedDirectory {
  const byId = new Map(directory.partnerships.map((one) => [one.id, one]));
  const isLocal = directory.publication.country.localLanguage === language;
  return {
    facts: directory,
    labels: isLocal ? withLocalLabels(directory.vocabularies) : directory.vocabularies,
    nameOf: (id, side) => {
      const authority = byId.get(id)?.[side];
      return (isLocal ? authority?.localName : undefined) ?? authority?.name ?? id;
    },
  };
}
