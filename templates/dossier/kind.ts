import type { Kind } from '../../src/publishing/kind.ts';
import { pathOf } from '../../src/publishing/publications.ts';
import { atlasFor } from '../kit/map/block/atlas.ts';
import { dossierCoverSheet, dossierSections } from './sections.tsx';

/** Country files, a book in each language. */
export const dossierKind: Kind = {
  name: 'dossier',
  sets: { word: 'dossier', from: 'dossier' },
  made: 'always',
  choice: 'never',
  works: ({ editions }) =>
    editions
      .filter((edition) => edition.kind === 'dossier')
      .filter(({ dossier }) => dossier.publication.genre === 'dossier')
      .map(({ language, dossier }) => ({
        publication: dossier.publication,
        edition: language,
        language,
        path: pathOf(dossier.publication, language),
        content: { dossier },
        gathering: 'bound',
        sections: async (target) =>
          dossierSections(dossier, language, target, await atlasFor(dossier.publication, dossier.chapters)),
        cover: (spine) => dossierCoverSheet(dossier, language, spine),
      })),
};
