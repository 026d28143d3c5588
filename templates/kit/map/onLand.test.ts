import { expect, it } from 'vitest';
import { worldLand } from './onLand.ts';

const world = await worldLand();
const at = (latitude: number, longitude: number) => ({ latitude, longitude });

it.each([
  ['Tours', 47.394, 0.685],
  ['Lifou', -20.92, 167.24],
  ['Taiarapu', -17.79, -149.3],
  ['Saint-Denis de La Réunion', -20.88, 55.45],
])('%s is in France', (_, latitude, longitude) => {
  expect(world.french(at(latitude, longitude))).toBe(true);
  expect(world.french(at(longitude % 90, latitude))).toBe(false);
});

it('knows countries by their code, over the antimeridian too', () => {
  expect(world.of('JP')?.(at(36.56, 136.65))).toBe(true);
  expect(world.of('JP')?.(at(48.85, 2.35))).toBe(false);
  expect(world.of('FJ')?.(at(-16.8, -179.9))).toBe(true);
});

it.each(['ZZ', 'EU', 'AC', 'TV', 'constructor'])('has no land under %s', (code) => {
  expect(world.of(code)).toBeUndefined();
});

it('knows what a map of a way shows: France without what lies overseas, and the country', () => {
  const isDrawn = world.routeOf('DE');
  expect([at(45.76, 4.84), at(50.7, 7.1), at(42.7, 9.45)].map((one) => isDrawn?.(one))).toEqual([
    true,
    true,
    true,
  ]);
  // Tokyo, La Réunion, the middle of the sea, London between both, latitude and longitude of Bonn swapped
  const elsewhere = [at(35.6, 139.7), at(-20.88, 55.45), at(0, 0), at(51.5, -0.1), at(7.1, 50.7)];
  expect(elsewhere.map((one) => isDrawn?.(one))).toEqual([false, false, false, false, false]);
  expect(world.routeOf('ZZ')).toBeUndefined();
});
