import type { RegionGroup } from '../../../src/model/directory/order/order.ts';
import type { Coordinates } from '../../../src/model/directory/places/coordinates.ts';
import type { Directory } from '../../../src/model/directory/partnership.ts';
import type { Land } from '../../kit/map/land.ts';
import { locatorOf, type Locator } from '../../kit/map/locator.ts';
import type { MapPoint } from '../../kit/map/mapPicture.tsx';
import type { Position } from '../../kit/map/outlines/svgRings.ts';
import { FRENCH_CODES, sceneOf, type Scene } from '../../kit/map/scene.ts';

/** What the maps of a directory are drawn from. */
export interface DirectoryMaps {
  readonly french: Scene;
  readonly partner: Scene;
  /** Of each entry whose link has not ended, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly locators: Readonly<Record<MapSide, Locator>>;
}

/** @param living entries whose links have not ended, in the order of the book */
export function directoryMaps(
  { publication, numbers }: Directory,
  living: readonly RegionGroup[],
  land: Land,
): DirectoryMaps {
  const { code } = publication.country;
  const french = sceneOf(land, FRENCH_CODES);
  const partner = sceneOf(land, code === undefined ? [] : [code]);
  const places = (side: MapSide): Position[] =>
    living
      .flatMap(({ partnerships }) => partnerships)
      .flatMap(({ [side]: { coordinates } }) => (coordinates ? [positionOf(coordinates)] : []));
  return {
    french,
    partner,
    numbers: new Map(
      living
        .flatMap(({ partnerships }) => partnerships)
        .flatMap(({ id }) => {
          const number = numbers.get(id);
          return number === undefined ? [] : [[id, number] as const];
        }),
    ),
    locators: {
      french: locatorOf(french, places('french')),
      partner: locatorOf(partner, places('partner')),
    },
  };
}

export type MapSide = 'french' | 'partner';

/** An authority on the map of its country. */
export interface Located {
  readonly id: string;
  readonly point: MapPoint;
}

/** The authorities of one side whose place is known, each with the number of its entry. */
export function locatedOn(
  side: MapSide,
  partnerships: Directory['partnerships'],
  numbers: DirectoryMaps['numbers'],
): Located[] {
  return partnerships.flatMap((partnership) => {
    const { coordinates } = partnership[side];
    const number = numbers.get(partnership.id);
    return coordinates && number !== undefined
      ? [{ id: partnership.id, point: { place: positionOf(coordinates), number } }]
      : [];
  });
}

export function positionOf({ latitude, longitude }: Coordinates): [number, number] {
  return [longitude, latitude];
}
