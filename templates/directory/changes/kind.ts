import type { Kind } from '../../../src/publishing/kind.ts';
import { pathOf, publishedDirectories } from '../../../src/publishing/publications.ts';
import { errataSlip } from './errataSlip.tsx';

/** A slip of changes for each edition of a directory that knows the edition before. */
export const errataKind: Kind = {
  name: 'errata',
  made: 'byName',
  choice: 'never',
  works: (publications) =>
    publishedDirectories(publications)
      .filter(({ source }) => source.changes !== undefined)
      .flatMap(({ source, editions }) =>
        editions.map(({ language, directory: whole }) => {
          const { directory, sections } = errataSlip(whole, language);
          return {
            publication: directory.publication,
            edition: language,
            language,
            path: pathOf(source.publication, language, 'errata'),
            content: { directory },
            gathering: 'loose',
            sections,
          };
        }),
      ),
};
