import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block, DrawnBars, MapShows } from '../../../model/publication/prose.ts';
import { type BodyReading, report } from '../bodyReading.ts';
import {
  attributePlace,
  CELL_DEPTH,
  onlyChild,
  openingPlace,
  titleAndAnchor,
  unexpected,
  type Attributes,
  type Container,
  type Directive,
} from './directiveReading.ts';
import { organigramBlock, yearBlock } from './drawnTables.ts';
import { mapBlock, mapShows, type MapSettings } from './maps.ts';
import { barsBlock, HEADERS, matrixBlock, tableBlock, type Headers, type TableTitle } from './tables.ts';

export function titledTable(reading: BodyReading, node: Container, given: Attributes): Block | undefined {
  const table = onlyChild(node, 'table');
  if (table === undefined) return unexpected(reading, node, 'table');
  const headers = headersOf(reading, node, given['entetes']);
  const titled = {
    ...titleAndAnchor(reading, node, given),
    ...computedBy(reading, node, given),
    ...(headers && { headers }),
  };
  return tableBlock(reading, table, titled, CELL_DEPTH);
}

export function titledMatrix(reading: BodyReading, node: Container, given: Attributes): Block | undefined {
  const table = onlyChild(node, 'table');
  if (table === undefined) return unexpected(reading, node, 'table');
  return matrixBlock(reading, table, titleAndAnchor(reading, node, given), CELL_DEPTH);
}

function titledBars(
  reading: BodyReading,
  node: Container,
  given: Attributes,
  drawnAs: 'bars' | DrawnBars,
): Block | undefined {
  const table = onlyChild(node, 'table');
  if (table === undefined) return unexpected(reading, node, 'twoColumnTable');
  const titled = {
    ...titleAndAnchor(reading, node, given),
    ...computedBy(reading, node, given),
    ...(drawnAs !== 'bars' && { drawnAs }),
    ...(given['unite'] ? { unit: given['unite'] } : {}),
  };
  return barsBlock(reading, table, titled, CELL_DEPTH) ?? unexpected(reading, node, 'twoColumnTable');
}

/** Numbers that are drawn as bars, upright, or as the parts of one bar. */
export function titledAs(drawnAs: 'bars' | DrawnBars): Directive['block'] {
  return (reading, node, given) => titledBars(reading, node, given, drawnAs);
}

export function titledOrganigram(
  reading: BodyReading,
  node: Container,
  given: Attributes,
): Block | undefined {
  const table = onlyChild(node, 'table');
  if (table === undefined) return unexpected(reading, node, 'table');
  return organigramBlock(reading, table, titleAndAnchor(reading, node, given), CELL_DEPTH);
}

export function titledYear(reading: BodyReading, node: Container, given: Attributes): Block | undefined {
  const table = onlyChild(node, 'table');
  if (table === undefined) return unexpected(reading, node, 'table');
  const begins = { written: given['debuts'] ?? '', place: attributePlace(reading, node, 'debuts', 'value') };
  return yearBlock(reading, table, { ...titleAndAnchor(reading, node, given), begins }, CELL_DEPTH);
}

/** Settings of a map that do nothing for some. */
const UNUSED: Readonly<Record<MapShows, readonly string[]>> = {
  values: ['prevues'],
  names: ['unite', 'prevues'],
  route: ['unite', 'donnees'],
};

export function titledMap(reading: BodyReading, node: Container, given: Attributes): Block | undefined {
  const table = onlyChild(node, 'table');
  if (table === undefined) return unexpected(reading, node, 'table');
  if (!reading.rules.notesAllowed) report(reading, 'CT-013', openingPlace(reading, node), {});
  const { montre, pays, unite, prevues } = given;
  const shows = mapShows(montre, (found, allowed) => {
    report(reading, 'CT-002', attributePlace(reading, node, 'montre', 'value'), { found, allowed });
  });
  const unused = UNUSED[shows];
  for (const attribute of unused)
    if (given[attribute])
      report(reading, 'CT-012', attributePlace(reading, node, attribute, 'name'), {
        attribute,
        shows: montre ?? 'noms',
      });
  const settings = {
    ...titleAndAnchor(reading, node, given),
    ...(shows === 'route' ? {} : computedBy(reading, node, given)),
    shows,
    ...(pays ? { country: pays } : {}),
    ...(unite ? { unit: unite } : {}),
    ...(shows === 'route' && prevues ? plannedRows(reading, node, table, prevues) : {}),
  };
  return mapBlock(reading, table, settings, CELL_DEPTH);
}

/** `prevues="9e"`: the marks of the stages that are still to come. */
function plannedRows(
  reading: BodyReading,
  node: Container,
  table: Table,
  written: string,
): Pick<MapSettings, 'planned'> {
  const marks = table.children.slice(1).map(({ children: [mark] }) => (mark ? toString(mark).trim() : ''));
  const planned = written
    .split(/[,、]/u)
    .map((one) => one.trim())
    .map((found) => {
      const row = marks.indexOf(found);
      if (row < 0)
        report(reading, 'CT-014', attributePlace(reading, node, 'prevues', 'value'), {
          found: found.slice(0, 60),
          allowed: marks.join(', ').slice(0, 200),
        });
      return row;
    });
  return { planned: planned.filter((row) => row >= 0) };
}

/** `donnees="liens par région"`: rows that the records give. */
function computedBy(reading: BodyReading, node: Container, given: Attributes): Pick<TableTitle, 'computed'> {
  const { donnees, colonnes } = given;
  if (!donnees) {
    if (colonnes) {
      const place = attributePlace(reading, node, 'colonnes', 'name');
      report(reading, 'MD-029', place, { name: node.name, attribute: 'colonnes', needs: 'donnees' });
    }
    return {};
  }
  return { computed: { query: donnees, ...(colonnes ? { columns: colonnes } : {}) } };
}

function headersOf(reading: BodyReading, node: Container, written: string | undefined): Headers | undefined {
  if (written === undefined) return undefined;
  const headers = HEADERS.get(written);
  if (headers === undefined) {
    const place = attributePlace(reading, node, 'entetes', 'value');
    report(reading, 'MD-024', place, { found: written, allowed: [...HEADERS.keys()].join(', ') });
  }
  return headers;
}
