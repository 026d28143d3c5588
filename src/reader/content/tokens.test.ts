import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationsOf } from './tokens.ts';

const read = (text: string) => [...operationsOf(Buffer.from(text, 'latin1'))];
const bytes = (text: string) => ({ bytes: Uint8Array.from(Buffer.from(text, 'latin1')) });

describe('operationsOf', () => {
  it.each([
    ['1 -.5 +3. --4 re', [1, -0.5, 3, -4]],
    ['/A#20b (a\\(b\\)\\n\\101) Tj', [{ name: 'A b' }, bytes('a(b)\nA')]],
    ['(a(b)c) Tj', [bytes('a(b)c')]],
    ['<48 6> Tj', [bytes('H`')]],
    ['[(a) -20 (b)] TJ', [[bytes('a'), -20, bytes('b')]]],
    ['% comment )\n1 w', [1]],
    [
      '/P <</MCID 3 /L [1 2]>> BDC',
      [
        { name: 'P' },
        {
          dictionary: new Map<string, unknown>([
            ['MCID', 3],
            ['L', [1, 2]],
          ]),
        },
      ],
    ],
  ])('%s', (text, operands) => {
    expect(read(text)[0]?.operands).toEqual(operands);
  });

  it('steps over the data of an inline image, even where they hold EI', () => {
    const operations = read('q BI /W 2 /H 1 ID \x00 EI \xff\x01 EI\nQ 1 w');
    expect(operations.map(({ operator }) => operator)).toEqual(['q', 'BI', 'Q', 'w']);
  });

  it('comes to an end on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        expect([...operationsOf(data)].length).toBeLessThanOrEqual(data.length);
      }),
    );
  });

  it('reads strings back as they were written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (data) => {
        const escaped = [...data].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
        expect(read(`(${escaped}) Tj`)[0]?.operands).toEqual([{ bytes: data }]);
        expect(read(`<${Buffer.from(data).toString('hex')}> Tj`)[0]?.operands).toEqual([{ bytes: data }]);
      }),
    );
  });
});
