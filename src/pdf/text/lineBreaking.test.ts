import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakIntoLines, type BreakingStyle } from './lineBreaking.ts';
import type { Piece } from './paragraph.ts';

const RAGGED: BreakingStyle = { justified: false, hyphens: true, balanced: false };
const JUSTIFIED: BreakingStyle = { ...RAGGED, justified: true };
const BALANCED: BreakingStyle = { ...RAGGED, balanced: true };

/** Every letter, space and hyphen is a point wide. */
const LETTER = 1;

/** Pieces of a sentence: a space parts words, `-` is a place where a word may be hyphenated, `|` one without a sign. */
function piecesOf(sentence: string, more: Partial<Piece> = {}): Piece[] {
  const parts = [...sentence.matchAll(/([^ |-]+)([ |-]?)/g)];
  let start = 0;
  return parts.map(([, letters = '', sign], index) => {
    const kind =
      index === parts.length - 1 ? 'end' : sign === ' ' ? 'space' : sign === '-' ? 'hyphen' : 'free';
    const end = start + letters.length;
    const glue = kind === 'space' ? LETTER : 0;
    const hyphenWidth = kind === 'hyphen' ? LETTER : 0;
    const piece = { start, end, width: letters.length, glue, stretch: glue, kind, hyphenWidth } as const;
    start = end + glue;
    return { ...piece, shrink: 0, cost: 0, startBlank: 0, endBlank: 0, inWord: false, ...more };
  });
}

/** The lines of a sentence in a measure of so many letters. */
function lines(sentence: string, measure: number, style = RAGGED, indent = 0): string[] {
  const pieces = piecesOf(sentence);
  const letters = [...sentence.matchAll(/([^ |-]+)([ |-]?)/g)];
  const spans = breakIntoLines(pieces, (line) => measure - (line === 0 ? indent : 0), style);
  return spans.map(({ first, last }) =>
    letters
      .slice(first, last + 1)
      .map(
        ([, word, sign], i, { length }) =>
          word + (i === length - 1 ? (sign === '-' ? '-' : '') : sign === ' ' ? ' ' : ''),
      )
      .join(''),
  );
}

describe('lines of a paragraph', () => {
  it('are as even as can be, the first not filled at the cost of the second', () => {
    expect(lines('aaa bb cc ddddd', 6)).toEqual(['aaa', 'bb cc', 'ddddd']);
  });

  it('count no space at their end, and the hyphen that they add', () => {
    expect(lines('aaaa bbbb cc', 9)).toEqual(['aaaa bbbb', 'cc']);
    expect(lines('aaaa bbb-bb cc', 9)).toEqual(['aaaa bbb-', 'bb cc']);
    expect(lines('aaaa bbbb-bb cc', 9)).toEqual(['aaaa', 'bbbbbb cc']);
  });

  it('begin behind the indent in the first of them alone', () => {
    expect(lines('aaaa bbbb cccc dddd', 9, RAGGED, 1)).toEqual(['aaaa', 'bbbb cccc', 'dddd']);
  });

  it('take a hyphen rather than a hole, and none where the line is nearly full', () => {
    expect(lines('aaaaaa bbbbb-bbbbb cc', 13)).toEqual(['aaaaaa bbbbb-', 'bbbbb cc']);
    expect(lines('aaaaaaaaaaaaaaaaaa bbb-bbbbbbbbbbbbb ccccccc ddd', 21)).toEqual([
      'aaaaaaaaaaaaaaaaaa',
      'bbbbbbbbbbbbbbbb',
      'ccccccc ddd',
    ]);
  });

  it('do not end in two hyphens in a row while a ragged line will do', () => {
    expect(
      lines('aaaaaaaaaaaa bbbbbb-bbbbbbbbbbbbbbb ccc-cccccccccc dddddd eeeeeeeeeeeeeeeeeeee', 20),
    ).toEqual(['aaaaaaaaaaaa bbbbbb-', 'bbbbbbbbbbbbbbb', 'ccccccccccccc dddddd', 'eeeeeeeeeeeeeeeeeeee']);
  });

  it('take no hyphen for the little that it makes them more even', () => {
    expect(
      lines(
        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b-bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb cccccccccccccccccccccccccccccccccccccccc',
        40,
      ),
    ).toEqual([
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
      'cccccccccccccccccccccccccccccccccccccccc',
    ]);
  });

  it('leave no part of a word alone on the last line', () => {
    expect(lines('aaaaaaaaaaaaaaaa bb-bbbbbb cc', 20)).toEqual(['aaaaaaaaaaaaaaaa', 'bbbbbbbb cc']);
    expect(lines('aaaa bbbb cccc ddd-ddd', 18)).toEqual(['aaaa bbbb cccc', 'dddddd']);
  });

  it('leave no runt on the last line', () => {
    expect(lines('aaaaaaaaaa bbbbbbbb cc d', 23)).toEqual(['aaaaaaaaaa bbbbbbbb', 'cc d']);
  });

  it('are of one length in a heading', () => {
    expect(lines('aaaa bbbb cccc dddd', 14, BALANCED)).toEqual(['aaaa bbbb', 'cccc dddd']);
    expect(lines('aaaa bbbb cccc dddd', 14, RAGGED)).toEqual(['aaaa bbbb cccc', 'dddd']);
  });

  it('never break where they may not', () => {
    const pieces = piecesOf('aaa bbb ccc ddd').map((piece): Piece =>
      piece.kind === 'space' ? { ...piece, kind: 'none' } : piece,
    );
    expect(breakIntoLines(pieces, () => 7, RAGGED)).toEqual([{ first: 0, last: 3 }]);
    expect(lines('aaaa-aaaa', 6, { ...RAGGED, hyphens: false })).toEqual(['aaaaaaaa']);
  });

  it('are too wide only by a piece that is, which stands alone', () => {
    expect(lines('aa bbbbbbbbbbbb cc dd', 6)).toEqual(['aa', 'bbbbbbbbbbbb', 'cc dd']);
  });

  it('would rather break where it costs less', () => {
    const dear = piecesOf('aaa bbb ccc ddd').map((piece, index) => ({
      ...piece,
      cost: index === 1 ? 50 : 0,
    }));
    expect(breakIntoLines(dear, () => 8, RAGGED)[0]).toEqual({ first: 0, last: 0 });
    expect(breakIntoLines(piecesOf('aaa bbb ccc ddd'), () => 8, RAGGED)[0]).toEqual({ first: 0, last: 1 });
  });

  it('drop the blanks of full-width marks at their edges', () => {
    const marks = piecesOf('aaaa|bbbb|cccc|dddd', { endBlank: 1, startBlank: 1 });
    expect(breakIntoLines(marks, () => 6, RAGGED)).toHaveLength(2);
    expect(breakIntoLines(piecesOf('aaaa|bbbb|cccc|dddd'), () => 6, RAGGED)).toHaveLength(4);
  });

  it('that are justified open their spaces as little as can be', () => {
    // Ragged, three words and three leave the least white; justified, one space may not take it all
    expect(lines('aaaaaa bb cc dd eeeeeeeeeeee ff', 15, JUSTIFIED)[0]).toBe('aaaaaa bb cc dd');
    expect(lines('aaaaaaa bbbb cc ddddddddddd ee', 16, JUSTIFIED)[0]).toBe('aaaaaaa bbbb cc');
    // Where no line can be good, the whiter one is still the worse
    const loose = 'aaaa bbbb cccc ddddddddddd eeeeeeeeeeeeeeeeeeee ffff';
    expect(lines(loose, 20, JUSTIFIED)[0]).toBe('aaaa bbbb cccc');
  });
});

const sentence = fc
  .array(fc.tuple(fc.stringMatching(/^[a-z]{1,9}$/), fc.constantFrom(' ', ' ', '-', '|')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join('')
      .replace(/[ |-]$/, ''),
  );
const style = fc.record({ justified: fc.boolean(), hyphens: fc.boolean(), balanced: fc.boolean() });

describe('for any paragraph', () => {
  it('no piece is lost, doubled or moved', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 3, max: 60 }), style, (text, measure, kind) => {
        const pieces = piecesOf(text);
        const spans = breakIntoLines(pieces, () => measure, kind);
        expect(spans.flatMap(({ first, last }) => pieces.slice(first, last + 1))).toEqual(pieces);
      }),
    );
  });

  it('no line is too wide while it could break', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 11, max: 60 }), fc.boolean(), (text, measure, justified) => {
        for (const line of lines(text, measure, { ...RAGGED, justified }))
          expect(line.trimEnd().length).toBeLessThanOrEqual(measure);
      }),
    );
  });

  it('more room never takes more lines', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 11, max: 40 }), (text, measure) => {
        expect(lines(text, measure + 20, BALANCED).length).toBeLessThanOrEqual(
          lines(text, measure, BALANCED).length,
        );
      }),
    );
  });
});
