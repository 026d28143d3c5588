import { expect, it } from 'vitest';
import { bothTexts } from './bothTexts.ts';

it.each([
  ['changes at different places', 'a\nb\nc\nd\n', 'A\nb\nc\nd\n', 'a\nb\nc\nD\n', 'A\nb\nc\nD\n'],
  ['changes of one line', 'a\nb\nc\n', 'a\nici\nc\n', 'a\nailleurs\nc\n', 'a\nici\nailleurs\nc\n'],
  ['the same change', 'a\nb\n', 'a\nB\n', 'a\nB\n', 'a\nB\n'],
  ['lines added at one place', 'a\nb\n', 'a\nici\nb\n', 'a\nailleurs\nb\n', 'a\nici\nailleurs\nb\n'],
  ['a last line without an end', 'a', 'ici', 'ailleurs', 'ici\nailleurs'],
  ['Windows line ends', 'a\r\nb', 'a\r\nici', 'a\r\nailleurs', 'a\r\nici\r\nailleurs'],
  ['a line that one took away', 'a\nb\nc\nd\n', 'a\nc\nd\n', 'a\nb\nc\nD\n', 'a\nc\nD\n'],
  ['an empty file', '', 'ici', '', 'ici'],
])('keeps both: %s', (_, base, mine, other, both) => {
  expect(bothTexts(base, mine, other)).toBe(both);
});

it('leaves out no line that either wrote, in any texts', () => {
  let seed = 7;
  const below = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const changed = (lines: readonly string[], who: string): string[] =>
    lines.flatMap((line, index) => {
      const kind = below(5);
      if (kind === 0) return [`${who} ${index}\n`];
      if (kind === 1) return [line, `${who} after ${index}\n`];
      return kind === 2 ? [] : [line];
    });
  for (let round = 0; round < 200; round += 1) {
    const base = Array.from({ length: below(12) }, (__, index) => `line ${index}\n`);
    const [mine, other] = [changed(base, 'mine'), changed(base, 'other')];
    const both = bothTexts(base.join(''), mine.join(''), other.join('')).split(/(?<=\n)/);
    const written = [...mine, ...other].filter((line) => !line.startsWith('line'));
    expect(both).toEqual(expect.arrayContaining(written));
  }
});
