import { componentsOf, type ColourSpace } from '../../reader/content/colourSpace.ts';
import type { Mark } from '../../reader/content/mark.ts';
import { finding, type Finding } from './finding.ts';
import { marksOf, spotOfMark } from './spots.ts';
import type { Check } from './subject.ts';

/** ISO 15930-7, 6.2.7: transparency is allowed; it blends in CMYK. */
export const transparency: Check = {
  id: 'PP-080',
  title: 'Transparences',
  remedy:
    'Donner aux groupes de transparence l’espace CMJN ; les transparences elles-mêmes sont admises en PDF/X-4.',
  run: ({ readings }) => {
    const wrong = readings.flatMap(({ page, groups }) =>
      groups.flatMap(({ space, object }): Finding[] =>
        space && !blendsInPrint(space)
          ? [
              finding('error', 'groupe de transparence hors CMJN', {
                page: page.number,
                ...(object && { object }),
              }),
            ]
          : [],
      ),
    );
    const used = [...marksOf(readings)].flatMap(([page, mark]) =>
      effectsOf(mark).map((effect) => finding('note', effect, spotOfMark(page, mark))),
    );
    return [...wrong, ...used];
  },
};

/** CMYK, or grey for groups that are masks. */
function blendsInPrint(space: ColourSpace): boolean {
  if (space.kind === 'DeviceCMYK' || space.kind === 'DeviceGray' || space.kind === 'CalGray') return true;
  return space.kind === 'ICCBased' && componentsOf(space) !== 3;
}

function effectsOf({ blendMode, alpha, softMask }: Mark): string[] {
  return [
    ...(blendMode !== 'Normal' ? [`mode de fusion ${blendMode}`] : []),
    ...(alpha < 1 ? [`opacité ${Math.round(alpha * 100)} %`] : []),
    ...(softMask ? ['masque progressif'] : []),
  ];
}
