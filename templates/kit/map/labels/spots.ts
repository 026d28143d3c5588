import { widthInEms } from '../../text/letterWidths.ts';
import type { MapProjection } from '../projection.ts';
import type { Position } from '../outlines/svgRings.ts';
import type { Size } from './boxes.ts';
import type { PagePoint } from '../page.ts';

/** A place on a map. Places without a number or a name only show where others are. */
export interface MapPoint {
  readonly place: Position;
  readonly number?: number;
  readonly name?: string;
  /** Of what is still to come: its point is a ring. */
  readonly isPlanned?: boolean;
}

/** Sizes of type on a map, in points. */
export interface MapType {
  readonly name: number;
  readonly number: number;
  readonly line: number;
  /** Of the names of areas. */
  readonly area: number;
}

/** A line of a label: the numbers of an authority, then its name or the beginning of it. */
export interface LabelLine {
  readonly numbers: string;
  readonly name: string;
}

/** A point of the page: those that would cover each other are one, with all that they bear. */
export interface MapSpot extends PagePoint {
  readonly borne: readonly MapPoint[];
  /** None for a point that only shows where others are. */
  readonly lines: readonly LabelLine[];
  /** How many partnerships it stands for. */
  readonly links: number;
}

export const RADIUS = 1.7;
/** Between the middles of two points that would cover most of each other: they are drawn as one. */
const SAME = 1.1 * RADIUS;

interface Gathered extends PagePoint {
  readonly borne: MapPoint[];
}

export function spotsOf(points: readonly MapPoint[], projection: MapProjection): MapSpot[] {
  const spots: Gathered[] = [];
  for (const point of points) {
    const { x, y } = projection.pointOf(point.place);
    const same = spots.find(
      (other) =>
        isLabelled(other.borne[0]) === isLabelled(point) && Math.hypot(other.x - x, other.y - y) <= SAME,
    );
    if (!same) spots.push({ x, y, borne: [point] });
    else if (isLabelled(point)) same.borne.push(point);
  }
  return spots.map(({ x, y, borne }) => spotOf({ x, y }, borne));
}

function spotOf({ x, y }: PagePoint, borne: readonly MapPoint[]): MapSpot {
  return { x, y, borne, lines: linesOf(borne), links: borne.length };
}

/** Two points drawn as one, where the first is. */
export function together(first: MapSpot, second: MapSpot): MapSpot {
  return spotOf(first, [...first.borne, ...second.borne]);
}

function isLabelled(point: MapPoint | undefined): boolean {
  return point?.number !== undefined || point?.name !== undefined;
}

/** A spot whose names go on below beyond so many em. */
export function wrappedAt(spot: MapSpot, longest: number): MapSpot {
  return { ...spot, lines: linesOf(spot.borne, longest) };
}

function linesOf(borne: readonly MapPoint[], longest = LONGEST): LabelLine[] {
  const sorted = [...borne].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const names = [...new Set(sorted.flatMap((point) => (isLabelled(point) ? [point.name ?? ''] : [])))];
  return names.flatMap((name) => {
    const own = sorted.filter((point) => (point.name ?? '') === name);
    const numbers = numberLines(own.flatMap(({ number }) => number ?? []));
    const parts = name === '' ? [''] : wrapped(name, longest);
    return Array.from({ length: Math.max(numbers.length, parts.length) }, (_, line) => ({
      numbers: numbers[line] ?? '',
      name: parts[line] ?? '',
    }));
  });
}

/** Numbers of one authority that stand on one line. */
const PER_LINE = 4;

/** As many on each line as on the others, or nearly: none is left alone. */
function numberLines(numbers: readonly number[]): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const lines = Math.ceil(sorted.length / PER_LINE);
  return Array.from({ length: lines }, (_, line) =>
    sorted
      .slice(Math.ceil((line * sorted.length) / lines), Math.ceil(((line + 1) * sorted.length) / lines))
      .join(', '),
  );
}

/** Widths in em beyond which a name goes on below. */
const LONGEST = 9;

/** After a space, a hyphen or the sign between Japanese words, and before three ideographs that follow syllables. */
const WORD_ENDS = /(?<=[\s\u2010\u2011-])|(?<=[＝・])|(?<=[\u30a1-\u30fc])(?=\p{Script=Han}{3})/u;

/** A long name in lines, parted where words end. */
export function wrapped(name: string, longest = LONGEST): string[] {
  const parts = name.split(WORD_ENDS);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && widthInEms(last + part.trim()) <= longest)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/** Widths in em beyond which a name is long, where others stand with it. */
const LONG_NAME = 8;

/** A spot of several names without the long ones, whose numbers stay; undefined where all are long, or none. */
export function withoutLongNames(spot: MapSpot): MapSpot | undefined {
  const isLong = ({ name }: MapPoint): boolean => name !== undefined && widthInEms(name) > LONG_NAME;
  const long = spot.borne.filter(isLong);
  if (long.length === 0 || long.length === spot.borne.length) return undefined;
  const borne = spot.borne.map((one) => (isLong(one) ? { ...one, name: '' } : one));
  return { ...spot, lines: linesOf(borne) };
}

/** A spot without its names: its numbers alone, where there is no room for more. */
export function withoutNames({ lines, ...spot }: MapSpot): MapSpot {
  const numbers = lines.flatMap((line) => line.numbers || []).flatMap((text) => text.split(', ').map(Number));
  return { ...spot, lines: numberLines(numbers).map((text) => ({ numbers: text, name: '' })) };
}

/** Between numbers and name, in points. */
export const BETWEEN = 1.8;
/** Between two labels that stand side by side: they must not read as one. */
const BESIDE = 1;

export function sizeOf({ lines }: MapSpot, type: MapType): Size {
  const widths = lines.map(({ numbers, name }) => {
    const between = numbers && name ? BETWEEN : 0;
    return widthInEms(numbers) * type.number + between + widthInEms(name) * type.name;
  });
  return { width: Math.max(0, ...widths) + BESIDE, height: lines.length * type.line };
}
