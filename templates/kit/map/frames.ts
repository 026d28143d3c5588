import { gapBetween, joined, type Extent, type Landmass } from './land.ts';
import type { Position } from './outlines/svgRings.ts';

/** A part of the earth that a map shows, and which of the points lie in it. */
export interface Frame {
  readonly extent: Extent;
  /** Indexes of the points. */
  readonly points: readonly number[];
}

export interface Frames {
  readonly main: Frame;
  /** Parts of the country that lie too far off, from west to east. */
  readonly insets: readonly Frame[];
}

/** Lands of the main map, by their size against the largest and by degrees between them. */
const LARGE = { share: 0.01, gap: 3 };
const SMALL = { share: 0.0005, gap: 1 };
/** Lands and points of one inset. */
const LINK = 1.5;
/** Far-off land that asks for an inset although nobody there has a partnership: against the largest. */
const WORTH_AN_INSET = 0.005;
/** An inset shows at least so many degrees from south to north. */
const LEAST_INSET = 1.6;
/** Share of an inset's extent that is left free on each side. */
const INSET_PADDING = 0.1;

/**
 * The main map of a country, the insets of its far parts, and where each point goes. Without land the
 * points alone say what is near and what is far.
 * @param insets whether far-off land gets an inset for itself or only where points are
 */
export function framesOf(
  land: readonly Landmass[],
  points: readonly Position[],
  insets: 'land' | 'points',
): Frames {
  const [largest] = [...land].sort((a, b) => b.size - a.size);
  const centre = largest ? (largest.extent.west + largest.extent.east) / 2 : (points[0]?.[0] ?? 0);
  const lands = land.map(({ extent, size }) => ({ extent: nearTo(centre, extent), size }));
  const places = points.map((point) => nearTo(centre, pointExtent(point)));
  const mainland = largest ? mainExtent(lands, largest.size) : crowdOf(places);
  const isFar = (extent: Extent): boolean => gapBetween(mainland, extent) > SMALL.gap;
  const main = places.filter((place) => !isFar(place)).reduce(joined, mainland);
  const far = lands.filter(({ extent }) => isFar(extent));
  const seeds = clusters([
    ...places.filter(isFar),
    ...(insets === 'land' ? far.map(({ extent }) => extent) : []),
  ]);
  const shown = seeds.filter((seed) => {
    const hasPoint = places.some((place) => gapBetween(seed, place) === 0);
    const size = far
      .filter(({ extent }) => gapBetween(seed, extent) === 0)
      .reduce((sum, one) => sum + one.size, 0);
    return hasPoint || size > WORTH_AN_INSET * (largest?.size ?? Infinity);
  });
  const within = (extent: Extent): number[] =>
    places.flatMap((place, index) => (gapBetween(extent, place) === 0 ? [index] : []));
  const around = shown.map((seed) =>
    withLandAround(
      seed,
      far.map(({ extent }) => extent),
    ),
  );
  return {
    main: { extent: main, points: within(main) },
    insets: clusters(around)
      .map((extent) => atLeast(padded(extent, INSET_PADDING), LEAST_INSET))
      .sort((a, b) => a.west - b.west)
      .map((extent) => ({ extent, points: within(extent) })),
  };
}

/** Whether a place is drawn in a frame, or so near its edge that it may be. */
export function holds({ extent }: Frame, place: Position): boolean {
  return gapBetween(extent, pointExtent(place)) < 0.3;
}

interface SizedExtent {
  readonly extent: Extent;
  readonly size: number;
}

function mainExtent(lands: readonly SizedExtent[], largest: number): Extent {
  let main = lands.find(({ size }) => size === largest)?.extent ?? pointExtent([0, 0]);
  for (;;) {
    const belongs = ({ extent, size }: SizedExtent): boolean =>
      [LARGE, SMALL].some(({ share, gap }) => size >= share * largest && gapBetween(main, extent) <= gap);
    const next = lands
      .filter(belongs)
      .map(({ extent }) => extent)
      .reduce(joined, main);
    if (
      next.west === main.west &&
      next.east === main.east &&
      next.south === main.south &&
      next.north === main.north
    )
      return main;
    main = next;
  }
}

/** Extents that hold those which lie near each other, directly or through others. */
function clusters(extents: readonly Extent[], link = LINK): Extent[] {
  const found: Extent[] = [];
  for (const extent of extents) {
    const near = found.filter((cluster) => gapBetween(cluster, extent) <= link);
    for (const cluster of near) found.splice(found.indexOf(cluster), 1);
    found.push(near.reduce(joined, extent));
  }
  return found;
}

/** Degrees between neighbours in a country of which only its points are known. */
const CROWD_LINK = 5;

/** Where most points are, when nothing else says what the main map is. */
function crowdOf(places: readonly Extent[]): Extent {
  const found = clusters(places, CROWD_LINK);
  const crowd = (cluster: Extent): number =>
    places.filter((place) => gapBetween(cluster, place) === 0).length;
  return [...found].sort((a, b) => crowd(b) - crowd(a))[0] ?? pointExtent([0, 0]);
}

/** Far points are shown with the islands that they stand on, and those beside. */
function withLandAround(seed: Extent, lands: readonly Extent[]): Extent {
  return lands.filter((extent) => gapBetween(seed, extent) <= LINK / 2).reduce(joined, seed);
}

export function padded({ west, south, east, north }: Extent, share: number): Extent {
  const [x, y] = [(east - west) * share, (north - south) * share];
  return { west: west - x, south: south - y, east: east + x, north: north + y };
}

function atLeast(extent: Extent, degrees: number): Extent {
  const { west, south, east, north } = extent;
  const y = Math.max(0, degrees - (north - south)) / 2;
  const squeeze = Math.max(0.2, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const x = Math.max(0, degrees / squeeze - (east - west)) / 2;
  return { west: west - x, south: south - y, east: east + x, north: north + y };
}

function pointExtent([longitude, latitude]: Position): Extent {
  return { west: longitude, south: latitude, east: longitude, north: latitude };
}

/** The same place counted from the side of the earth where the country lies, past 180 degrees if need be. */
function nearTo(centre: number, extent: Extent): Extent {
  const turns = Math.round((centre - (extent.west + extent.east) / 2) / 360) * 360;
  return { ...extent, west: extent.west + turns, east: extent.east + turns };
}
