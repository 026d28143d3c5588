import { spacesWithin, type ColourSpace } from '../../reader/content/colourSpace.ts';
import type { Mark } from '../../reader/content/mark.ts';
import { finding, type Gravity } from './finding.ts';
import { marksOf, spotOfMark } from './spots.ts';
import type { Check, PreflightOptions } from './subject.ts';

/** CONVENTIONS PR-04 and PR-07: what prints is grey, CMYK or a named ink. */
export const colourSpaces: Check = {
  id: 'PP-050',
  title: 'Couleurs en CMJN',
  remedy:
    'Convertir en CMJN avec le profil de sortie avant l’export (ou --rvb-icc si l’imprimeur convertit lui-même).',
  run: ({ readings, options }) =>
    [...marksOf(readings)].flatMap(([page, mark]) => {
      const verdict = judgeSpace(mark, options);
      return verdict ? [finding(verdict.gravity, verdict.message, spotOfMark(page, mark))] : [];
    }),
};

const WHAT: Record<Mark['kind'], string> = {
  fill: 'aplat',
  stroke: 'filet',
  text: 'texte',
  image: 'image',
  stencil: 'image au trait',
  shading: 'dégradé',
};

function judgeSpace(
  mark: Mark,
  options: PreflightOptions,
): { gravity: Gravity; message: string } | undefined {
  if (mark.invisible) return undefined;
  if (mark.image?.ownColours) {
    return {
      gravity: 'warning',
      message: 'image JPEG 2000 dont l’espace de couleurs n’est pas déclaré : non vérifiée',
    };
  }
  for (const space of spacesWithin(mark.paint.space)) {
    const wrong = wrongSpace(space, options);
    if (wrong) return { gravity: 'error', message: `${WHAT[mark.kind]} en ${wrong}` };
  }
  return undefined;
}

function wrongSpace(space: ColourSpace, { allowRgbIcc }: PreflightOptions): string | undefined {
  switch (space.kind) {
    case 'DeviceRGB':
      return 'RVB sans profil (DeviceRGB)';
    case 'CalRGB':
      return 'RVB calibré (CalRGB)';
    case 'Lab':
      return 'Lab';
    case 'ICCBased':
      if (space.components === 3) return allowRgbIcc ? undefined : 'RVB avec profil ICC';
      return space.components === 1 || space.components === 4 ? undefined : 'espace ICC illisible';
    case 'unknown':
      return space.name ? `espace de couleurs inconnu (${space.name})` : 'espace de couleurs non déclaré';
    default:
      return undefined;
  }
}

const PROCESS = new Set(['Cyan', 'Magenta', 'Yellow', 'Black', 'All', 'None']);

/** Each spot colour costs a plate: the printing house must know. */
export const spotColours: Check = {
  id: 'PP-051',
  title: 'Tons directs',
  remedy: 'Convertir en CMJN, sauf si le ton direct est commandé.',
  run: ({ readings }) =>
    [...marksOf(readings)].flatMap(([page, mark]) =>
      spacesWithin(mark.paint.space).flatMap((space) =>
        space.kind === 'Separation' || space.kind === 'DeviceN'
          ? space.names
              .filter((name) => !PROCESS.has(name))
              .map((name) => finding('note', `ton direct « ${name} »`, spotOfMark(page, mark)))
          : [],
      ),
    ),
};
