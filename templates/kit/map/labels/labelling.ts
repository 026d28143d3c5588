import type { PlacedLabel, Seeker } from './candidates.ts';
import type { LabelBox, Segment, Size } from './boxes.ts';
import { placeLabels, SHORT, type KnownPlaces, type LabelledPoint } from './placement.ts';
import {
  RADIUS,
  sizeOf,
  together,
  withoutLongNames,
  withoutNames,
  wrappedAt,
  type MapSpot,
  type MapType,
} from './spots.ts';

export interface Labelled {
  readonly spot: MapSpot;
  /** Undefined where the map has no room for it. */
  readonly label: PlacedLabel | undefined;
  /** From a point whose number another's label tells, to that other. */
  readonly tie?: Segment;
}

/** What is written on a map: at each of its points, and the names of its areas. */
export interface Labelling {
  readonly labels: readonly Labelled[];
  /** Of each area, in their order. */
  readonly areas: readonly (PlacedLabel | undefined)[];
}

interface LabellingOptions {
  readonly type: MapType;
  readonly bounds: LabelBox;
  readonly taken: readonly LabelBox[];
  /** Names that seek places among those of the points. */
  readonly areas?: readonly Seeker[];
}

/** Points of the page between two points that one label may stand for: a short line ties them. */
const NEIGHBOURS = 8;
const ROUNDS = 4;

/**
 * Numbers and names beside their points. Where there is no room for all names, those of the fewest
 * partnerships give way: the list beside the map has them. A point that a crowd leaves no place even for its
 * number is told by the label of its neighbour, to which it is tied; it is drawn where it lies all the same.
 */
export function labelled(
  given: readonly MapSpot[],
  { type, bounds, taken, areas = [] }: LabellingOptions,
): Labelling {
  let spots = given;
  const told: Labelled[] = [];
  const forms = new Map<MapSpot, FormedSpot>();
  const known: KnownPlaces = new Map();
  for (let round = 0; ; round++) {
    const formed = spots.map((spot) => forms.get(spot) ?? formsOf(spot, type));
    for (const [index, spot] of spots.entries()) forms.set(spot, formed[index] ?? formsOf(spot, type));
    const places = placeLabels(
      [
        ...formed.map(({ point }) => point),
        ...told.map(({ spot: { x, y } }) => ({ x, y, label: undefined })),
      ],
      { radius: RADIUS, bounds, taken },
      areas,
      known,
    );
    const joins = round < ROUNDS ? joinsOf(spots, places) : [];
    if (joins.length === 0)
      return {
        labels: [...formed.map((one, index) => asPlaced(one, places[index])), ...told],
        areas: places.slice(spots.length + told.length),
      };
    told.push(...joins.map(({ lost, teller }) => tied(lost, teller)));
    spots = withJoined(spots, joins);
  }
}

/** A point without words of its own. */
function tied(lost: MapSpot, teller: MapSpot): Labelled {
  return {
    spot: { ...lost, lines: [] },
    label: undefined,
    tie: { from: { x: lost.x, y: lost.y }, to: { x: teller.x, y: teller.y } },
  };
}

interface FormedSpot {
  readonly point: LabelledPoint;
  /** By the numbers of the forms. */
  readonly forms: readonly MapSpot[];
}

/** Widths in em at which names may go on below instead. */
const OTHER_WIDTHS = [14, 5.5];

function formsOf(spot: MapSpot, type: MapType): FormedSpot {
  const { x, y, lines, links } = spot;
  if (lines.length === 0) return { point: { x, y, label: undefined }, forms: [spot] };
  const label = sizeOf(spot, type);
  const sizes: Size[] = [label];
  const forms = [spot];
  for (const width of OTHER_WIDTHS) {
    const shape = wrappedAt(spot, width);
    const size = sizeOf(shape, type);
    if (sizes.some((one) => one.width === size.width && one.height === size.height)) continue;
    sizes.push(size);
    forms.push(shape);
  }
  const part = withoutLongNames(spot);
  const partly = part && { partly: sizeOf(part, type) };
  const isNumbered = lines.some(({ numbers }) => numbers);
  const short = isNumbered ? { short: sizeOf(withoutNames(spot), type) } : {};
  return {
    point: { x, y, label, shapes: sizes.slice(1), worth: links, ...partly, ...short },
    forms: part ? [...forms, part] : forms,
  };
}

function asPlaced({ forms }: FormedSpot, label: PlacedLabel | undefined): Labelled {
  const [first] = forms;
  const spot = label && label.form !== SHORT ? (forms[label.form] ?? first) : first;
  if (!spot) throw new Error('A point has no form');
  return { spot: label?.form === SHORT ? withoutNames(spot) : spot, label };
}

interface Join {
  readonly lost: MapSpot;
  readonly teller: MapSpot;
}

/** Where no label found a place, the map is too full to join anything. */
function joinsOf(spots: readonly MapSpot[], places: readonly (PlacedLabel | undefined)[]): Join[] {
  if (spots.every((_, index) => !places[index])) return [];
  const gone = new Set<MapSpot>();
  return spots.flatMap((lost, index) => {
    if (places[index] || lost.lines.length === 0) return [];
    const teller = nearestTo(
      lost,
      spots.filter((spot) => spot !== lost && spot.lines.length > 0 && !gone.has(spot)),
    );
    if (!teller) return [];
    gone.add(lost);
    return [{ lost, teller }];
  });
}

function withJoined(spots: readonly MapSpot[], joins: readonly Join[]): MapSpot[] {
  const now = new Map(spots.map((spot) => [spot, spot]));
  for (const { lost, teller } of joins) {
    now.set(teller, together(now.get(teller) ?? teller, now.get(lost) ?? lost));
    now.delete(lost);
  }
  return [...now.values()];
}

function nearestTo(point: MapSpot, spots: readonly MapSpot[]): MapSpot | undefined {
  let best: MapSpot | undefined;
  let least = NEIGHBOURS;
  for (const spot of spots) {
    const away = Math.hypot(spot.x - point.x, spot.y - point.y);
    if (away < least) [best, least] = [spot, away];
  }
  return best;
}
