import type { Features, FontFace } from '../../tree.ts';
import { featuresFor } from './idleFeatures.ts';
import { pairKey, readPairs, writePairs, type KnownPairs, type WrittenPairs } from './knownPairs.ts';
import type { Shaped } from './shaped.ts';

/**
 * Characters that a Latin face sets one glyph each, moved only by the next: with these a word, or a
 * number, is the sum of its pairs, and there are a thousand pairs where there are ten thousand words.
 */
const PLAIN = /^[\u0021-\u007e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2026\u202f\u20ac]+$/;
const LETTER = /\p{Script=Latin}/u;

/** OpenType script of a plain word. A number has none of its own: the face sets it by its default rules. */
const scriptOf = (word: string): 'latn' | undefined => (LETTER.test(word) ? 'latn' : undefined);

interface PlainGlyph {
  readonly id: number;
  readonly advanceWidth: number;
}

/** What a face does to letters and to pairs of them; `null` when it is more than moving the second. */
interface PairTable {
  readonly glyphs: Map<number, PlainGlyph | null>;
  readonly kerns: Map<number, number | null>;
  readonly script: 'latn' | undefined;
  /** Those asked for: of figures, each of which they draw in another form. */
  readonly features: Features | undefined;
  /** What need not be asked. */
  readonly known: KnownPairs | undefined;
}

/** Of each face, by features and script: a face may kern a hyphen otherwise among letters than in a number. */
const tables = new WeakMap<FontFace, Map<string, PairTable>>();

function tableFor(face: FontFace, word: string, features: Features | undefined): PairTable {
  const script = scriptOf(word);
  const key = `${script ?? ''}${features ? JSON.stringify(features) : ''}`;
  let ofFace = tables.get(face);
  if (!ofFace) tables.set(face, (ofFace = new Map()));
  let table = ofFace.get(key);
  if (!table) ofFace.set(key, (table = newTable(script, features, face.pairs)));
  return table;
}

function newTable(
  script: PairTable['script'],
  features: Features | undefined,
  pairs: WrittenPairs | undefined,
): PairTable {
  const known = pairs !== undefined && script && !features ? readPairs(pairs) : undefined;
  return { glyphs: new Map(), kerns: new Map(), script, features, known };
}

/** Pairs of words in a face, asked one by one: for what a face brings with it (`FontSource`). */
export function pairsOfWords(face: FontFace, characters: string): WrittenPairs {
  const table = newTable('latn', undefined, undefined);
  return writePairs(characters, (pair) => kernOf(face, table, pair));
}

/**
 * A word as the sum of its pairs, without features or with those of figures; undefined when a pair makes a ligature
 * or changes shape, and for all that is no Latin word or number: such are shaped whole.
 */
export function shapeByPairs(face: FontFace, word: string, features?: Features): Shaped | undefined {
  if (!PLAIN.test(word)) return undefined;
  const table = tableFor(face, word, features);
  learnFigures(face, table, word);
  learnPairs(face, table, word);
  const glyphs = [];
  const advances: number[] = [];
  let width = 0;
  for (let at = 0; at < word.length; at += 1) {
    const glyph = glyphAt(face, table, word, at);
    const kern = at + 1 < word.length ? kernAt(face, table, word, at) : 0;
    if (glyph === null || kern === null) return undefined;
    glyphs.push({ id: glyph.id, codePoints: [word.charCodeAt(at)], advanceWidth: glyph.advanceWidth });
    advances.push(glyph.advanceWidth + kern);
    width += glyph.advanceWidth + kern;
  }
  return { glyphs, advances, xOffsets: undefined, width };
}

function glyphAt(face: FontFace, table: PairTable, word: string, at: number): PlainGlyph | null {
  const { glyphs } = table;
  const codePoint = word.charCodeAt(at);
  let glyph = glyphs.get(codePoint);
  if (glyph === undefined) glyphs.set(codePoint, (glyph = glyphOf(face, table, codePoint)));
  return glyph;
}

/** The glyph of a character that stands alone; `null` where it is drawn by more than one in its place. */
function glyphOf(face: FontFace, { features, script }: PairTable, codePoint: number): PlainGlyph | null {
  if (!features) {
    const { id, advanceWidth } = face.glyphForCodePoint(codePoint);
    return { id, advanceWidth };
  }
  const character = String.fromCharCode(codePoint);
  const run = face.layout(character, featuresFor(character, features), script, undefined, 'ltr');
  const [glyph, ...others] = run.glyphs;
  if (!glyph || others.length > 0) return null;
  const { id, advanceWidth } = glyph;
  const [position] = run.positions;
  const isPlain = position?.xOffset === 0 && position.yOffset === 0 && position.xAdvance === advanceWidth;
  return isPlain ? { id, advanceWidth } : null;
}

/** Two figures of the same writing side by side. */
const NUMBER = /\d\d/;
/** Each figure beside each. */
const FIGURES = besideEachOther('0123456789');
const knowFigures = new WeakSet<PairTable>();

/** `0123` → `00102031121322330`: between its first and its last character stands each pair. */
function besideEachOther(characters: string): string {
  const stretches = Array.from(characters, (one, at) => [one, ...characters.slice(at + 1)].join(one));
  return Array.from(stretches, (stretch) => stretch.charAt(0) + stretch).join('') + characters.charAt(0);
}

/** The first number tells of all: a book has some hundred pairs of figures, which would be asked one by one. */
function learnFigures(face: FontFace, table: PairTable, word: string): void {
  if (table.script !== undefined || knowFigures.has(table) || !NUMBER.test(word)) return;
  knowFigures.add(table);
  learnPairs(face, table, FIGURES);
}

/**
 * Shapes a word with new pairs once, for all of them. Where a letter changes shape it tells nothing:
 * each pair is then asked for by itself.
 */
function learnPairs(face: FontFace, table: PairTable, word: string): void {
  const { kerns, script, features } = table;
  let unknown = 0;
  for (let at = 0; at + 1 < word.length; at += 1) if (knownKern(table, word, at) === undefined) unknown += 1;
  if (unknown < 2) return;
  const run = face.layout(word, featuresFor(word, features), script, undefined, 'ltr');
  const own = Array.from(word, (_, at) => glyphAt(face, table, word, at));
  const isPlain =
    run.glyphs.length === own.length &&
    own.every((glyph, at) => glyph?.id === run.glyphs[at]?.id) &&
    run.positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0) &&
    run.positions.at(-1)?.xAdvance === own.at(-1)?.advanceWidth;
  if (!isPlain) return;
  for (let at = 0; at + 1 < word.length; at += 1) {
    kerns.set(
      pairKey(word.charCodeAt(at), word.charCodeAt(at + 1)),
      (run.positions[at]?.xAdvance ?? 0) - (own[at]?.advanceWidth ?? 0),
    );
  }
}

/** How much nearer the second letter of a pair stands, in font units. */
function kernAt(face: FontFace, table: PairTable, word: string, at: number): number | null {
  let kern = knownKern(table, word, at);
  if (kern === undefined) {
    kern = kernOf(face, table, word.slice(at, at + 2));
    table.kerns.set(pairKey(word.charCodeAt(at), word.charCodeAt(at + 1)), kern);
  }
  return kern;
}

function knownKern({ kerns, known }: PairTable, word: string, at: number): number | null | undefined {
  const first = word.charCodeAt(at);
  const second = word.charCodeAt(at + 1);
  const key = pairKey(first, second);
  if (!known?.characters.has(first) || !known.characters.has(second)) return kerns.get(key);
  return known.kerns.get(key) ?? (known.kerns.has(key) ? null : 0);
}

function kernOf(face: FontFace, table: PairTable, pair: string): number | null {
  const one = glyphAt(face, table, pair, 0);
  const two = glyphAt(face, table, pair, 1);
  if (!one || !two) return null;
  const run = face.layout(pair, featuresFor(pair, table.features), table.script, undefined, 'ltr');
  const [first, second] = run.positions;
  const isPlain =
    run.glyphs.length === 2 &&
    run.glyphs[0]?.id === one.id &&
    run.glyphs[1]?.id === two.id &&
    run.positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0) &&
    second?.xAdvance === two.advanceWidth;
  return isPlain && first ? first.xAdvance - one.advanceWidth : null;
}
