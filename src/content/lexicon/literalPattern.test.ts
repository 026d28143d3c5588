import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../testing/anyContent/anyText.ts';
import { trials } from '../../testing/trials.ts';
import { literalPattern } from './literalPattern.ts';

it.each(['Baden-Baden', 'a/b', '(x)|[y]{2}', '^$.*+?\\', 'Shin’oka', '# & ~ , - !'])(
  'finds %s, and nothing else',
  (text) => {
    const pattern = new RegExp(`^(?:${literalPattern(text)})$`, 'u');
    expect([pattern.test(text), pattern.test(`${text}-`), pattern.test('')]).toEqual([true, false, false]);
  },
);

it('finds whatever can be typed', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(new RegExp(`^${literalPattern(text)}$`, 'su').test(text)).toBe(true);
    }),
    { numRuns: trials(200) },
  );
});
