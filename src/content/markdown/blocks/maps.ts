import type { Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { BlockOf, MapShows } from '../../../model/publication/prose.ts';
import { placeOfNode } from '../bodyPlaces.ts';
import { type BodyReading, languageOf, report } from '../bodyReading.ts';
import { tableBlock, type TableTitle } from './tables.ts';
import { readNumber } from '../../../i18n/numbers.ts';
import { checkDrawn } from './drawnCells.ts';

/** `montre="…"`, as it is written. */
const SHOWS: ReadonlyMap<string, MapShows> = new Map([
  ['noms', 'names'],
  ['valeurs', 'values'],
  ['parcours', 'route'],
]);

/** The words that `montre` may have. */
export const MAP_SHOWS: readonly string[] = [...SHOWS.keys()];

const WRITTEN = { names: 'noms', values: 'valeurs', route: 'parcours' } as const;
const COLUMNS: Readonly<Record<MapShows, number>> = { names: 2, values: 3, route: 3 };

export interface MapSettings extends TableTitle {
  readonly shows: MapShows;
  readonly country?: string;
  readonly unit?: string;
  readonly planned?: readonly number[];
}

/** A map and the table that it is drawn from: undefined where the table has other columns. */
export function mapBlock(
  reading: BodyReading,
  node: Table,
  settings: MapSettings,
  depth: number,
): BlockOf<'map'> | undefined {
  const { shows } = settings;
  const found = node.children[0]?.children.length ?? 0;
  if (shows === 'route' ? found < COLUMNS.route : found !== COLUMNS[shows]) {
    report(reading, 'CT-001', placeOfNode(reading, node.position), { shows: WRITTEN[shows], found });
    return undefined;
  }
  const [top, ...rows] = node.children;
  checkDrawn(reading, drawnCells(top?.children ?? [], rows, shows));
  if (shows === 'route') for (const row of rows) checkPosition(reading, row);
  else checkDivisions(reading, rows, shows);
  const table = tableBlock(reading, node, { ...settings, emptyTold: shows !== 'route' ? [0] : [] }, depth);
  const { head, rows: cells } = table;
  return { ...settings, kind: 'map', head, rows: cells };
}

/** Cells that the table below the map does not repeat. */
function drawnCells(
  head: readonly TableCell[],
  rows: readonly TableRow[],
  shows: MapShows,
): (TableCell | undefined)[] {
  const lines = [{ children: head }, ...rows];
  if (shows === 'route') return lines.map(({ children }) => children.at(-1));
  if (shows === 'names') return lines.flatMap(({ children }) => children);
  return [head[0], ...rows.flatMap(({ children: [code, , value] }) => [code, value])];
}

function checkPosition(reading: BodyReading, row: TableRow): void {
  const cell = row.children.at(-1);
  const found = cell ? toString(cell).trim() : '';
  if (cell && readPosition(found) === undefined)
    report(reading, 'CT-003', placeOfNode(reading, cell.position), { found: found.slice(0, 60) });
}

/** `48.69, 6.18`: degrees of latitude, then of longitude. */
export function readPosition(written: string): readonly [latitude: number, longitude: number] | undefined {
  const match = /^(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(written);
  const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])];
  return match && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined;
}

function checkDivisions(reading: BodyReading, rows: readonly TableRow[], shows: MapShows): void {
  const met = new Set<string>();
  for (const { children } of rows) {
    const [code, , value] = children;
    if (code && toString(code).trim() === '')
      report(reading, 'CT-009', placeOfNode(reading, code.position), {});
    for (const one of code
      ? toString(code)
          .trim()
          .split(/[\s,、]+/u)
      : []) {
      if (code && one !== '' && met.has(one))
        report(reading, 'CT-008', placeOfNode(reading, code.position), { found: one.slice(0, 60) });
      met.add(one);
    }
    const number = value ? toString(value).trim() : '';
    if (shows !== 'values' || !value || /^\{\{[^{}]+\}\}$/.test(number)) continue;
    if (readNumber(number, languageOf(reading)) === undefined)
      report(reading, 'CT-007', placeOfNode(reading, value.position), { found: number.slice(0, 60) });
  }
}

/** The choice of `montre`, the map of names without one; what is no choice is told. */
export function mapShows(
  written: string | undefined,
  tell: (found: string, allowed: string) => void,
): MapShows {
  if (written === undefined) return 'names';
  const shows = SHOWS.get(written);
  if (shows === undefined) tell(written, [...SHOWS.keys()].join(', '));
  return shows ?? 'names';
}
