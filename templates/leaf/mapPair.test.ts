import { describe, expect, it } from 'vitest';
import type { Coordinates } from '../../src/model/directory/places/coordinates.ts';
import type { Publication } from '../../src/model/publication/publication.ts';
import { samplePartnership } from '../../src/testing/samplePartnership.ts';
import { loadLand } from '../kit/map/land.ts';
import { leafGeometry, mapBox } from './geometry.ts';
import { mapPairOf } from './mapPair.ts';

const land = await loadLand();
const TOURS: Coordinates = { latitude: 47.394, longitude: 0.685 };
const LIFOU: Coordinates = { latitude: -20.92, longitude: 167.24 };
const HANNOVER: Coordinates = { latitude: 52.37, longitude: 9.73 };

function pairOf(from: Coordinates | undefined, code: string | undefined) {
  const partnership = samplePartnership('a', {
    french: from && { coordinates: from },
    partner: { coordinates: HANNOVER },
  });
  const country = { name: 'Allemagne', localLanguage: 'de', ...(code && { code }) };
  return mapPairOf(partnership, { country } as Publication, land);
}

describe('the maps of a leaf', () => {
  it.each([
    ['in the main land', TOURS],
    ['overseas', LIFOU],
  ])('show each authority in its country, at the feet of the bridge: %s', (_, from) => {
    const pair = pairOf(from, 'DE');
    const { width, outer, inner } = leafGeometry;
    for (const map of [pair?.from, pair?.to]) {
      expect(map?.outline.length).toBeGreaterThan(20);
      expect(map?.place.y).toBeGreaterThan(mapBox.top);
      expect(map?.place.y).toBeLessThan(mapBox.top + mapBox.height);
    }
    expect(pair?.from.place.x).toBeGreaterThan(inner);
    expect(pair?.from.place.x).toBeLessThan(inner + mapBox.width);
    expect(pair?.to.place.x).toBeGreaterThan(width - outer - mapBox.width);
    expect(pair?.to.place.x).toBeLessThan(width - outer);
  });

  it('are left out together where a place or the country is not known', () => {
    expect(pairOf(undefined, 'DE')).toBeUndefined();
    expect(pairOf(TOURS, undefined)).toBeUndefined();
    expect(pairOf(TOURS, 'XX')).toBeUndefined();
  });
});
