import type { BlockOf, TableCell } from '../../../../src/model/publication/prose.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import { readNumber } from '../../../../src/i18n/numbers.ts';
import type { MarkedArea } from '../picture/divisionNaming.ts';
import { plainString, plainText } from '../../text/plainText.ts';

/** A row of a map of divisions. */
export interface DivisionRow {
  /** Of one division, or of all that the name is for. */
  readonly codes: readonly string[];
  readonly name: string;
  /** NaN in a map of names. */
  readonly value: number;
  readonly cell: TableCell;
}

/** A stage of a way: its mark, its place, where it lies. */
export interface RouteStage {
  readonly mark: string;
  readonly name: string;
  readonly place: readonly [longitude: number, latitude: number];
  readonly isPlanned: boolean;
}

export function divisionRows({ rows }: BlockOf<'map'>, language: Language): DivisionRow[] {
  return rows.flatMap(([code, name, value]) =>
    code && name
      ? [
          {
            codes: text(code, language).split(/[\s,、]+/u),
            name: text(name, language),
            value: value ? numberIn(text(value, language), language) : NaN,
            cell: name,
          },
        ]
      : [],
  );
}

/** Areas and what stands for each where its name has no room: its code, or its place in the table. */
export function markedAreas(rows: readonly DivisionRow[]): MarkedArea[] {
  const areCodes = rows.every(({ codes }) => codes.length === 1);
  return rows.map(({ name, codes }, index) => ({
    text: name,
    codes,
    mark: areCodes ? codes.join('') : String(index + 1),
  }));
}

/** What the numbers of a map count, as its column is headed. */
export function valueHead({ head }: BlockOf<'map'>, language: Language): string | undefined {
  const cell = head[2];
  return cell && text(cell, language);
}

export function stagesOf({ rows, planned = [] }: BlockOf<'map'>, language: Language): RouteStage[] {
  return rows.flatMap((row, index) => {
    const [mark, name] = row;
    const position = row.at(-1);
    if (!mark || !name || !position) return [];
    const [latitude, longitude] = text(position, language).split(',').map(Number);
    return latitude === undefined || longitude === undefined
      ? []
      : [
          {
            mark: text(mark, language),
            name: text(name, language),
            place: [longitude, latitude] as const,
            isPlanned: planned.includes(index),
          },
        ];
  });
}

function text({ children }: TableCell, language: Language): string {
  return plainString(plainText(children, language), language).trim();
}

/** What a cell says, as it was checked or counted: a part has its sign. */
function numberIn(written: string, language: Language): number {
  return readNumber(written.replace(/[%％]/u, ''), language) ?? NaN;
}

/** Values from the lowest on, each class so many of the divisions: at most as many classes as there are tints. */
export function classesOf(values: readonly number[], most: number): { from: number; to: number }[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  if (sorted.length <= most) return sorted.map((value) => ({ from: value, to: value }));
  // Each class twice as wide as the one below: counts have many small values and few large ones
  const unit = (high - low + 1) / (2 ** most - 1);
  return Array.from({ length: most }, (_, index) => {
    const [from, below] = [low + unit * (2 ** index - 1), low + unit * (2 ** (index + 1) - 1)];
    const own = sorted.filter((value) => value >= from && (index === most - 1 || value < below));
    return { from: own[0] ?? NaN, to: own.at(-1) ?? NaN };
  }).filter(({ from }) => !Number.isNaN(from));
}
