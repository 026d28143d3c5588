import type { LabelCandidate, Seeker } from './candidates.ts';
import { distanceTo, overlap, within, type LabelBox, type Size } from './boxes.ts';
import type { PageLine, PagePoint } from '../page.ts';
import type { NearestLand } from './nearestLand.ts';

/** An area of the map and the room that its name takes, in points of the page. */
export interface NamedArea {
  readonly shapes: readonly PageLine[];
  /** As its name may be parted, the best first. */
  readonly forms: readonly Size[];
  /** A mark that stands for it where none of these has room: the form after them. */
  readonly mark?: Size;
}

export interface AreaOptions {
  readonly bounds: LabelBox;
  readonly points: readonly PagePoint[];
  /** What names keep off. */
  readonly taken: readonly LabelBox[];
  /** Whose land is where, by the indexes of the areas. */
  readonly land: NearestLand;
}

/** Points of the page between two places that are tried. */
const STEP = 4;
/** What a point keeps free about it, in points. */
const FREE = 2.4;
/** Beyond this, more room about a name is no better. */
const ROOM = 10;
/** How far out on the water a name may stand, in points of the page. */
const OUT = 14;
/** What a place costs: each point from the middle, too little room, an end or a corner over other land, water. */
const COST = {
  away: 0.07,
  crowded: 0.25,
  end: 2.5,
  corner: 0.8,
  shore: 1.5,
  water: 3,
  out: 0.25,
  form: 1,
  mark: 14,
};

/**
 * Places for the name of each area, the best first: in it, over its shore, or on the water beside it where no
 * other land is as near. Names never stand on points or with their middle over the land of others; those of
 * areas that hold many points have precedence.
 */
export function areaSeekers(areas: readonly NamedArea[], options: AreaOptions): Seeker[] {
  const { points, land } = options;
  const held = areas.map(() => 0);
  for (const point of points) {
    const { owner } = land.at(point);
    if (owner >= 0) held[owner] = (held[owner] ?? 0) + 1;
  }
  return areas.map((area, own) => {
    const count = held[own] ?? 0;
    return {
      candidates: placesOf(own, area, options),
      lost: count > 0 ? Math.min(LOST.most, LOST.holding + count) : LOST.empty,
      ...APART,
    };
  });
}

/** What it costs to leave a name out, against labels of points: of an area that holds some of them, or none. */
const LOST = { holding: 16, most: 24, empty: 9 };
/** What parts a name from the labels of points beside it and below it, in points: it is none of their words. */
const APART = { beside: 4, below: 1.4 };

function placesOf(own: number, { shapes, forms, mark }: NamedArea, options: AreaOptions): LabelCandidate[] {
  const names = formPlaces(own, shapes, forms, options);
  if (!mark) return names;
  const marks = formPlaces(own, shapes, [mark], options).map((place) => ({
    ...place,
    form: forms.length,
    cost: place.cost + COST.mark,
  }));
  return [...names, ...marks].sort((a, b) => a.cost - b.cost);
}

/** Places for forms of a name, the best first and no more than are worth a try. */
function formPlaces(
  own: number,
  shapes: NamedArea['shapes'],
  forms: readonly Size[],
  options: AreaOptions,
): LabelCandidate[] {
  const extent = extentOf(shapes);
  if (!extent) return [];
  const middle = { x: extent.left + extent.width / 2, y: extent.top + extent.height / 2 };
  const [right, foot] = [extent.left + extent.width, extent.top + extent.height];
  const found = forms.flatMap((label, form) => {
    const beside = OUT + label.width / 2;
    const places: LabelCandidate[] = [];
    for (let y = extent.top - OUT; y < foot + OUT; y += STEP) {
      for (let x = extent.left - beside; x < right + beside; x += STEP) {
        const box = { left: x - label.width / 2, top: y - label.height / 2, ...label };
        const cost = costOf(own, box, options);
        if (cost === undefined) continue;
        const away = Math.hypot(x - middle.x, y - middle.y) * COST.away;
        places.push({ box, leader: undefined, side: 'middle', form, cost: cost + away + form * COST.form });
      }
    }
    return places;
  });
  return found.sort((a, b) => a.cost - b.cost).slice(0, MOST);
}

/** Places of a name that are kept, the best. */
const MOST = 140;

/** Parts of a name at which the land below is asked for: along its middle, then its corners. */
const ALONG = [0, 0.25, 0.5, 0.75, 1];

/** Undefined where the name must not stand. */
function costOf(own: number, box: LabelBox, options: AreaOptions): number | undefined {
  const { bounds, points, taken, land } = options;
  if (!within(box, bounds) || taken.some((one) => overlap(box, one))) return undefined;
  const { left, top, width, height } = box;
  const middle = { x: left + width / 2, y: top + height / 2 };
  if (land.at(middle).owner !== own) return undefined;
  let [inside, ends, out] = [0, 0, Infinity];
  for (const part of ALONG) {
    const { owner, away } = land.at({ x: left + part * width, y: top + height / 2 });
    if (owner === own && away === 0) inside += 1;
    if (owner === own) out = Math.min(out, away);
    else if (part === 0 || part === 1) ends += 1;
    else return undefined;
  }
  let corners = 0;
  for (const x of [left, left + width])
    for (const y of [top, top + height]) if (land.at({ x, y }).owner !== own) corners += 1;
  // On the water no land but its own may be as near
  if (out > OUT || (inside < ALONG.length - 2 && ends + corners > 0)) return undefined;
  let room = ROOM;
  for (const point of points) {
    const free = distanceTo(box, point);
    if (free < FREE) return undefined;
    room = Math.min(room, free);
  }
  const water = inside + ends >= ALONG.length ? 0 : inside > 0 ? COST.shore : COST.water + out * COST.out;
  return water + ends * COST.end + corners * COST.corner + (ROOM - room) * COST.crowded;
}

function extentOf(shapes: readonly PageLine[]): LabelBox | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of shapes) {
    for (const { x, y } of points) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return left < right ? { left, top, width: right - left, height: bottom - top } : undefined;
}
