import { facingEditions, type EditionName } from '../../../src/model/publication/edition.ts';
import type { Kind } from '../../../src/publishing/kind.ts';
import { pathOf } from '../../../src/publishing/publications.ts';
import { landFor } from '../maps/landFor.ts';
import { facingSections } from './facing.tsx';
import { facingCoverSheet } from './facingCover.tsx';

/** A spread costs as much as both its languages: a plain build does without. */
export const facingKind: Kind = {
  name: 'en-regard',
  made: 'byEdition',
  choice: 'never',
  works: ({ editions }) =>
    facingEditions(editions).map((sides) => {
      const { language, directory } = sides.left;
      const { publication } = directory;
      const edition: EditionName = `${language}-${sides.right.language}`;
      return {
        // It bears both titles; all else that it says of itself is in the language of its left pages.
        publication: {
          ...publication,
          title: `${publication.title} / ${sides.right.directory.publication.title}`,
        },
        edition,
        language,
        path: pathOf(publication, edition),
        content: { directory },
        gathering: 'bound',
        sections: async (target) => facingSections(sides, target, await landFor(publication)),
        cover: (spine) => facingCoverSheet(sides, spine),
      };
    }),
};
