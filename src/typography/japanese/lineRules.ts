import type { LineBreak } from '../lineBreak.ts';
import { NOT_AT_END, NOT_AT_START } from './characterClasses.ts';
import { mayBreakBetween } from './kinsoku.ts';
import { unbreakableNumbers } from './numbers.ts';
import { phraseStarts } from './phrases.ts';
import { blankAtLineEnd, blankAtLineStart, shrinkBetween, spaceBetween, stretchBetween } from './spacing.ts';

/** A heading breaks inside a phrase only where no phrase ends, and inside a foreign word after all else. */
const INSIDE_PHRASE_COST = 30;
const INSIDE_WORD_COST = 60;
/** Between the parts of a foreign name: シャモニー＝｜モン＝｜ブラン. */
const BETWEEN_PARTS_COST = 4;
/** Where a foreign word begins or ends: 協力｜パートナーシップ｜要覧. */
const BESIDE_WORD_COST = 6;
/** In running text a word in katakana is cut less gladly than a line ends elsewhere. */
const INSIDE_WORD_OF_TEXT_COST = 2;
/** A short one, and the two letters at either end of any, hold together unless the line would be opened by some 8 %. */
const INSIDE_SHORT_WORD_COST = 12;
const SHORT_WORD = 6;
const FEWEST_LETTERS = 2;

/** A short name in brackets, 「（金沢市）」, is one sign: it is cut no more gladly than a line is opened by some 3 %. */
const INSIDE_BRACKETS_COST = 2;
const IN_BRACKETS = /（\p{Script=Han}{2,4}）/gu;

/** What is between two neighbours, one of them at least Japanese. */
export function japanesePoint(before: string, after: string, at: number): LineBreak | undefined {
  const pair = before + after;
  let point = known.get(pair);
  if (point === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(pair, (point = pointOf(before, after) ?? null));
  }
  return point === null ? undefined : { at, ...point };
}

/** By pair, which says all that it depends on: a book asks for each pair a hundred times. */
const known = new Map<string, Omit<LineBreak, 'at'> | null>();
const MOST_KNOWN = 50_000;

function pointOf(before: string, after: string): Omit<LineBreak, 'at'> | undefined {
  const kind = mayBreakBetween(before, after) ? 'free' : 'none';
  const gap = spaceBetween(before, after);
  const stretches = stretchBetween(before, after);
  const shrinks = shrinkBetween(before, after);
  if (kind === 'none' && gap === 0 && !stretches && !shrinks) return undefined;
  return {
    kind,
    ...(gap !== 0 && { gap }),
    ...(stretches && { stretches }),
    ...(shrinks && { shrinks }),
    ...(kind === 'free' && blanks(before, after)),
  };
}

/** Blanks of full-width punctuation that go when a line ends between two characters. */
export function blanks(before: string, after: string): { endBlank?: number; startBlank?: number } {
  const endBlank = blankAtLineEnd(before);
  const startBlank = blankAtLineStart(after);
  return { ...(endBlank > 0 && { endBlank }), ...(startBlank > 0 && { startBlank }) };
}

/** What a pair of characters does not tell: numbers, phrases of headings, the paragraph's own two ends. */
export function heldByJapaneseRules(
  text: string,
  points: readonly LineBreak[],
  isJapaneseText: boolean,
  display: boolean,
): LineBreak[] {
  const numbers = unbreakableNumbers(text);
  const bracketed = placesInBrackets(text);
  const phrases = display ? phraseStarts(text) : undefined;
  const lastBreak = lastBreakOf(text);
  let number = 0;
  const held = points.flatMap((point) => {
    while ((numbers[number]?.end ?? Infinity) <= point.at) number += 1;
    const isCut = point.at > (numbers[number]?.start ?? Infinity);
    const isHeld = isJapaneseText && point.kind === 'space' && isHeldAcrossSpace(text, point.at);
    if (isHeld) return [];
    if (isCut || point.at > lastBreak) return { ...point, kind: 'none' as const };
    if (point.kind !== 'free') return point;
    const cost = costOfCutting(text, point, phrases) ?? bracketed.get(point.at);
    const inWord = isInForeignWord(text, point.at);
    return cost === undefined && !inWord
      ? point
      : { ...point, ...(cost !== undefined && { cost }), ...(inWord && { inWord }) };
  });
  return [...startOfText(text), ...held, ...endOfText(text)];
}

/** Letters of foreign words, and what makes their vowels long. */
function isKatakana(unit: number): boolean {
  return (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
}

/** Between two letters of a word in katakana. */
function isInForeignWord(text: string, at: number): boolean {
  return isKatakana(text.charCodeAt(at - 1)) && isKatakana(text.charCodeAt(at));
}

/** Places inside short names in brackets, with the cost of a line end there. */
function placesInBrackets(text: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const { index, 0: name } of text.matchAll(IN_BRACKETS))
    for (let at = index + 2; at < index + name.length - 1; at += 1) places.set(at, INSIDE_BRACKETS_COST);
  return places;
}

/** Phrases are those of a heading; none in running text. */
function costOfCutting(
  text: string,
  { at, stretches }: LineBreak,
  phrases: ReadonlySet<number> | undefined,
): number | undefined {
  const foreign = Number(isKatakana(text.charCodeAt(at - 1))) + Number(isKatakana(text.charCodeAt(at)));
  const isInWord = foreign === 2;
  if (!phrases) return isInWord ? costInWord(text, at) : undefined;
  if (isInWord) return INSIDE_WORD_COST;
  if (/[＝・]/.test(text.charAt(at - 1))) return BETWEEN_PARTS_COST;
  if (!stretches || phrases.has(at)) return undefined;
  return foreign === 1 ? BESIDE_WORD_COST : INSIDE_PHRASE_COST;
}

/** Of running text (JA-18). */
function costInWord(text: string, at: number): number {
  let before = 1;
  while (before <= SHORT_WORD && isKatakana(text.charCodeAt(at - before - 1))) before += 1;
  let after = 1;
  while (after <= SHORT_WORD && isKatakana(text.charCodeAt(at + after))) after += 1;
  const isHeld = before + after <= SHORT_WORD || Math.min(before, after) < FEWEST_LETTERS;
  return isHeld ? INSIDE_SHORT_WORD_COST : INSIDE_WORD_OF_TEXT_COST;
}

/** A space typed before a closing mark or after an opening one: they stay with what they belong to. */
function isHeldAcrossSpace(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  return NOT_AT_START.has(text.charAt(at)) || NOT_AT_END.has(before);
}

/** After this no line ends: the last line has two letters or more (JA-14), or one and a row of note calls. */
function lastBreakOf(text: string): number {
  const letters = [...text.matchAll(/[\p{L}\p{N}]|゛{4,}/gu)];
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
