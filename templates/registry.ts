import type { Templates } from '../src/cli/environment.ts';
import type { Repertoire } from '../src/model/partnership.ts';
import type { Section } from '../src/pdf/layout/section.ts';
import { dossierCoverSheet, dossierSections } from './dossier/sections.tsx';
import { ficheRepertoire } from './fiche/title.ts';
import { loadLand, type Land } from './kit/map/land.ts';
import { inks } from './kit/tokens.ts';
import { livret } from './livret/sections.tsx';
import { LANGUAGES } from './locales/texts.ts';
import { facingSections } from './repertoire/facing.tsx';
import { facingCoverSheet } from './repertoire/facingCover.tsx';
import { repertoireCoverSheet, repertoireSections } from './repertoire/sections.tsx';

/** No template lets a block grow to fill its page. */
function keepLayout(section: Section): Section {
  const { facing } = section;
  return {
    ...section,
    keepLayout: true,
    ...(facing && { facing: { ...facing, section: keepLayout(facing.section) } }),
  };
}

/** Read only for a directory with maps. */
function landFor({ publication }: Repertoire): Promise<Land | undefined> {
  return publication.parts.has('maps') ? loadLand() : Promise.resolve(undefined);
}

/** The kinds of publication that these templates know, and the languages they speak. */
export const templates: Templates = {
  languages: LANGUAGES,
  dossier: (...book) => dossierSections(...book).map(keepLayout),
  dossierCover: dossierCoverSheet,
  repertoire: async (...book) => repertoireSections(...book, await landFor(book[0])).map(keepLayout),
  repertoireCover: repertoireCoverSheet,
  facing: async (...edition) => {
    const land = await landFor(edition[0].left.repertoire);
    return facingSections(...edition, land).map(keepLayout);
  },
  facingCover: facingCoverSheet,
  fiche: (sides) => ({
    repertoire: ficheRepertoire(sides[0]),
    // Loaded late: only a leaf draws codes.
    sections: async () => (await import('./fiche/sections.tsx')).ficheSections(sides).map(keepLayout),
  }),
  livret: (...of) => {
    const part = livret(...of);
    return { ...part, sections: (target) => part.sections(target).map(keepLayout) };
  },
  inks: new Map(Object.values(inks).map(({ rgb, cmyk }) => [rgb, cmyk])),
  slugFamily: 'Source Sans 3',
};
