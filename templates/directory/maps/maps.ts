import type { Language } from '../../../src/i18n/language.ts';
import type { RegionGroup } from '../../../src/model/directory/order/order.ts';
import type { Coordinates } from '../../../src/model/directory/places/coordinates.ts';
import type { Directory, Vocabularies } from '../../../src/model/directory/partnership.ts';
import type { Land } from '../../kit/map/land.ts';
import type { MapPoint } from '../../kit/map/labels/spots.ts';
import type { AreaName } from '../../kit/map/picture/mapDrawing.ts';
import { FRENCH_CODES, sceneOf, type Scene } from '../../kit/map/scene.ts';
import { namesOnMap } from './namesOnMaps.ts';
import { disputedIn } from '../../kit/map/block/atlas.ts';

/** What the maps of a directory are drawn from. */
export interface DirectoryMaps {
  readonly french: Scene;
  readonly partner: Scene;
  /** Of each entry whose link has not ended, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly areas: Readonly<Record<MapSide, NamedAreas>>;
}

/** Names of areas: those of a map of the whole country, and of one that is drawn larger. */
export interface NamedAreas {
  readonly wide: readonly AreaName[];
  readonly close: readonly AreaName[];
}

/** @param living entries whose links have not ended, in the order of the book */
export function directoryMaps(
  { publication, numbers, vocabularies }: Directory,
  living: readonly RegionGroup[],
  land: Land,
): DirectoryMaps {
  const { code } = publication.country;
  const french = sceneOf(land, FRENCH_CODES);
  const partner = sceneOf(land, code === undefined ? [] : [code], disputedIn(publication.country));
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
    areas: { french: frenchAreas(vocabularies), partner: partnerAreas(vocabularies) },
  };
}

/** The regions to which the content gives a code. */
function frenchAreas({ regions, regionLocals, codes }: Vocabularies): NamedAreas {
  const areas = regions.flatMap((region): AreaName[] => {
    const code = codes.get(region);
    return code === undefined ? [] : [{ text: regionLocals.get(region) ?? region, codes: [code] }];
  });
  return { wide: areas, close: areas };
}

/** The regions that territories are listed in, and the territories themselves where a map has room for them. */
function partnerAreas({ territories }: Vocabularies): NamedAreas {
  const all = [...territories.values()].flatMap(({ label, code, region }) =>
    code === undefined ? [] : [{ text: label, codes: [code], region }],
  );
  const regions = [...new Set(all.map(({ region }) => region))];
  const wide = regions.map((text) => {
    const own = all.filter(({ region }) => region === text);
    return { text, codes: own.flatMap(({ codes }) => codes), ...withoutOne(text, own) };
  });
  return { wide, close: all };
}

/** Between the parts of a region's name. */
const PARTED = /[-・\u2010\u2011]/u;

/** `Kyūshū-Okinawa` is `Kyūshū` on a map that does not show the prefecture of Okinawa. */
function withoutOne(text: string, own: readonly AreaName[]): Pick<AreaName, 'without'> {
  const parts = text.split(PARTED);
  for (const { text: label, codes } of own) {
    const [code] = codes;
    // A Japanese label ends in the word for its level, one character
    const left = parts.filter((part) => label !== part && label.slice(0, -1) !== part);
    if (code !== undefined && left.length > 0 && left.length < parts.length)
      return { without: { code, text: left.join(PARTED.exec(text)?.[0] ?? '') } };
  }
  return {};
}

export type MapSide = 'french' | 'partner';

/** An authority on the map of its country. */
export interface Located {
  readonly id: string;
  readonly point: MapPoint;
}

/** The authorities of one side whose place is known, each with the number of its entry, named as a map has room for. */
export function locatedOn(side: MapSide, { partnerships, numbers, language }: PlacesAsked): Located[] {
  const placed = partnerships.flatMap((partnership) => {
    const { coordinates, name } = partnership[side];
    const number = numbers.get(partnership.id);
    return coordinates && number !== undefined
      ? [{ id: partnership.id, place: positionOf(coordinates), number, name }]
      : [];
  });
  const names = namesOnMap(
    placed.map(({ name }) => name),
    language,
  );
  return placed.map(({ id, ...point }, index) => ({
    id,
    point: { ...point, name: names[index] ?? point.name },
  }));
}

interface PlacesAsked {
  readonly partnerships: Directory['partnerships'];
  readonly numbers: DirectoryMaps['numbers'];
  /** Of the edition. */
  readonly language: Language;
}

export function positionOf({ latitude, longitude }: Coordinates): [number, number] {
  return [longitude, latitude];
}
