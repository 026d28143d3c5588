import { isJapanese, JAPANESE, NOT_AT_END, NOT_AT_START } from './japanese/characterClasses.ts';
import { mayBreakBetween } from './japanese/kinsoku.ts';
import { unbreakableNumbers } from './japanese/numbers.ts';
import { phraseStarts } from './japanese/phrases.ts';
import { blankAtLineEnd, blankAtLineStart, mayStretchBetween, spaceBetween } from './japanese/spacing.ts';

/** A place where a line may end, or where space is set or taken; the shape that the PDF engine reads. */
export interface LineBreak {
  readonly at: number;
  readonly kind: 'space' | 'hyphen' | 'free' | 'none';
  /** In em; negative where punctuation is squeezed. */
  readonly gap?: number;
  readonly cost?: number;
  /** Blank of the character before, in em, dropped when the line ends here. */
  readonly endBlank?: number;
  /** Blank of the character after, in em, dropped when a line begins here. */
  readonly startBlank?: number;
  /** A justified line may be opened here. */
  readonly stretches?: boolean;
}

/** What kind of text it is. */
export interface TextKind {
  /** A heading, a caption: its lines are composed together. */
  readonly display: boolean;
}

/** Syllables of a word, in order; together they are the word. */
export type Hyphenate = (word: string) => readonly string[];

/** No break on either side (CONVENTIONS FR-01 to FR-04). */
const NO_BREAK_SPACE = /[\u00a0\u202f\u2060]/;
const SOFT_HYPHEN = '\u00ad';
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s\u00a0\u202f\u3000-\u9fff\uff00-\uffef]+|[\p{Script=Latin}\d.-]+\.[a-z]{2,}\/[^\s\u00a0\u202f\u3000-\u9fff\uff00-\uffef]*/giu;
const LATIN_WORD = /[\p{Script=Latin}\p{M}\p{Nd}’'\u00ad-]{2,}/gu;
/** An address breaks after these, without a hyphen, but less gladly than at a space. */
const ADDRESS_BREAK = /[/?&=_.#%~-]+/g;
const ADDRESS_COST = 0.6;
const DASH_COST = 0.4;
/** A heading breaks inside a phrase only where no phrase ends. */
const INSIDE_PHRASE_COST = 30;
/** Letters that a Japanese character is worth when a paragraph's language is told. */
const LETTERS_PER_CHARACTER = 2;

/** Break points of French and Japanese text, mixed or not, in order. */
export function createLineBreaks(hyphenate: Hyphenate): (text: string, kind?: TextKind) => LineBreak[] {
  return (text, kind) => {
    const points = new Map<number, LineBreak>();
    const addresses = breakAddresses(text, points);
    const hasJapanese = JAPANESE.test(text);
    const isJapaneseText = hasJapanese && readsAsJapanese(text);
    const divide: Division = isJapaneseText ? AT_OWN_HYPHENS : { partsOf: hyphenate, hyphenCost: DASH_COST };
    breakWords(text, addresses, divide, points);
    breakBetweenCharacters(text, hasJapanese, addresses, points);
    const sorted = [...points.values()].sort((a, b) => a.at - b.at);
    return hasJapanese ? heldByJapaneseRules(text, sorted, isJapaneseText, kind?.display ?? false) : sorted;
  };
}

/** Whether a text is Japanese with foreign words in it, where words are not hyphenated, and not the contrary. */
export function readsAsJapanese(text: string): boolean {
  const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return characters > 0 && characters * LETTERS_PER_CHARACTER >= letters;
}

interface Division {
  readonly partsOf: Hyphenate;
  /** Cost of a line that ends in a hyphen of the text itself. */
  readonly hyphenCost: number;
}

/** Foreign words in Japanese: whole, but for compounds that would not fit on a line. */
const AT_OWN_HYPHENS: Division = { partsOf: (word) => word.split(/(?<=-)/), hyphenCost: 30 };

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
  { partsOf, hyphenCost }: Division,
  points: Map<number, LineBreak>,
): void {
  for (const match of text.matchAll(LATIN_WORD)) {
    const word = match[0];
    if (isInside(addresses, match.index + 1)) continue;
    let at = match.index;
    for (const part of syllablesOf(word, partsOf).slice(0, -1)) {
      at += part.length;
      const last = part.at(-1);
      if (last === '-') points.set(at, { at, kind: 'free', cost: hyphenCost });
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
  hasJapanese: boolean,
  addresses: readonly Stretch[],
  points: Map<number, LineBreak>,
): void {
  let before = '';
  let ink = '';
  for (let at = 0; at < text.length; ) {
    const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (after !== ' ') {
      const japanese = hasJapanese && (isJapanese(ink) || isJapanese(after));
      const point = ink === '' ? undefined : pointBetween(before, after, at, japanese ? ink : undefined);
      if (point && !isInside(addresses, at)) points.set(at, point);
      ink = after;
    }
    before = after;
    at += after.length;
  }
}

/** `ink`: the last character that is no space, when it or the one after is Japanese. */
function pointBetween(before: string, after: string, at: number, ink: string | undefined): LineBreak | undefined {
  if (before === ' ') {
    if (NO_BREAK_SPACE.test(after)) return undefined;
    return { at, kind: 'space', ...(ink !== undefined && blanks(ink, after)) };
  }
  if (NO_BREAK_SPACE.test(before) || NO_BREAK_SPACE.test(after)) return undefined;
  if (ink !== undefined) return japanesePoint(before, after, at);
  return isDash(before) && /[\p{L}\d]/u.test(after) ? { at, kind: 'free', cost: DASH_COST } : undefined;
}


function japanesePoint(before: string, after: string, at: number): LineBreak | undefined {
  const kind = mayBreakBetween(before, after) ? 'free' : 'none';
  const gap = spaceBetween(before, after);
  const stretches = mayStretchBetween(before, after);
  if (kind === 'none' && gap === 0 && !stretches) return undefined;
  return {
    at,
    kind,
    ...(gap !== 0 && { gap }),
    ...(stretches && { stretches }),
    ...(kind === 'free' && blanks(before, after)),
  };
}

function blanks(before: string, after: string): { endBlank?: number; startBlank?: number } {
  const endBlank = blankAtLineEnd(before);
  const startBlank = blankAtLineStart(after);
  return { ...(endBlank > 0 && { endBlank }), ...(startBlank > 0 && { startBlank }) };
}

function isDash(character: string): boolean {
  return character === '—' || character === '–';
}

/** What a pair of characters does not tell: numbers, phrases of headings, the paragraph's own two ends. */
function heldByJapaneseRules(
  text: string,
  points: readonly LineBreak[],
  isJapaneseText: boolean,
  display: boolean,
): LineBreak[] {
  const numbers = unbreakableNumbers(text);
  const phrases = display ? phraseStarts(text) : undefined;
  const lastBreak = lastBreakOf(text);
  let number = 0;
  const held = points.flatMap((point) => {
    while ((numbers[number]?.end ?? Infinity) <= point.at) number += 1;
    const isCut = point.at > (numbers[number]?.start ?? Infinity);
    const isHeld = isJapaneseText && point.kind === 'space' && isHeldAcrossSpace(text, point.at);
    if (isHeld) return [];
    if (isCut || point.at > lastBreak) return { ...point, kind: 'none' as const };
    const isInPhrase = phrases && point.kind === 'free' && point.stretches && !phrases.has(point.at);
    return isInPhrase ? { ...point, cost: INSIDE_PHRASE_COST } : point;
  });
  return [...startOfText(text), ...held, ...endOfText(text)];
}

/** A space typed before a closing mark or after an opening one: they stay with what they belong to. */
function isHeldAcrossSpace(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  return NOT_AT_START.has(text.charAt(at)) || NOT_AT_END.has(before);
}

/** After this no line ends: the last line has two letters or more (CONVENTIONS JA-14). */
function lastBreakOf(text: string): number {
  const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  return letters.at(-2)?.index ?? 0;
}

function startOfText(text: string): LineBreak[] {
  const startBlank = blankAtLineStart(text.charAt(0));
  return startBlank > 0 ? [{ at: 0, kind: 'none', startBlank }] : [];
}

function endOfText(text: string): LineBreak[] {
  const endBlank = blankAtLineEnd(text.charAt(text.length - 1));
  return endBlank > 0 ? [{ at: text.length, kind: 'none', endBlank }] : [];
}
