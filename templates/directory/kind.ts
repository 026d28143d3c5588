import type { Kind } from '../../src/publishing/kind.ts';
import { pathOf } from '../../src/publishing/publications.ts';
import { landFor } from './maps/landFor.ts';
import { directoryCoverSheet, directorySections } from './sections.tsx';

/** Directories, a book in each language. */
export const directoryKind: Kind = {
  name: 'repertoire',
  sets: { word: 'repertoire', from: 'repertoire' },
  made: 'always',
  choice: 'never',
  works: ({ editions }) =>
    editions
      .filter((edition) => edition.kind === 'repertoire')
      .filter(({ directory }) => directory.publication.genre === 'repertoire')
      .map(({ language, directory }) => ({
        publication: directory.publication,
        edition: language,
        language,
        path: pathOf(directory.publication, language),
        content: { directory },
        gathering: 'bound',
        sections: async (target) =>
          directorySections(directory, language, target, await landFor(directory.publication)),
        cover: (spine) => directoryCoverSheet(directory, language, spine),
      })),
};
