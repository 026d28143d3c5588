import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../diagnostics/bounds.ts';
import { bytesOf } from '../../testing/sheets/sheetOf.ts';
import { GROWS_WITH_SIZE, timesAsLong } from '../../testing/processorTime.ts';
import { readSpreadsheet } from './spreadsheet.ts';
import { measureWorkbook } from './workbookSize.ts';

const rows = (count: number, row = 'a;b\n') => `id;france.nom\n${row.repeat(count)}`;
const codes = async (file: string, bytes: Uint8Array) =>
  (await readSpreadsheet(file, bytes)).diagnostics.map(
    ({ code, place }) => `${code} ${place.line}:${place.column}`,
  );
const workbook = (cells: string) =>
  zipSync({ 'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`) });

describe('a sheet', () => {
  it('has so many rows, columns and letters in a cell, and no more', async () => {
    const { sheetRows, sheetColumns, sheetCell } = BOUNDS;
    expect(await codes('a.csv', bytesOf(rows(sheetRows.most - 1)))).toEqual([]);
    expect(await codes('a.csv', bytesOf(rows(sheetRows.most)))).toEqual(['LI-007 10001:1']);
    expect(await codes('a.csv', bytesOf(`id${';'.repeat(sheetColumns.most - 1)}\n`))).toEqual([]);
    expect(await codes('a.csv', bytesOf(`id${';'.repeat(sheetColumns.most)}\n`))).toEqual(['LI-010 1:257']);
    expect(await codes('a.csv', bytesOf(rows(1, `a;${'x'.repeat(sheetCell.most)}\n`)))).toEqual([]);
    expect(await codes('a.csv', bytesOf(rows(1, `a;${'x'.repeat(sheetCell.most + 1)}\n`)))).toEqual([
      'LI-008 2:2',
    ]);
  });

  it.each([
    ['rows', rows],
    ['quotes that are not closed well', (count: number) => rows(count, 'a;"b"c\n')],
    ['quotes that nothing closes', (count: number) => rows(count, 'a;"b\n')],
    ['wide rows', (count: number) => `id${';'.repeat(200)}\n${`a${';b'.repeat(200)}\n`.repeat(count >> 4)}`],
    ['a long cell', (count: number) => rows(1, `a;${'x'.repeat(count * 40)}\n`)],
  ])('is read in a time that grows with its length: %s', async (_, make) => {
    const read = (count: number) => readSpreadsheet('a.csv', bytesOf(make(count)));
    expect(await timesAsLong(read, 1_000)).toBeLessThan(GROWS_WITH_SIZE);
  });
});

describe('a workbook', () => {
  it('is measured before it is read: one cell in the last corner makes a grid of 17 thousand million', async () => {
    const corner = workbook('<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row>');
    expect(measureWorkbook(corner)).toMatchObject({ rows: 1_048_576, columns: 16_384 });
    expect(await codes('a.xlsx', corner)).toEqual(['LI-007 10001:1']);
    expect(await codes('a.xlsx', workbook('<row r="1"><c s="1" r="XFD1"/></row>'))).toEqual(['LI-010 1:257']);
  });

  it('finds cells wherever the steps of unpacking cut them', () => {
    const cells = Array.from({ length: 9_000 }, (_, index) => `<c r="B${index + 1}"><v>${index % 7}</v></c>`);
    expect(measureWorkbook(workbook(cells.join('')))).toMatchObject({ rows: 9_000, columns: 2 });
  });

  it('is refused where it unpacks to more than is read, whatever its name says', async () => {
    const bomb = zipSync({ 'xl/media/a.bin': new Uint8Array(BOUNDS.workbook.most + 1) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1e6);
    expect(await codes('a.xlsx', bomb)).toEqual(['LI-006 1:1']);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['another file', bytesOf('id;nom\n')],
    ['a workbook that is cut', workbook('<row r="1"><c r="A1"><v>1</v></c></row>').subarray(0, 60)],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('mot') })],
    ['a sheet that is no XML', zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<<<') })],
  ])('that is none is told: %s', async (_, bytes) => {
    expect(await codes('a.xlsx', bytes)).toEqual(['TA-015 1:1']);
  });
});
