import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOperations, type Operand } from './tokens.ts';

function operationsOf(data: Uint8Array): { operator: string; operands: readonly Operand[] }[] {
  const found: ReturnType<typeof operationsOf> = [];
  readOperations(data, (operator, operands) => void found.push({ operator, operands }));
  return found;
}

const read = (text: string) => operationsOf(Buffer.from(text, 'latin1'));
const bytes = (text: string) => ({ bytes: Uint8Array.from(Buffer.from(text, 'latin1')) });

describe('readOperations', () => {
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

  it('takes numbers as Number does', () => {
    const written = fc.tuple(
      fc.constantFrom('', '-', '+'),
      fc.nat(99_999_999),
      fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 9 }),
    );
    fc.assert(
      fc.property(written, ([sign, whole, part]) => {
        const word = `${sign}${whole}.${part}`;
        expect(read(`${word} w`)[0]?.operands).toEqual([Number(word) + 0]);
      }),
    );
  });

  it.each(['.', '-', '-.', '+', '1a', '1.2.3', 'Tjx'])('%s is no number', (word) => {
    expect(read(word)).toEqual([{ operator: word, operands: [] }]);
  });

  it('leaves the rest unread when asked to', () => {
    const found: string[] = [];
    readOperations(Buffer.from('q w Q'), (operator) => {
      found.push(operator);
      return operator !== 'w';
    });
    expect(found).toEqual(['q', 'w']);
  });

  it('steps over the data of an inline image, even where they hold EI', () => {
    const operations = read('q BI /W 2 /H 1 ID \x00 EI \xff\x01 EI\nQ 1 w');
    expect(operations.map(({ operator }) => operator)).toEqual(['q', 'BI', 'Q', 'w']);
  });

  it('comes to an end on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        expect(operationsOf(data).length).toBeLessThanOrEqual(data.length);
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
