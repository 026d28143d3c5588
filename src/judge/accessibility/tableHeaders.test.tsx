import { PDFString } from '@cantoo/pdf-lib';
import { Text, View } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import type { PdfFile } from '../../reader/file/document.ts';
import { structure, type Role, type StructureOptions } from '../../pdf/structure/element.ts';
import { damaged, elementOf, name, set, text, type Damage } from '../../testing/files/brokenFiles.ts';
import { makePdf, soundSection } from '../../testing/soundDocument.tsx';
import { judge } from '../judge.ts';

/** A cell in a word or two: `column`, `row` and `both` are headers, `data` and `empty` are none. */
type Cell =
  'column' | 'row' | 'both' | 'data' | 'empty' | readonly ['column' | 'row' | 'data', StructureOptions];

const SCOPES = { column: 'Column', row: 'Row', both: 'Both' } as const;

function attributes(cell: Cell): [Role, StructureOptions] {
  const [kind, spans] = typeof cell === 'string' ? [cell, {}] : cell;
  return kind === 'data' || kind === 'empty' ? ['TD', spans] : ['TH', { scope: SCOPES[kind], ...spans }];
}

async function tableOf(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const as = (...of: Parameters<typeof structure>): object => ({ structure: structure(...of) });
  const body = () => (
    <View {...as('Table')}>
      {rows.map((cells, row) => (
        <View key={row} {...as('TR')} style={{ flexDirection: 'row' }}>
          {cells.map((cell, column) => (
            <Text key={column} {...as(...attributes(cell))} style={{ width: 60 }}>
              {cell === 'empty' ? ' ' : `mot ${row} ${column}`}
            </Text>
          ))}
        </View>
      ))}
    </View>
  );
  return makePdf([{ ...soundSection(), body }]);
}

async function faultsOf(bytes: Uint8Array): Promise<object[]> {
  const { findings } = await judge(bytes, { standards: ['PDF/UA-1'] });
  return findings
    .filter(({ rule }) => rule === 'PDF-105')
    .map(({ severity, data }) => ({ severity, ...data }));
}

describe('a data cell finds its header', () => {
  // prettier-ignore
  it.each<[string, (readonly Cell[])[]]>([
    ['above', [['column', 'column'], ['data', 'data']]],
    ['in its row', [['row', 'data', 'data'], ['row', 'data', 'data']]],
    ['in either', [['empty', 'column'], ['row', 'data']]],
    ['in a header of both', [['both', 'data'], ['data', 'empty']]],
    ['over two columns', [[['column', { columnSpan: 2 }]], ['data', 'data']]],
    ['over two rows', [[['row', { rowSpan: 2 }], 'data'], ['data']]],
    ['beside a cell of two rows', [['column', 'column', 'column'], ['data', ['data', { rowSpan: 2 }], 'data'], ['data', 'data']]],
  ])('%s', async (_where, rows) => {
    expect(await faultsOf(await tableOf(rows))).toEqual([]);
  });

  // prettier-ignore
  it.each<[string, (readonly Cell[])[], object]>([
    ['no headers', [['data', 'data'], ['data', 'data']], { fault: 'found' }],
    ['a column without', [['column', 'empty'], ['data', 'data'], ['data', 'data']], { fault: 'cells', count: 2 }],
    ['a row without', [['row', 'data'], ['data', 'data']], { fault: 'cells', count: 2 }],
    ['a header that reaches one column of two', [['column', 'data'], ['data', 'data']], { fault: 'cells', count: 2 }],
    ['a cell pushed beside its header by one of two rows', [['column', ['data', { rowSpan: 2 }]], ['data', 'data']], { fault: 'cells', count: 2 }],
  ])('or is told: %s', async (_what, rows, fault) => {
    expect(await faultsOf(await tableOf(rows))).toEqual([{ severity: 'warning', ...fault }]);
  });
});

describe('headers that cells name', () => {
  const names =
    (id: string): Damage =>
    (file: PdfFile) => {
      const { context } = file;
      set(elementOf(file, 'TH').dict, 'ID', text('ville'));
      set(elementOf(file, 'TH').dict, 'A', undefined);
      const attribute = context.obj({ O: 'Table' });
      attribute.set(name('Headers'), context.obj([PDFString.of(id)]));
      set(elementOf(file, 'TD').dict, 'A', attribute);
    };

  it('need no scope', async () => {
    const bytes = await damaged(await tableOf([['column', 'data']]), names('ville'));
    expect((await judge(bytes, { standards: ['PDF/UA-1'] })).findings).toEqual([]);
  });

  it('must be there', async () => {
    const bytes = await damaged(await tableOf([['column', 'data']]), names('pays'));
    expect(await faultsOf(bytes)).toEqual([{ severity: 'error', fault: 'unknown', id: 'pays' }]);
  });
});
