import type { InkName } from '../../tokens.ts';
import type { FilledAreas } from '../picture/mapDrawing.ts';
import type { Scene } from '../scene.ts';
import { classesOf, type DivisionRow } from './mapData.ts';

/** From few to many, each light enough for the names on it, as far apart in grey, and the first far from none and from water. */
export const TINTS: readonly InkName[] = ['anzu', 'araigaki', 'kakiiro', 'benigaki'];
/** Of what has none. */
export const NONE: InkName = 'neri';
const UNKNOWN: InkName = 'hai';

/** Numbers that share a tint. */
export interface TintedClass {
  readonly from: number;
  readonly to: number;
  readonly tint: InkName;
}

/** From none on, where a division has none. */
export function valueClasses(rows: readonly DivisionRow[]): TintedClass[] {
  const values = rows.flatMap(({ value }) => (Number.isFinite(value) && value !== 0 ? [value] : []));
  const none = rows.some(({ value }) => value === 0) ? [{ from: 0, to: 0, tint: NONE }] : [];
  const some = classesOf(values, TINTS.length).map((one, index) => ({
    ...one,
    tint: TINTS[index] ?? 'benigaki',
  }));
  return [...none, ...some].sort((a, b) => a.from - b.from);
}

/** Divisions of which nothing is said, in a tint of their own; undefined where all have their numbers. */
export function unknownFill(rows: readonly DivisionRow[], { divisions }: Scene): FilledAreas | undefined {
  const known = new Set(rows.flatMap(({ codes, value }) => (Number.isFinite(value) ? codes : [])));
  const codes = divisions.flatMap(({ code }) => (known.has(code) ? [] : [code]));
  return codes.length > 0 ? { tint: UNKNOWN, codes } : undefined;
}

/** Each class in its tint. */
export function valueFills(rows: readonly DivisionRow[], scene: Scene): FilledAreas[] {
  const unknown = unknownFill(rows, scene);
  return [
    ...(unknown ? [unknown] : []),
    ...valueClasses(rows).map(({ from, to, tint }) => ({
      tint,
      codes: rows.flatMap(({ value, codes }) => (value >= from && value <= to ? codes : [])),
    })),
  ];
}
