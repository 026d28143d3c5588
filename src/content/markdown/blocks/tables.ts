import type { Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {
  Alignment,
  Bar,
  Block,
  BlockOf,
  ComputedRows,
  DrawnBars,
  Inline,
  TableCell,
} from '../../../model/publication/prose.ts';
import { placeOfNode } from '../bodyPlaces.ts';
import { type BodyReading, languageOf, report } from '../bodyReading.ts';
import { inlinesOf } from '../inlines/inlines.ts';
import { readNumber } from '../../../i18n/numbers.ts';
import { checkDrawn } from './drawnCells.ts';
import { isStrayFence, reportTakenFence } from './strayFences.ts';

export interface TableTitle {
  readonly title: string;
  readonly titleInlines?: readonly Inline[];
  readonly id?: string;
  readonly sources?: readonly string[];
  readonly computed?: ComputedRows;
}

/** What has headers in a table: its columns alone, or its rows too. */
export type Headers = 'columns' | 'rows';

/** `entetes="…"`, as it is written. */
export const HEADERS: ReadonlyMap<string, Headers> = new Map([
  ['colonnes', 'columns'],
  ['lignes', 'rows'],
]);

/** A table of rows that all have the head's number of cells; `depth` as in `inlinesOf`. */
export function tableBlock(
  reading: BodyReading,
  node: Table,
  given: TableTitle & { readonly headers?: Headers; readonly emptyTold?: readonly number[] },
  depth: number,
): BlockOf<'table'> {
  const { emptyTold, ...titled } = given;
  checkCells(reading, node, titled, emptyTold);
  const [head, ...rows] = node.children.map((row) => cellsOf(reading, row, depth));
  return {
    kind: 'table',
    ...titled,
    alignments: (node.align ?? []).map((side): Alignment => side ?? 'left'),
    head: head ?? [],
    rows,
  };
}

/** How a cell of a matrix is marked; an empty one is not. */
const MARK = /^[xX×●•]$/;

/** A table whose cells, but for the first of each row, are marked with an x or empty. */
export function matrixBlock(reading: BodyReading, node: Table, titled: TableTitle, depth: number): Block {
  const [head, ...rows] = node.children;
  checkCells(reading, node, titled, [...(head?.children.keys() ?? [])].slice(1));
  for (const cell of rows.flatMap(({ children }) => children.slice(1))) {
    const found = toString(cell).trim();
    if (found === '' || MARK.test(found)) checkDrawn(reading, [cell]);
    else report(reading, 'MD-027', placeOfNode(reading, cell.position), { found });
  }
  return {
    kind: 'table',
    ...titled,
    drawnAs: 'matrix',
    alignments: (node.align ?? []).map((side): Alignment => side ?? 'left'),
    head: head ? cellsOf(reading, head, depth) : [],
    rows: rows.map((row) => cellsOf(reading, row, depth)),
  };
}

/** Bars: label and number; the number may be written `1 234,5`. */
export function barsBlock(
  reading: BodyReading,
  node: Table,
  titled: TableTitle & { readonly unit?: string; readonly drawnAs?: DrawnBars },
  depth: number,
): Block | undefined {
  const [head, ...rows] = node.children;
  if (head?.children.length !== 2) return undefined;
  checkCells(reading, node, titled);
  checkDrawn(reading, [...head.children, ...rows.map(({ children }) => children[1])]);
  const bars = rows.flatMap((row): Bar[] => {
    const [label, figure] = row.children;
    if (label === undefined || figure === undefined) return [];
    const written = toString(figure).trim();
    const inlines: Inline[] = inlinesOf(reading, label.children, depth);
    if (/^\{\{[^{}]+\}\}$/.test(written)) return [{ label: inlines, value: 0, reference: written }];
    const value = readNumber(written, languageOf(reading));
    if (value === undefined)
      report(reading, 'MD-013', placeOfNode(reading, figure.position), { found: written });
    if (value !== undefined && value < 0)
      report(reading, 'DS-004', placeOfNode(reading, figure.position), { found: written });
    return value === undefined ? [] : [{ label: inlines, value }];
  });
  const [first, second] = head.children.map((cell) => toString(cell).trim());
  return { kind: 'bars', ...titled, head: [first ?? '', second ?? ''], bars };
}

export function cellsOf(reading: BodyReading, row: TableRow, depth: number): TableCell[] {
  return row.children.map((cell) => ({ children: inlinesOf(reading, cell.children, depth) }));
}

/**
 * Rows of the head's length, and no empty cell.
 * @param emptyTold columns whose empty cells are told otherwise, but for their heads
 */
export function checkCells(
  reading: BodyReading,
  node: Table,
  titled: TableTitle,
  emptyTold: readonly number[] = [],
): void {
  checkRows(reading, node, titled);
  for (const [index, row] of node.children.entries())
    for (const [column, cell] of row.children.entries()) {
      if (index > 0 && emptyTold.includes(column)) continue;
      if (toString(cell).trim() !== '' || cell.children.some((child) => child.type !== 'text')) continue;
      report(reading, 'MD-008', placeOfNode(reading, cell.position), { row: index + 1, column: column + 1 });
    }
}

/** A table without a row, and rows that have not the head's number of cells. */
function checkRows(reading: BodyReading, node: Table, { computed }: TableTitle): void {
  const expected = node.children[0]?.children.length ?? 0;
  // A head without a body is no table to those who hear it (UA 09-004).
  if (node.children.length < 2 && !computed)
    report(reading, 'MD-026', placeOfNode(reading, node.position), {});
  for (const row of node.children) {
    const found = row.children.length;
    if (isStrayFence(reading, row)) reportTakenFence(reading, node, row);
    else if (found !== expected)
      report(reading, 'MD-019', placeOfNode(reading, row.position), { found, expected });
  }
}
