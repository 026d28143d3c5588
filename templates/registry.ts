import type { Templates } from '../src/cli/environment.ts';
import type { Publication } from '../src/model/publication/publication.ts';
import type { Section } from '../src/pdf/layout/section.ts';
import { dossierCoverSheet, dossierSections } from './dossier/sections.tsx';
import { leafDirectory } from './leaf/title.ts';
import { loadLand, type Land } from './kit/map/land.ts';
import { inks } from './kit/tokens.ts';
import { booklet } from './booklet/sections.tsx';
import { LANGUAGES } from './locales/texts.ts';
import { errataSlip } from './directory/dataParts.tsx';
import { facingSections } from './directory/facing/facing.tsx';
import { facingCoverSheet } from './directory/facing/facingCover.tsx';
import { directoryCoverSheet, directorySections } from './directory/sections.tsx';

/** No template lets a block grow to fill its page. */
function keepLayout(section: Section): Section {
  const { facing } = section;
  return {
    ...section,
    keepLayout: true,
    ...(facing && { facing: { ...facing, section: keepLayout(facing.section) } }),
  };
}

/** What maps are drawn from, in a directory that has them. */
async function landFor({ parts }: Publication): Promise<Land | undefined> {
  return parts.has('maps') ? loadLand() : undefined;
}

/** The kinds of publication that these templates know, and the languages they speak. */
export const templates: Templates = {
  languages: LANGUAGES,
  dossier: (...book) => dossierSections(...book).map(keepLayout),
  dossierCover: dossierCoverSheet,
  directory: async (...book) => {
    const [{ publication }] = book;
    return directorySections(...book, await landFor(publication)).map(keepLayout);
  },
  directoryCover: directoryCoverSheet,
  facing: async (...edition) => {
    const land = await landFor(edition[0].left.directory.publication);
    return facingSections(...edition, land).map(keepLayout);
  },
  facingCover: facingCoverSheet,
  leaf: (sides) => ({
    directory: leafDirectory(sides[0]),
    sections: async () => {
      // Loaded late: only a leaf draws codes.
      const { leafSections } = await import('./leaf/sections.tsx');
      return leafSections(sides, await landFor(sides[0].directory.publication)).map(keepLayout);
    },
  }),
  errata: (...of) => {
    const part = errataSlip(...of);
    return { ...part, sections: () => part.sections().map(keepLayout) };
  },
  booklet: (...of) => {
    const part = booklet(...of);
    const { publication } = part.directory;
    return {
      ...part,
      sections: async (target) => part.sections(target, await landFor(publication)).map(keepLayout),
    };
  },
  inks: new Map(Object.values(inks).map(({ rgb, cmyk }) => [rgb, cmyk])),
  slugFamily: 'Source Sans 3',
};
