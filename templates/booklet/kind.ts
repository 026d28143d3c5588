import type { Kind } from '../../src/publishing/kind.ts';
import { pathOf, publishedDirectories } from '../../src/publishing/publications.ts';
import { landFor } from '../directory/maps/landFor.ts';
import { booklet } from './sections.tsx';

/** A booklet of the chosen partnerships in each edition. */
export const bookletKind: Kind = {
  name: 'livret',
  made: 'byName',
  choice: 'always',
  works: (publications, chosen) =>
    publishedDirectories(publications).flatMap(({ source, editions }) => {
      const entries = chosen.get(source.publication.id);
      if (!entries) return [];
      return editions.map(({ language, directory: whole, translations }) => {
        const selection = { directory: whole, choice: entries.choice, chosen: entries.ids };
        const { directory, sections, cover } = booklet(selection, language, translations);
        return {
          publication: directory.publication,
          edition: language,
          language,
          path: pathOf(source.publication, language, `livret-${entries.name}`),
          content: { directory },
          gathering: 'stapled',
          sections: async (target) => sections(target, await landFor(directory.publication)),
          cover,
        };
      });
    }),
};
