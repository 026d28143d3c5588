import { openSync } from 'fontkit';
import { expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { createFontLibrary, loadFace } from '../../reactPdf.ts';
import type { FontFace } from '../../tree.ts';
import { pairKey, readPairs, writePairs } from './knownPairs.ts';
import { pairsOfWords, shapeByPairs } from './pairShaping.ts';

it('reads what it writes: pairs that are moved, more than moved, left alone', () => {
  const does = new Map<string, number | null>([
    ['AV', -80],
    ['fi', null],
    ['1-', 7],
    ['--', -7],
  ]);
  const { characters, kerns } = readPairs(
    writePairs('AVfi1-', (pair) => does.get(pair) ?? (pair === 'fi' ? null : 0)),
  );
  expect([...characters].map((unit) => String.fromCharCode(unit)).join('')).toBe('AVfi1-');
  const expected = [...does].map(([pair, kern]): [number, number | null] => [
    pairKey(pair.charCodeAt(0), pair.charCodeAt(1)),
    kern,
  ]);
  expect(new Map(kerns)).toEqual(new Map(expected));
});

const paired = FACES.filter(({ pairs }) => pairs !== undefined);

it('the Latin faces of the books bring their pairs', () => {
  expect(paired).toHaveLength(8);
});

it.each(paired)('$family $weight $style does to pairs what is written of it', async (source) => {
  const { family, weight, style, pairs = '' } = source;
  const asked = await loadFace(createFontLibrary([source]), family, weight, style);
  // Of its own: a face that was opened once is kept
  const bare = openSync(source.file) as unknown as FontFace;
  const [characters = '', ...lines] = pairs.split('\n');
  expect([asked.pairs, bare.pairs]).toEqual([pairs, undefined]);
  // Some of its letters, whole lines of them: all pairs of all faces take as long as a book
  const some = Array.from(characters).filter((_, at) => at % 9 === weight % 9);
  for (const first of some) {
    const own = readPairs(`${characters}\n${lines.find((line) => line.startsWith(first)) ?? ''}`);
    const inFace = readPairs(pairsOfWords(bare, [first, ...some].join('')));
    for (const second of some) {
      const key = pairKey(first.charCodeAt(0), second.charCodeAt(0));
      expect([first, second, own.kerns.get(key)]).toEqual([first, second, inFace.kerns.get(key)]);
    }
  }
  for (const word of ['Ville', 'Touraine', 'filière', 'l’AVAL', 'Yvetot.'])
    expect([word, shapeByPairs(asked, word)]).toEqual([word, shapeByPairs(bare, word)]);
});
