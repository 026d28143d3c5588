import { PDFNumber } from '@cantoo/pdf-lib';
import { listOf, nameOf, textOf } from '../../reader/file/objects.ts';
import { oncePer } from '../../reader/oncePer.ts';
import type { PdfReading } from '../../reader/reading.ts';
import { stretchesOfMarks, type StretchRead } from '../../reader/tags/stretches.ts';
import {
  attributeOf,
  childElements,
  type StructureTreeRead,
  type TreeElement,
} from '../../reader/tags/structureTree.ts';
import { error, placeOf, warning, type Fault, type ScreenRule } from '../rule.ts';

/**
 * Each data cell that says something has a header that is read with it (ISO 14289-1, 7.5): one that its `Headers`
 * name, or one that says by its `Scope` that it speaks for the cell's row or column (ISO 32000-1, 14.8.5.7).
 */
export const tableHeaders: ScreenRule = {
  id: 'PDF-105',
  judge: (reading) => {
    const stretches = stretchesOfMarks(reading);
    return reading.tree.elements
      .filter(({ role }) => role === 'Table')
      .flatMap((table) => faultsOf(table, stretches, reading));
  },
};

/** A header or data cell and the slots of the grid that it takes: from its row and column, up to those left out. */
interface PlacedCell {
  readonly element: TreeElement;
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
}

function faultsOf(
  table: TreeElement,
  stretches: ReadonlyMap<string, StretchRead>,
  { file }: PdfReading,
): Fault[] {
  const cells = placeCells(rowsOf(table));
  if (!cells) return [warning('vast', placeOf(table, file))];
  const heads = cells.filter(({ element }) => element.role === 'TH');
  const ids = new Set(heads.flatMap(({ element }) => element.id ?? []));
  const data = cells.filter(({ element }) => element.role === 'TD');
  const unknown = data.flatMap(({ element }) =>
    headersOf(element)
      .filter((id) => !ids.has(id))
      .map((id) => error({ fault: 'unknown', id }, placeOf(element, file))),
  );
  const isHeard = headedBy(heads);
  const alone = data.filter((cell) => !isHeard(cell) && saysSomething(cell.element, stretches));
  const [first] = alone;
  if (!first) return unknown;
  const said = heads.length === 0 ? 'found' : { fault: 'cells', count: alone.length };
  return [...unknown, warning(said, placeOf(said === 'found' ? table : first.element, file))];
}

/** Whether a data cell has a header. */
function headedBy(heads: readonly PlacedCell[]): (cell: PlacedCell) => boolean {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  for (const { element, ...slots } of heads) {
    const scope = nameOf(attributeOf(element, 'Table', 'Scope'));
    if (scope === 'Row' || scope === 'Both') range(slots.row, slots.rowEnd).forEach((at) => rows.add(at));
    if (scope === 'Column' || scope === 'Both')
      range(slots.column, slots.columnEnd).forEach((at) => columns.add(at));
  }
  return ({ element, row, rowEnd, column, columnEnd }) =>
    headersOf(element).length > 0 ||
    range(row, rowEnd).some((at) => rows.has(at)) ||
    range(column, columnEnd).some((at) => columns.has(at));
}

function rowsOf(table: TreeElement): TreeElement[] {
  return childElements(table)
    .flatMap((kid) => (kid.role === 'TR' ? [kid] : childElements(kid)))
    .filter(({ role }) => role === 'TR');
}

/** Columns over which a cell is followed, and steps on the way to the places of all cells of a table. */
const MOST_COLUMNS = 256;
const MOST_STEPS = 5_000_000;

/** Cells with their places, spans counted; undefined of a table that is larger than is read. */
function placeCells(rows: readonly TreeElement[]): PlacedCell[] | undefined {
  /** By column, the first row in which it is free again. */
  const freeFrom: number[] = [];
  const placed: PlacedCell[] = [];
  let steps = 0;
  for (const [row, { kids }] of rows.entries()) {
    let column = 0;
    for (const element of kids) {
      if (element.kind !== 'element') continue;
      for (; (freeFrom[column] ?? 0) > row; column += 1) steps += 1;
      const columnEnd = column + Math.min(spanOf(element, 'ColSpan'), MOST_COLUMNS);
      const rowEnd = Math.min(row + spanOf(element, 'RowSpan'), rows.length);
      placed.push({ element, row, rowEnd, column, columnEnd });
      steps += columnEnd - column + rowEnd - row;
      if (steps > MOST_STEPS) return undefined;
      for (; column < columnEnd; column += 1) freeFrom[column] = rowEnd;
    }
  }
  return placed;
}

/** Rows or columns that a cell spans, at least one. */
export function spanOf(cell: TreeElement, name: 'RowSpan' | 'ColSpan'): number {
  const value = attributeOf(cell, 'Table', name);
  return value instanceof PDFNumber ? Math.max(1, Math.floor(value.asNumber())) : 1;
}

/** Identifiers of the headers that a cell names (`Headers`). */
function headersOf(cell: TreeElement): string[] {
  return listOf(attributeOf(cell, 'Table', 'Headers')).flatMap((id) => textOf(id) ?? []);
}

/** Identifiers that any cell of a file names as its header: such a header needs no scope (ISO 14289-1, 7.5). */
export const namedHeaders = oncePer(
  ({ elements }: StructureTreeRead): ReadonlySet<string> => new Set(elements.flatMap(headersOf)),
);

/** Text, a picture, a link: an empty cell at a corner has nothing that a header would explain. */
function saysSomething(element: TreeElement, stretches: ReadonlyMap<string, StretchRead>): boolean {
  return element.kids.some((kid) => {
    if (kid.kind === 'element')
      return Boolean(kid.alternative?.trim() || kid.actualText?.trim()) || saysSomething(kid, stretches);
    return kid.kind === 'object' || stretches.get(`${kid.page} ${kid.id}`)?.text.trim() !== '';
  });
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
