import { monthsIn, type MonthRange } from '../../../../src/model/publication/monthsOfYear.ts';

/** A wheel of months, clockwise from the top; angles in degrees, points from its centre. */
export const WHEEL = {
  /** Half its width and height. */
  radius: 92,
  /** Where names of months stand. */
  names: 81,
  /** The middle of the outermost ring, the width of a ring, from one ring to the next. */
  ring: 66,
  ringWidth: 7,
  ringStep: 11,
} as const;

const MONTH = 30;
/** Between the end of a year and its begin, and what its arrow takes of its end; degrees. */
const GAP = 3;
const ARROW = 7;

/** Where a month begins on a wheel that has another at its top. */
export function angleOf(month: number, top: number): number {
  return ((month - top + 12) % 12) * MONTH;
}

/** The middle of months in a row, and how far they go. */
export function spanOf(months: MonthRange, top: number): { from: number; to: number; middle: number } {
  const from = angleOf(months.first, top);
  const to = from + monthsIn(months).length * MONTH;
  return { from, to, middle: (from + to) / 2 };
}

/** A point of the wheel, of which the centre is at its radius. */
export function at(angle: number, distance: number): readonly [x: number, y: number] {
  const radians = ((angle - 90) * Math.PI) / 180;
  return [WHEEL.radius + distance * Math.cos(radians), WHEEL.radius + distance * Math.sin(radians)];
}

/** A ring from the begin of a year to its end, which is an arrow. */
export function ringPath(begin: number, distance: number): string {
  const half = WHEEL.ringWidth / 2;
  const [outer, inner] = [distance + half, distance - half];
  const [from, to] = [begin + GAP / 2, begin + 360 - GAP / 2 - ARROW];
  const tip = at(to + ARROW, distance);
  return [
    `M${pair(at(from, outer))}`,
    arc(outer, at(from + 180, outer), 0, 1),
    arc(outer, at(to, outer), 0, 1),
    `L${pair(at(to, outer + half * 0.7))}L${pair(tip)}L${pair(at(to, inner - half * 0.7))}`,
    `L${pair(at(to, inner))}`,
    arc(inner, at(from + 180, inner), 0, 0),
    arc(inner, at(from, inner), 0, 0),
    'Z',
  ].join('');
}

/** A piece of the disc between two angles, out to a distance from the centre. */
export function sectorPath(from: number, to: number, distance: number): string {
  const centre = pair([WHEEL.radius, WHEEL.radius]);
  if (to - from >= 360)
    return `M${pair(at(0, distance))}${arc(distance, at(180, distance), 0, 1)}${arc(distance, at(360, distance), 0, 1)}Z`;
  const large = to - from > 180 ? 1 : 0;
  return `M${centre}L${pair(at(from, distance))}${arc(distance, at(to, distance), large, 1)}Z`;
}

function arc(radius: number, end: readonly [number, number], large: 0 | 1, clockwise: 0 | 1): string {
  return `A${round(radius)} ${round(radius)} 0 ${large} ${clockwise} ${pair(end)}`;
}

function pair([x, y]: readonly [number, number]): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
