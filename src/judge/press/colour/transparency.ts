import { componentsOf, type ColourSpace } from '../../../reader/content/colourSpace.ts';
import type { Mark } from '../../../reader/content/mark.ts';
import { error, note, type Said } from '../../rule.ts';
import { marksOf, placeOfMark } from '../places.ts';
import type { PressRule } from '../subject.ts';

/** ISO 15930-7, 6.2.7: transparency is allowed; it blends in CMYK. */
export const transparency: PressRule = {
  id: 'PP-080',
  judge: ({ pages }) => [
    ...pages.flatMap(({ page, groups }) =>
      groups
        .filter(({ space }) => space && !blendsInPrint(space))
        .map(({ object }) => error('group', { page: page.number, ...(object && { object }) })),
    ),
    ...[...marksOf(pages)].flatMap(([page, mark]) =>
      effectsOf(mark).map((effect) => note(effect, placeOfMark(page, mark))),
    ),
  ],
};

/** CMYK, or grey for groups that are masks. */
function blendsInPrint(space: ColourSpace): boolean {
  if (space.kind === 'DeviceCMYK' || space.kind === 'DeviceGray' || space.kind === 'CalGray') return true;
  return space.kind === 'ICCBased' && componentsOf(space) !== 3;
}

function effectsOf({ blendMode, alpha, softMask }: Mark): Said[] {
  return [
    ...(blendMode !== 'Normal' ? [{ fault: 'blend', mode: blendMode }] : []),
    ...(alpha < 1 ? [{ fault: 'alpha', percent: Math.round(alpha * 100) }] : []),
    ...(softMask ? ['mask'] : []),
  ];
}
