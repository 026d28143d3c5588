import { COST_OF_PARTING, costAfterNumber } from './french/countedWords.ts';
import { costInLabel, costInTitle } from './french/titleBreaks.ts';
import { datesIn } from './dates.ts';
import { withHangingSigns } from './latin/hangingSigns.ts';
import { isJapanese, JAPANESE } from './japanese/characterClasses.ts';
import { blanks, heldByJapaneseRules, japanesePoint } from './japanese/lineRules.ts';
import { namesWholeInLabel } from './japanese/namesInLabels.ts';
import type { Hyphenate, LineBreak, LineBreakContext } from './lineBreak.ts';

/** No break on either side (FR-01 to FR-04). */
const NO_BREAK = /[\u00a0\u202f\u2060\u2011]/;
/** Signs that close: no line begins with one, whatever space was typed before it (FR-01). */
const NEVER_FIRST = new Set([':', ';', '!', '?', '»', '%']);
/** A place where a line may end and nothing is printed. */
const ZERO_WIDTH_SPACE = '\u200b';
const SOFT_HYPHEN = '\u00ad';
/**
 * With its scheme, `www.` or a path; else a bare site or mail address: labels between points, the last of them letters.
 * What is shorter before its point is no site (p.ex., M.Martin). Each begins a word, so that a long one is read once.
 */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s\u00a0\u202f\u3000-\u9fff\uff00-\uffef]+|(?<![\p{Script=Latin}\d._+@-])(?:[\p{Script=Latin}\d._+-]*@)?(?:[\p{Script=Latin}\d-]+\.)*[\p{Script=Latin}\d-]{2,}\.[a-z]{2,}(?![\p{Script=Latin}\d@-])(?:\/[^\s\u00a0\u202f\u3000-\u9fff\uff00-\uffef]*)?/giu;
/** An address with kanji in it, and nothing else: what looked like a space in it would be typed. */
const WHOLE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
const LATIN_WORD = /[\p{Script=Latin}\p{M}\p{Nd}’'\u00ad-]{2,}/gu;
/** An address breaks after these, without a hyphen, but less gladly than at a space. */
const ADDRESS_BREAK = /[/?&=_.#%~-]+/g;
const ADDRESS_COST = 0.6;
const DASH_COST = 0.4;
/** Letters that a Japanese character is worth when a paragraph's language is told. */
const LETTERS_PER_CHARACTER = 2;

/**
 * Break points of text in Latin letters and of Japanese, mixed or not, in order.
 * @param usual hyphenation of a text that does not bring that of its language
 */
export function createLineBreaks(
  usual: Hyphenate,
): (text: string, kind?: LineBreakContext) => readonly LineBreak[] {
  return (text, kind) => {
    const hyphenate = kind?.hyphenate ?? usual;
    const points = new Map<number, LineBreak>();
    const addresses = breakAddresses(text, points);
    const hasJapanese = JAPANESE.test(text);
    const isJapaneseText = hasJapanese && readsAsJapanese(text);
    const isRunning = !kind?.display && !kind?.wholeWords;
    const divide = !isJapaneseText
      ? { partsOf: hyphenate, hyphenCost: DASH_COST }
      : isRunning
        ? foreignWords(hyphenate)
        : AT_OWN_HYPHENS;
    breakWords(text, addresses, divide, points);
    breakBetweenCharacters(text, hasJapanese, addresses, points);
    const sorted = [...points.values()].sort((a, b) => a.at - b.at);
    const display = kind?.display ?? false;
    const byRules = hasJapanese ? heldByJapaneseRules(text, sorted, isJapaneseText, display) : sorted;
    const held = kind?.wholeDates ? whole(datesIn(text), byRules) : byRules;
    if (hasJapanese && WHOLE_ADDRESS.test(text)) return withoutGaps(held);
    if (isJapaneseText) return kind?.wholeWords && !display ? namesWholeInLabel(text, held) : held;
    const dates = datesIn(text);
    const dated = monthsWhole(text, dates, held);
    const named = hasJapanese ? longNamesHeld(text, whole(namesIn(text), dated)) : dated;
    const costed = named.map((point) => costedBySense(text, point, dates, kind));
    return isRunning && !kind?.wholeDates ? withHangingSigns(text, costed) : costed;
  };
}

function withoutGaps(points: readonly LineBreak[]): LineBreak[] {
  return points.map(({ at, kind, cost }) => ({ at, kind, ...(cost !== undefined && { cost }) }));
}

/** Whether a text is Japanese with foreign words in it, where words are not hyphenated, and not the contrary. */
export function readsAsJapanese(text: string): boolean {
  const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return characters > 0 && characters * LETTERS_PER_CHARACTER >= letters;
}

/** The longest Japanese word that stays on one line of a text in Latin letters: Kobe (神戸市). In characters. */
const SHORT_NAME = 6;
const JAPANESE_WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+/gu;

/** Characters of a longer one that no line end parts from the others. */
const FEWEST_CHARACTERS = 2;

/** A reader of Latin letters takes a short name in Japanese for one sign: it is never cut, and a long one not at its edge. */
function namesIn(text: string): UnbrokenStretch[] {
  return [...text.matchAll(JAPANESE_WORD)].flatMap(({ index: start, 0: word }) => {
    const end = start + word.length;
    if (word.length <= SHORT_NAME) return [{ start, end }];
    return [
      { start, end: start + FEWEST_CHARACTERS },
      { start: end - FEWEST_CHARACTERS, end },
    ];
  });
}

/** A name of so many characters goes over whole while its line is no shorter than by a third. */
const LONG_NAME = 10;
const INSIDE_LONG_NAME_COST = 12;

/** The points, those inside a name of seven to ten characters at a cost: a column may be narrower than such a name. */
function longNamesHeld(text: string, points: readonly LineBreak[]): readonly LineBreak[] {
  const names = [...text.matchAll(JAPANESE_WORD)]
    .filter(({ 0: name }) => name.length > SHORT_NAME && name.length <= LONG_NAME)
    .map(({ index: start, 0: name }) => ({ start, end: start + name.length }));
  if (names.length === 0) return points;
  return points.map((point) =>
    point.kind === 'free' && isInside(names, point.at) ? { ...point, cost: INSIDE_LONG_NAME_COST } : point,
  );
}

/** The points, with no hyphen in the month of a date (6 no-vembre); a line may still end at its spaces. */
function monthsWhole(
  text: string,
  dates: readonly UnbrokenStretch[],
  points: readonly LineBreak[],
): readonly LineBreak[] {
  const withDays = dates.filter(({ start, end }) => /\d/.test(text.slice(start, end)));
  if (withDays.length === 0) return points;
  return points.map((point) =>
    point.kind === 'hyphen' && isInside(withDays, point.at) ? { ...point, kind: 'none' } : point,
  );
}

interface UnbrokenStretch {
  readonly start: number;
  readonly end: number;
}

/** The points, with no line end inside any of the stretches. */
function whole(stretches: readonly UnbrokenStretch[], points: readonly LineBreak[]): readonly LineBreak[] {
  if (stretches.length === 0) return points;
  return points.map((point) => (isInside(stretches, point.at) ? { ...point, kind: 'none' } : point));
}

/**
 * Titles part by sense; in labels too, a word's own hyphens are the last place to part it; dates, and numbers with what
 * they count, hold together everywhere (FR-21).
 */
function costedBySense(
  text: string,
  point: LineBreak,
  dates: readonly UnbrokenStretch[],
  kind: LineBreakContext | undefined,
): LineBreak {
  if (point.kind === 'none') return point;
  const ofTitle = kind?.display
    ? costInTitle(text, point.at)
    : kind?.wholeWords
      ? costInLabel(text, point.at)
      : 0;
  const ofNumber =
    point.kind !== 'hyphen' && isInside(dates, point.at) ? COST_OF_PARTING : costAfterNumber(text, point.at);
  const cost = ofTitle + ofNumber;
  return cost > 0 ? { ...point, cost } : point;
}

interface Division {
  readonly partsOf: Hyphenate;
  /** Cost of a line that ends in a hyphen of the text itself. */
  readonly hyphenCost: number;
  /** Cost of a line that ends in a hyphen of ours, beside that of any hyphen. */
  readonly cost?: number;
}

/** Foreign words in a Japanese heading or label: whole, but for compounds that would not fit on a line. */
const AT_OWN_HYPHENS: Division = { partsOf: (word) => word.split(/(?<=-)/), hyphenCost: 30 };

/**
 * Foreign words in running text are parted rather than the line around them is opened wide: compounds at their hyphens,
 * others where their language parts them, if the text brings its syllables (JA-18).
 */
function foreignWords(hyphenate: Hyphenate): Division {
  const partsOf = (word: string): string[] => word.split(/(?<=-)/).flatMap((member) => hyphenate(member));
  return { partsOf, hyphenCost: OWN_HYPHEN_COST, cost: FOREIGN_WORD_COST };
}

const OWN_HYPHEN_COST = 1;
const FOREIGN_WORD_COST = 1.5;

function breakAddresses(text: string, points: Map<number, LineBreak>): UnbrokenStretch[] {
  if (!/\/|\.[a-z]{2}/i.test(text)) return [];
  const stretches: UnbrokenStretch[] = [];
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

function isInside(stretches: readonly UnbrokenStretch[], index: number): boolean {
  return stretches.some(({ start, end }) => index > start && index < end);
}

function breakWords(
  text: string,
  addresses: readonly UnbrokenStretch[],
  { partsOf, hyphenCost, cost }: Division,
  points: Map<number, LineBreak>,
): void {
  for (const match of text.matchAll(LATIN_WORD)) {
    const word = match[0];
    if (isInside(addresses, match.index + 1)) continue;
    let at = match.index;
    for (const part of syllablesOf(word, partsOf).slice(0, -1)) {
      at += part.length;
      const last = part.at(-1);
      if (last === '-') points.set(at, { at, kind: 'free', cost: hyphenCost, inWord: true });
      else points.set(at, { at, kind: 'hyphen', ...(cost !== undefined && { cost }) });
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
  addresses: readonly UnbrokenStretch[],
  points: Map<number, LineBreak>,
): void {
  let before = '';
  let ink = '';
  for (let at = 0; at < text.length;) {
    const after = characterAt(text, at);
    if (after !== ' ') {
      const japanese = hasJapanese && (isJapanese(ink) || isJapanese(after));
      if (ink !== '' && (japanese || endsLatinLines(before))) {
        const point = pointBetween(before, after, at, japanese ? ink : undefined);
        if (point && !isInside(addresses, at)) points.set(at, point);
      }
      ink = after;
    }
    before = after;
    at += after.length;
  }
}

/** Most characters are one UTF-16 unit, and those come without being made. */
function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdfff ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** Whether a line may end after a character that has no Japanese beside it. */
function endsLatinLines(character: string): boolean {
  return character === ' ' || character === ZERO_WIDTH_SPACE || isDash(character);
}

/** `ink`: the last character that is no space, when it or the one after is Japanese. */
function pointBetween(
  before: string,
  after: string,
  at: number,
  ink: string | undefined,
): LineBreak | undefined {
  if (before === ' ') {
    if (NO_BREAK.test(after) || NEVER_FIRST.has(after)) return undefined;
    return { at, kind: 'space', ...(ink !== undefined && blanks(ink, after)) };
  }
  if (NO_BREAK.test(before) || NO_BREAK.test(after) || after === ZERO_WIDTH_SPACE) return undefined;
  if (before === ZERO_WIDTH_SPACE) return { at, kind: 'free' };
  if (ink !== undefined) return japanesePoint(before, after, at);
  return isDash(before) && /[\p{L}\d]/u.test(after) ? { at, kind: 'free', cost: DASH_COST } : undefined;
}

function isDash(character: string): boolean {
  return character === '—' || character === '–' || character === '\u2010';
}
