import type { Kind } from '../src/publishing/kind.ts';
import type { Templates } from '../src/publishing/templates.ts';
import type { Section } from '../src/pdf/layout/section.ts';
import { bookletKind } from './booklet/kind.ts';
import { errataKind } from './directory/changes/kind.ts';
import { facingKind } from './directory/facing/kind.ts';
import { directoryKind } from './directory/kind.ts';
import { dossierKind } from './dossier/kind.ts';
import { worldLand } from './kit/map/onLand.ts';
import { paletteOf } from './kit/palettes.ts';
import { EAST_ASIAN_FACES } from './kit/tokens.ts';
import { leafKind } from './leaf/kind.ts';
import { describeCarried } from './kit/matter/carriedFiles.ts';
import { COMPLETE_LANGUAGES, MISSING_TEXTS } from './locales/texts.ts';

/** Every kind of publication, and of what is made from parts of one, in the order in which a build makes them. */
const KINDS: readonly Kind[] = [dossierKind, directoryKind, facingKind, errataKind, leafKind, bookletKind];

/** The taste: which kinds there are, the languages they speak, their inks. */
export const templates: Templates = {
  kinds: KINDS.map(keepingLayout),
  languages: COMPLETE_LANGUAGES,
  missingTexts: MISSING_TEXTS,
  slugFamilies: [...new Set(EAST_ASIAN_FACES.flatMap(({ sans }) => sans))],
  readWorld: worldLand,
  paletteOf,
  describeCarried,
};

function keepingLayout(kind: Kind): Kind {
  return {
    ...kind,
    works: (...of) =>
      kind.works(...of).map((work) => ({
        ...work,
        sections: async (target) => (await work.sections(target)).map(keepLayout),
      })),
  };
}

/** No template lets a block grow to fill its page. */
function keepLayout(section: Section): Section {
  const { facing } = section;
  return {
    ...section,
    keepLayout: true,
    ...(facing && { facing: { ...facing, section: keepLayout(facing.section) } }),
  };
}
