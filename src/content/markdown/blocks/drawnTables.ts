import type { Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Place } from '../../../diagnostics/diagnostic.ts';
import { monthsIn, readMonths } from '../../../model/publication/monthsOfYear.ts';
import type { BlockOf } from '../../../model/publication/prose.ts';
import { placeOfNode } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';
import { checkDrawn } from './drawnCells.ts';
import { cellsOf, checkCells, tableBlock, type TableTitle } from './tables.ts';

/** Countries that an organigram, or years that a wheel, can show side by side. */
const MOST_SIDES = 3;

/**
 * Levels of government, a column for each country: a cell that begins in bold is a body, with what is said of it; another
 * says why there is none, or is empty.
 */
export function organigramBlock(
  reading: BodyReading,
  node: Table,
  titled: TableTitle,
  depth: number,
): BlockOf<'table'> | undefined {
  if (!hasSides(reading, node, 'organigramme')) return undefined;
  checkCells(reading, node, titled, [...(node.children[0]?.children.keys() ?? [])].slice(1));
  const [head, ...rows] = node.children;
  return {
    kind: 'table',
    ...titled,
    drawnAs: 'organigram',
    headers: 'rows',
    alignments: [],
    head: head ? cellsOf(reading, head, depth) : [],
    rows: rows.map((row) => cellsOf(reading, row, depth)),
  };
}

/** What happens in which months, on each side, and the month that each side's year begins with. */
export function yearBlock(
  reading: BodyReading,
  node: Table,
  settings: TableTitle & { readonly begins: { readonly written: string; readonly place: Place } },
  depth: number,
): BlockOf<'table'> | undefined {
  const { begins, ...titled } = settings;
  if (!hasSides(reading, node, 'annee')) return undefined;
  checkMonths(reading, node.children.slice(1));
  const sides = (node.children[0]?.children.length ?? 1) - 1;
  const yearsBegin = begins.written === '' ? [] : begins.written.split(/[,、]/).map(monthOf);
  if (begins.written !== '' && (yearsBegin.length !== sides || yearsBegin.includes(undefined)))
    report(reading, 'DS-003', begins.place, { found: begins.written.slice(0, 60), expected: sides });
  const table = tableBlock(reading, node, titled, depth);
  return {
    ...table,
    headers: 'rows',
    drawnAs: 'year',
    yearsBegin: yearsBegin.flatMap((month) => month ?? []),
  };
}

function monthOf(written: string): number | undefined {
  const months = readMonths(written);
  return months?.first === months?.last ? months?.first : undefined;
}

function hasSides(reading: BodyReading, node: Table, name: 'organigramme' | 'annee'): boolean {
  const found = (node.children[0]?.children.length ?? 0) - 1;
  const fits = found >= 1 && found <= MOST_SIDES;
  if (!fits)
    report(reading, 'DS-001', placeOfNode(reading, node.position), { name, found, maximum: MOST_SIDES });
  return fits;
}

/** Each first cell names months, and no month stands in two rows. */
function checkMonths(reading: BodyReading, rows: readonly TableRow[]): void {
  const met = new Set<number>();
  for (const { children } of rows) {
    const [cell] = children;
    if (!cell) continue;
    checkDrawn(reading, [cell]);
    const place = placeOfNode(reading, cell.position);
    const found = toString(cell).trim();
    const months = readMonths(found);
    if (months === undefined) {
      if (found !== '') report(reading, 'DS-002', place, { found: found.slice(0, 60) });
      continue;
    }
    const twice = monthsIn(months).find((month) => met.has(month));
    if (twice !== undefined) report(reading, 'DS-005', place, { month: twice });
    for (const month of monthsIn(months)) met.add(month);
  }
}
