import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TextLine } from '../tree.ts';
import { keepWordsOnPages } from './pageEnds.ts';

const HEIGHT = 10;

function paragraph(endsInWord: readonly boolean[]): TextLine[] {
  return endsInWord.map((goesOn, index) => ({
    string: String(index),
    runs: [],
    box: { x: 0, y: index * HEIGHT, width: 100, height: HEIGHT },
    ascent: 8,
    descent: -2,
    height: HEIGHT,
    xAdvance: 90,
    overflowLeft: 0,
    overflowRight: 0,
    decorationLines: [],
    ...(goesOn && index < endsInWord.length - 1 && { endsInWord: true }),
  }));
}

/** How many lines React-PDF leaves on a page of a height, by its own rules. */
function leftOn(lines: readonly TextLine[], height: number, orphans: number, widows: number): number {
  const count = lines.length;
  const found = lines.findIndex(({ box }) => box.y + box.height > height);
  const fitting = found === -1 ? count : found;
  if (fitting === 0 || fitting === count) return fitting;
  if (count < orphans) return count;
  if (fitting < orphans || count < orphans + widows) return 0;
  if (count === orphans + widows) return orphans;
  return count - fitting < widows ? count - widows : fitting;
}

it('lets no page end in the middle of a word, wherever it ends, and makes no paragraph higher', () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom(2, 3),
      (goesOn, fits, orphans) => {
        const lines = paragraph(goesOn);
        const kept = keepWordsOnPages(lines);
        const sum = kept.reduce((height, { box }) => height + box.height, 0);
        expect(sum).toBe(lines.length * HEIGHT);
        expect(kept.map(({ box }) => box.y)).toEqual(lines.map(({ box }) => box.y));
        const last = kept[leftOn(kept, fits * HEIGHT, orphans, 2) - 1];
        expect(last?.endsInWord).toBeUndefined();
      },
    ),
  );
});

it('leaves lines as they are whose words end with them, or whose ground is painted', () => {
  const whole = paragraph([false, false, false]);
  expect(keepWordsOnPages(whole)).toBe(whole);
  const painted = paragraph([false, true, false, false, false]).map((line) => ({
    ...line,
    runs: [{ start: 0, end: 1, attributes: { font: [], backgroundColor: 'yellow' } }],
  }));
  expect(keepWordsOnPages(painted).map(({ box }) => box.height)).toEqual(Array(5).fill(HEIGHT));
});
