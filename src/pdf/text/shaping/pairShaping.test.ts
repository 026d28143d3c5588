import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { createFontLibrary, loadFace } from '../../reactPdf.ts';
import type { Features, FontFace } from '../../tree.ts';
import { shapeByPairs } from './pairShaping.ts';
import { trials } from '../../../testing/trials.ts';

const latin = FACES.filter(({ family }) => family.startsWith('Source'));
const OLD_STYLE = { onum: true, pnum: true };
const CONTENT = join(import.meta.dirname, '../../../../content');

/** Some words of the content, with its punctuation: all of them take half a minute for all faces. */
const words = [
  ...new Set(
    readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        readFileSync(join(CONTENT, file), 'utf8')
          .replaceAll("'", '’')
          .split(/[\s\u00a0]+/),
      ),
  ),
].filter((_, index) => index % 40 === 0);

function wholeOf(face: FontFace, word: string, features?: Features) {
  const { glyphs, positions } = face.layout(word, features && { ...features }, undefined, undefined, 'ltr');
  return {
    ids: glyphs.map(({ id }) => id),
    advances: positions.map(({ xAdvance }) => xAdvance),
    offsets: positions.some(({ xOffset }) => xOffset !== 0),
  };
}

function pairsOf(face: FontFace, word: string, features?: Features) {
  const shaped = shapeByPairs(face, word, features);
  return shaped && { ids: shaped.glyphs.map(({ id }) => id), advances: shaped.advances, offsets: false };
}

describe.each(latin)('$family $weight $style', async ({ family, weight, style }) => {
  const face = await loadFace(createFontLibrary(latin, undefined), family, weight, style);

  it('sets every word of the content as the face does', () => {
    let short = 0;
    for (const word of words) {
      const pairs = pairsOf(face, word);
      if (!pairs) continue;
      short += 1;
      expect([word, pairs]).toEqual([word, wholeOf(face, word)]);
    }
    expect(short).toBeGreaterThan(100);
  });

  it('draws figures in the form asked for, by their pairs', () => {
    const old = pairsOf(face, '1998,', OLD_STYLE);
    expect(old).toEqual(wholeOf(face, '1998,', OLD_STYLE));
    expect(old?.ids.slice(0, 4)).not.toEqual(pairsOf(face, '1998,')?.ids.slice(0, 4));
    expect(old?.ids.at(-1)).toBe(pairsOf(face, '1998,')?.ids.at(-1));
  });

  it.each([undefined, OLD_STYLE])('asks of figures once for all numbers: %j', async (features) => {
    const fresh = await loadFace(createFontLibrary(latin, undefined), family, weight, style);
    const asked: string[] = [];
    const layout = fresh.layout.bind(fresh);
    fresh.layout = (...given) => {
      asked.push(given[0]);
      return layout(...given);
    };
    for (let number = 1000; number < 2100; number += 1)
      expect(pairsOf(fresh, String(number), features)).toBeDefined();
    // Of each figure its own form, where one is asked for
    expect(asked.filter((text) => text.length > 1)).toHaveLength(1);
  });

  it('leaves ligatures to the face, and says what it cannot set', () => {
    expect(shapeByPairs(face, '日本')).toBeUndefined();
    expect(shapeByPairs(face, 'e\u0301')).toBeUndefined();
  });

  it.each([
    [
      'letters and signs',
      'aàâbcçdeéèêëfghiîjklmnoôœpqrstuùvwxyzAÀBCDEÉFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?’-–()«»&/%',
    ],
    ['figures and signs', '0123456789.,;:!?’-–—−×·()[]«»&/%°+=*€\u00a0\u202f'],
    [
      'old-style figures, signs and units',
      '0123456789.,;:!?’-–—−×·()[]«»&/%°+=*€\u00a0\u202fkmhsèreo',
      OLD_STYLE,
    ],
    ['figures of tables', '0123456789.,-–—−()/%°+=€\u00a0\u202f', { tnum: true, lnum: true }],
  ])('sets any run of %s as the face does', (_, characters, features?: Features) => {
    const runs = fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(runs, (run) => {
        const pairs = pairsOf(face, run.join(''), features);
        const whole = wholeOf(face, run.join(''), features);
        expect(pairs ?? whole).toEqual(whole);
      }),
      { numRuns: trials(60) },
    );
  });
});
