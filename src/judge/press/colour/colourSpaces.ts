import { spacesWithin, type ColourSpace } from '../../../reader/content/colourSpace.ts';
import type { Mark } from '../../../reader/content/mark.ts';
import type { FindingData } from '../../finding.ts';
import { error, fault, note, warning, type Fault } from '../../rule.ts';
import { marksOf, placeOfMark } from '../places.ts';
import type { PressOptions, PressRule } from '../subject.ts';

/** PR-04 and PR-07: what prints is grey, CMYK or a named ink. */
export const colourSpaces: PressRule = {
  id: 'PP-050',
  judge: ({ pages, options }) =>
    [...marksOf(pages)].flatMap(([page, mark]) => {
      const wrong = faultOf(mark, options);
      return wrong ? [fault(wrong.severity, wrong.data, placeOfMark(page, mark))] : [];
    }),
};

function faultOf(mark: Mark, options: PressOptions): Pick<Fault, 'severity' | 'data'> | undefined {
  if (mark.invisible) return undefined;
  if (mark.image?.ownColours) return warning('jpeg2000');
  for (const space of spacesWithin(mark.paint.space)) {
    const wrong = wrongSpace(space, options);
    if (wrong) return error({ ...wrong, what: mark.kind });
  }
  return undefined;
}

function wrongSpace(space: ColourSpace, { allowRgbIcc }: PressOptions): FindingData | undefined {
  switch (space.kind) {
    case 'DeviceRGB':
    case 'CalRGB':
    case 'Lab':
      return { fault: space.kind };
    case 'ICCBased':
      if (space.components === 3) return allowRgbIcc ? undefined : { fault: 'ICC' };
      return space.components === 1 || space.components === 4 ? undefined : { fault: 'badICC' };
    case 'unknown':
      return space.name ? { fault: 'unknown', name: space.name } : { fault: 'none' };
    default:
      return undefined;
  }
}

const PROCESS = new Set(['Cyan', 'Magenta', 'Yellow', 'Black', 'All', 'None']);

/** Each spot colour costs a plate: the printing house must know. */
export const spotColours: PressRule = {
  id: 'PP-051',
  judge: ({ pages }) =>
    [...marksOf(pages)].flatMap(([page, mark]) =>
      spacesWithin(mark.paint.space).flatMap((space) =>
        space.kind === 'Separation' || space.kind === 'DeviceN'
          ? space.names
              .filter((name) => !PROCESS.has(name))
              .map((name) => note({ fault: 'found', name }, placeOfMark(page, mark)))
          : [],
      ),
    ),
};
