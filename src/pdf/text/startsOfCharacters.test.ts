import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { startsOfCharacters } from './startsOfCharacters.ts';

const whole = (text: string) =>
  Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ index }) => index);

describe('where characters begin', () => {
  it('is where the segmenter says, however long the text', () => {
    const pieces = fc.constantFrom('a', 'e\u0301', '日', '葛\u{E0100}', '👩‍👩‍👧', '🇫🇷', '\u0301', '\r\n');
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 200, maxLength: 400 }), (parts) => {
        const text = parts.join('');
        // Flags side by side are the one case that looks back without end.
        fc.pre(!text.includes('🇫🇷🇫🇷'));
        expect(startsOfCharacters(text)).toEqual(whole(text));
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });

  it('is asked of short stretches alone: for each character the segmenter goes through the whole of its text', () => {
    const asked = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    expect(startsOfCharacters('a'.repeat(20_000))).toHaveLength(20_000);
    expect(Math.max(...asked.mock.calls.map(([text]) => text.length))).toBeLessThan(1_000);
  });
});
