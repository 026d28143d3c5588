import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { framesOf } from './frames.ts';
import { gapBetween, loadLand, type Extent, type Land, type Landmass } from './land.ts';
import type { Position } from './outlines/svgRings.ts';
import { projectInto } from './projection.ts';
import { isInside } from './labels/inside.ts';
import { FRENCH_CODES, landIn, sceneOf, showsDisputed } from './scene.ts';
import { trials } from '../../../src/testing/trials.ts';

let land: Land;

beforeAll(async () => {
  land = await loadLand();
});

/** What a path covers, in square points: its rings by the shoelace formula. */
function areaOfPath(path: string): number {
  return path
    .split('M')
    .slice(1)
    .reduce((sum, ring) => {
      const points = ring
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(' ').map(Number));
      const twice = points.reduce((total, [x = 0, y = 0], index) => {
        const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
        return total + x * nextY - nextX * y;
      }, 0);
      return sum + twice / 2;
    }, 0);
}

/** Of all areas of a path, the least width or height, in points. */
function thinnestOf(path: string): number {
  const extents = path
    .split('M')
    .slice(1)
    .flatMap((ring) => {
      const pairs = ring
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(' ').map(Number));
      return [0, 1].map((axis) => {
        const values = pairs.map((pair) => pair[axis] ?? 0);
        return Math.max(...values) - Math.min(...values);
      });
    });
  return Math.min(Infinity, ...extents);
}

const all = ({ codes, landOf }: Land): Landmass[] => codes.flatMap(landOf);

/** More lands than those that a view shows. */
const around = (extent: Extent): Landmass[] =>
  all(land).filter((one) => [0, 360].some((turns) => gapBetween(turned(one.extent, turns), extent) < 8));

const turned = (extent: Extent, by: number): Extent => ({
  ...extent,
  west: extent.west + by,
  east: extent.east + by,
});

const VIEWS: readonly (readonly [string, Extent])[] = [
  ['mainland France', { west: -5, south: 41.3, east: 9.6, north: 51.1 }],
  ['a region far from any sea', { west: 1, south: 46.5, east: 3.4, north: 48.6 }],
  ['islands on the other side of the earth', { west: 122, south: 24, east: 146, north: 46 }],
  ['both sides of the meridian of 180 degrees', { west: 176, south: -20, east: 183, north: -15 }],
];

describe('land in a view', () => {
  it.each(VIEWS)('covers what it covers with the land around: %s', (_, extent) => {
    const projection = projectInto(extent, { width: 300, height: 300 });
    const near = landIn(all(land), projection.seen);
    expect(areaOfPath(projection.areas(near))).toBeCloseTo(areaOfPath(projection.areas(around(extent))), -1);
  });

  it('covers what it covers with the land around, wherever one looks', () => {
    const view = fc.record({
      west: fc.integer({ min: -130, max: 150 }),
      south: fc.integer({ min: -50, max: 60 }),
      width: fc.integer({ min: 1, max: 12 }),
      height: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(view, ({ west, south, width, height }) => {
        const extent = { west, south, east: west + width, north: south + height };
        const projection = projectInto(extent, { width: 100, height: 100 });
        const near = areaOfPath(projection.areas(landIn(all(land), projection.seen)));
        expect(Math.abs(near - areaOfPath(projection.areas(around(extent))))).toBeLessThan(60);
        expect(thinnestOf(projection.areas(around(extent)))).toBeGreaterThan(0.25);
      }),
      { numRuns: trials(20) },
    );
  });

  it('leaves the sea free: a strip of sea along a coast', () => {
    const extent = { west: -1.8, south: 48.4, east: 1.2, north: 50 };
    const projection = projectInto(extent, { width: 159, height: 120 });
    const { home, neighbours } = sceneOf(land, FRENCH_CODES);
    expect(projection.areas(landIn(neighbours, projection.seen))).toBe('');
    const share = Math.abs(areaOfPath(projection.areas(landIn(home, projection.seen)))) / (159 * 120);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.8);
  });
});

describe('frames of France', () => {
  const places: Position[] = [
    [2.35, 48.86],
    [-149.25, -17.8],
    [167.26, -20.92],
    [165.8, -21.7],
    [9.2, 42.1],
  ];

  it('are the mainland with Corsica, and one inset for each far place that has points', () => {
    const { main, insets } = framesOf(sceneOf(land, FRENCH_CODES).home, places, 'points');
    expect(main.points).toEqual([0, 4]);
    expect(main.extent).toMatchObject({ west: expect.closeTo(-4.8, 0), north: expect.closeTo(51, 0) });
    expect(main.extent.east).toBeLessThan(10);
    expect(insets.map(({ points }) => points)).toEqual([[1], [2, 3]]);
  });
});

describe('frames of any country', () => {
  it('have insets for far land that counts, without a point there', () => {
    const { main, insets } = framesOf(sceneOf(land, ['ES']).home, [], 'land');
    expect(main.extent.south).toBeGreaterThan(34);
    expect(insets).toHaveLength(1);
    expect(insets[0]?.extent.west).toBeLessThan(-18);
  });

  it('hold every point, where the country is not known too', () => {
    const places: Position[] = [
      [8.6, 50.1],
      [9.5, 51.3],
      [13.4, 52.5],
      [-60, 10],
    ];
    const { main, insets } = framesOf([], places, 'land');
    expect([main, ...insets].flatMap(({ points }) => points).sort()).toEqual([0, 1, 2, 3]);
    expect(insets).toHaveLength(1);
  });

  it('go over the meridian of 180 degrees', () => {
    const { main } = framesOf(sceneOf(land, ['FJ']).home, [[-179.9, -16.8], [178.4, -18.1]], 'land'); // prettier-ignore
    expect(main.points).toEqual([0, 1]);
    expect(main.extent.east - main.extent.west).toBeLessThan(10);
  });
});

describe('disputed land', () => {
  const extent: Extent = { west: 145.3, south: 43.3, east: 149.1, north: 45.6 };
  const inZone = ({ extent: one }: Landmass): boolean =>
    one.west >= 145.3 && one.east <= 149.1 && one.south >= 43.3 && one.north <= 45.6;

  it.each([true, false])('is neither the country’s nor a neighbour’s, drawn or not: %s', (isDrawn) => {
    const scene = sceneOf(land, ['JP'], [{ extent, isDrawn }]);
    expect(all(land).filter(inZone).length).toBeGreaterThan(2);
    expect([...scene.home, ...scene.neighbours].filter(inZone)).toEqual([]);
    expect(scene.disputed.every(inZone)).toBe(true);
    expect(scene.disputed.length > 0).toBe(isDrawn);
  });

  it('is seen on a map that reaches it, not on another, and nowhere where it is not drawn', () => {
    const on = (isDrawn: boolean, seen: Extent): boolean =>
      showsDisputed(
        sceneOf(land, ['JP'], [{ extent, isDrawn }]),
        projectInto(seen, { width: 200, height: 200 }),
      );
    const country = { west: 129, south: 31, east: 146, north: 45.5 };
    const south = { west: 129, south: 31, east: 135, north: 36 };
    expect([on(true, country), on(true, south), on(false, country)]).toEqual([true, false, false]);
  });

  it('takes no land that goes on beyond', () => {
    const without = sceneOf(land, ['JP']);
    expect(sceneOf(land, ['JP'], [{ extent, isDrawn: true }]).home).toEqual(without.home);
  });
});

describe('first divisions', () => {
  it.each([
    ['FR', 13, '84', [4.83, 45.76]],
    ['JP', 47, '37', [134.04, 34.34]],
    ['JP', 47, '47', [127.8, 26.35]],
    ['DE', 16, 'BE', [13.4, 52.5]],
  ] as const)('of %s are %i and lie on its land: %s', (country, count, code, place) => {
    const divisions = land.divisionsOf(country);
    expect(divisions).toHaveLength(count);
    const extent = { west: place[0] - 1, east: place[0] + 1, south: place[1] - 1, north: place[1] + 1 };
    const projection = projectInto(extent, { width: 200, height: 200 });
    const holding = divisions.filter(({ areas }) =>
      isInside(projection.shapes(areas), projection.pointOf([...place])),
    );
    expect(holding.map((division) => division.code)).toEqual([code]);
  });

  it.each([
    ['FR', { west: -5, south: 41.3, east: 9.6, north: 51.1 }],
    ['JP', { west: 129, south: 31, east: 146, north: 46 }],
    ['DE', { west: 5.8, south: 47.2, east: 15.1, north: 55.1 }],
  ] as const)('of %s fill it', (country, extent) => {
    const projection = projectInto(extent, { width: 300, height: 300 });
    const own = Math.abs(areaOfPath(projection.areas(land.landOf(country))));
    const filled = land
      .divisionsOf(country)
      .reduce((sum, { areas }) => sum + Math.abs(areaOfPath(projection.areas(areas))), 0);
    expect(Math.abs(filled / own - 1)).toBeLessThan(0.03);
  });
});
