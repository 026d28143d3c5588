import type { LeafSide } from '../../src/model/directory/leaf.ts';
import type { EditionName } from '../../src/model/publication/edition.ts';
import type { Kind, Work } from '../../src/publishing/kind.ts';
import { leafSide } from '../../src/publishing/leafSides.ts';
import { publishedDirectories, type PublishedDirectory } from '../../src/publishing/publications.ts';
import { landFor } from '../directory/maps/landFor.ts';
import { leafDirectory } from './title.ts';

/** One leaf for each chosen partnership, in the source's language and in that of the partner country. */
export const leafKind: Kind = {
  name: 'fiche',
  made: 'byNameOrAll',
  choice: 'maybe',
  works: (publications, chosen) =>
    publishedDirectories(publications).flatMap((published) => {
      const { publication, partnerships } = published.source;
      const ids = chosen.get(publication.id)?.ids;
      return partnerships.filter(({ id }) => ids?.has(id)).flatMap(({ id }) => leafOf(published, id) ?? []);
    }),
};

function leafOf({ source, editions }: PublishedDirectory, id: string): Work | undefined {
  const { publication } = source;
  const [first, ...others] = editions;
  if (!first) return undefined;
  const other = others.find(({ language }) => language === publication.country.localLanguage);
  const [recto, ...versos] = [first, ...(other ? [other] : [])].flatMap((side) => leafSide(side, id) ?? []);
  if (!recto) return undefined;
  const edition: EditionName = other ? `${first.language}-${other.language}` : first.language;
  const sides: readonly [LeafSide, ...LeafSide[]] = [recto, ...versos];
  const directory = leafDirectory(recto);
  return {
    publication: directory.publication,
    edition,
    language: first.language,
    path: `${publication.id}/fiches/${id}.${publication.date.slice(0, 7)}.${edition}`,
    content: { directory },
    gathering: 'loose',
    leaf: { sides: sides.length, place: recto.partnership.place },
    sections: async () => {
      // Loaded late: only a leaf draws codes.
      const { leafSections } = await import('./sections.tsx');
      return leafSections(sides, await landFor(recto.directory.publication));
    },
  };
}
