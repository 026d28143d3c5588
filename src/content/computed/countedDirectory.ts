import type { Language } from '../../i18n/language.ts';
import { plainly } from '../../model/directory/counting/plainWords.ts';
import type { Directory, Vocabularies } from '../../model/directory/partnership.ts';
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

/** A directory in a language: in that of its partner's country, words and names are those of the country. */
export function inLanguage(directory: Directory, language: Language): CountedDirectory {
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
