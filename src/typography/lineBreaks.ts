import { isJapanese, mayBreakBetween, needsQuarterEm } from './japanese/kinsoku.ts';

/** A place where a line may end, or where a gap is set; the shape that the PDF engine reads. */
export interface LineBreak {
  readonly at: number;
  readonly kind: 'space' | 'hyphen' | 'free' | 'none';
  /** In em. */
  readonly gap?: number;
  readonly cost?: number;
}

/** Syllables of a word, in order; together they are the word. */
export type Hyphenate = (word: string) => readonly string[];

const QUARTER_EM = 0.25;
/** No break on either side (CONVENTIONS FR-01 to FR-04). */
const NO_BREAK_SPACE = /[\u00a0\u202f\u2060]/;
const SOFT_HYPHEN = '\u00ad';
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\u00a0\u202f]+|[\p{L}\d.-]+\.[a-z]{2,}\/[^\s\u00a0\u202f]*/giu;
const LATIN_WORD = /[\p{Script=Latin}\p{M}\p{Nd}’'\u00ad-]{2,}/gu;
/** An address breaks after these, without a hyphen, but less gladly than at a space. */
const ADDRESS_BREAK = /[/?&=_.#%~-]+/g;
const ADDRESS_COST = 0.6;
const DASH_COST = 0.4;

/** Break points of French and Japanese text, mixed or not, in order. */
export function createLineBreaks(hyphenate: Hyphenate): (text: string) => LineBreak[] {
  return (text) => {
    const points = new Map<number, LineBreak>();
    const addresses = breakAddresses(text, points);
    breakWords(text, addresses, hyphenate, points);
    breakBetweenCharacters(text, addresses, points);
    return [...points.values()].sort((a, b) => a.at - b.at);
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function breakAddresses(text: string, points: Map<number, LineBreak>): Stretch[] {
  if (!text.includes('/') && !text.includes('www.')) return [];
  const stretches: Stretch[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const start = match.index;
    const end = start + match[0].length;
    stretches.push({ start, end });
    for (const sign of match[0].matchAll(ADDRESS_BREAK)) {
      const at = start + sign.index + sign[0].length;
      if (sign.index > 0 && at < end - 1) points.set(at, { at, kind: 'free', cost: ADDRESS_COST });
    }
  }
  return stretches;
}

function isInside(stretches: readonly Stretch[], index: number): boolean {
  return stretches.some(({ start, end }) => index > start && index < end);
}

function breakWords(
  text: string,
  addresses: readonly Stretch[],
  hyphenate: Hyphenate,
  points: Map<number, LineBreak>,
): void {
  for (const match of text.matchAll(LATIN_WORD)) {
    const word = match[0];
    if (isInside(addresses, match.index + 1)) continue;
    let at = match.index;
    for (const part of syllablesOf(word, hyphenate).slice(0, -1)) {
      at += part.length;
      const last = part.at(-1);
      if (last === '-') points.set(at, { at, kind: 'free', cost: DASH_COST });
      else points.set(at, { at, kind: 'hyphen' });
    }
  }
}

function syllablesOf(word: string, hyphenate: Hyphenate): readonly string[] {
  if (!word.includes(SOFT_HYPHEN)) return hyphenate(word);
  return word.split(/(?<=\u00ad)/);
}

function breakBetweenCharacters(
  text: string,
  addresses: readonly Stretch[],
  points: Map<number, LineBreak>,
): void {
  let before = '';
  let inkSeen = false;
  for (let at = 0; at < text.length;) {
    const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (after !== ' ') {
      const point = inkSeen ? pointBetween(before, after, at) : undefined;
      if (point && !isInside(addresses, at)) points.set(at, point);
      inkSeen = true;
    }
    before = after;
    at += after.length;
  }
}

function pointBetween(before: string, after: string, at: number): LineBreak | undefined {
  if (before === ' ') return NO_BREAK_SPACE.test(after) ? undefined : { at, kind: 'space' };
  if (NO_BREAK_SPACE.test(before) || NO_BREAK_SPACE.test(after)) return undefined;
  if (isDash(before) && /[\p{L}\d]/u.test(after)) return { at, kind: 'free', cost: DASH_COST };
  if (!isJapanese(before) && !isJapanese(after)) return undefined;
  const kind = mayBreakBetween(before, after) ? 'free' : 'none';
  if (needsQuarterEm(before, after)) return { at, kind, gap: QUARTER_EM };
  return kind === 'free' ? { at, kind } : undefined;
}

function isDash(character: string): boolean {
  return character === '—' || character === '–';
}
