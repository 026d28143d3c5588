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
