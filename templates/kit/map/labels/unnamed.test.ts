import { expect, it } from 'vitest';
import type { Labelled } from './labelling.ts';
import { withoutLongNames, withoutNames, wrappedAt, type MapPoint, type MapSpot } from './spots.ts';
import { unnamedOn } from './unnamed.ts';

const place = [0, 0] as [number, number];

function spotOf(borne: readonly MapPoint[]): MapSpot {
  return wrappedAt({ x: 0, y: 0, borne, lines: [], links: borne.length }, 9);
}

const shown = (spot: MapSpot): Labelled => ({ spot, label: undefined });

it('tells the numbers that stand on a map without their names, whichever form of the label lost them', () => {
  const short = { place, number: 31, name: 'Colmar' };
  const long = { place, number: 32, name: 'Colmar Agglomération' };
  const both = spotOf([long, short]);
  const named = spotOf([{ place, number: 9, name: 'Saint-Gervais-les-Bains' }]);
  const bare = withoutNames(spotOf([{ place, number: 4, name: 'Chamonix-Mont-Blanc' }]));
  expect(unnamedOn([shown(both), shown(named)])).toEqual([]);
  expect(unnamedOn([shown(bare), shown(withoutLongNames(both) ?? both)]).map(({ number }) => number)).toEqual(
    [4, 32],
  );
});

it('asks no name of points that only show where others are', () => {
  const quiet: MapSpot = { x: 0, y: 0, borne: [{ place }], lines: [], links: 0 };
  expect(unnamedOn([shown(quiet)])).toEqual([]);
});
