import { posix } from 'node:path';
import type { LoadedContent } from '../../../content/loadContent.ts';
import { LEXICON_FILE } from '../../../content/lexicon/lexiconFile.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Directory } from '../../../model/directory/partnership.ts';
import type { Publication } from '../../../model/publication/publication.ts';
import { levelsOf, optionsOf, stateOptions } from '../entry/entryForm.ts';
import type { ContentFacts, SharedLists } from './contentFacts.ts';

/** What is known of a content, whether it has publications or not. */
export interface KnownContent extends Pick<LoadedContent, 'dossiers' | 'directories' | 'sources'> {
  /** Folder of content, as places name it. */
  readonly root: string;
  /** Languages that a book can be set in. */
  readonly languages: readonly Language[];
}

export function factsOfContent(known: KnownContent): ContentFacts {
  const { root, dossiers, directories, sources, languages } = known;
  const publications: readonly Publication[] = [...dossiers, ...directories].map((one) => one.publication);
  const [first] = publications;
  const language = first?.languages[0] ?? 'fr';
  const [directory] = directories;
  return {
    root,
    language,
    translations: languages.filter((one) => one !== language),
    taken: publications.flatMap(({ id, place }) => [id, posix.basename(posix.dirname(place.file))]),
    said: first ? saidBy(first) : {},
    ...(directory?.publication.languages[0] === language && { lists: listsOf(directory) }),
    hasLexicon: sources.has(`${root}/${LEXICON_FILE}`),
  };
}

/** The day of a book is its own: no other is a likely answer. */
function saidBy({ country, publisher, group, edition }: Publication): Record<string, string> {
  return {
    'pays.nom': country.name,
    'pays.nomLocal': country.localName ?? '',
    'pays.langue': country.localLanguage,
    'pays.code': country.code ?? '',
    editeur: publisher,
    groupe: group ?? '',
    edition,
  };
}

function listsOf({ vocabularies, partnerships }: Directory): SharedLists {
  const { domains, acts, reliabilities, regions, codes } = vocabularies;
  return {
    domains: optionsOf(domains),
    acts: optionsOf(acts),
    frenchLevels: levelsOf('french', vocabularies, partnerships),
    reliabilities: optionsOf(reliabilities),
    states: stateOptions(vocabularies),
    regions: regions.map((nom) => ({ nom, ...(codes.has(nom) && { code: codes.get(nom) ?? '' }) })),
  };
}
