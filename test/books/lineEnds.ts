import type { PrintedBlock } from './japaneseLines.ts';

/** Where a line ends that should not end there: what stands before, a bar, and what the next line begins with. */
type LineEnd = string;

/** Written out here, and not shared with the rules that it judges. */
const LEANING =
  /(?<![\p{L}’'-])(?:le|la|les|un|une|des|du|de|au|aux|à|en|et|ou|qui|que|par|pour|sur|sous|dans|avec|sans)$/iu;
const MONTH = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const CUT_DATE = new RegExp(
  `(?:^|\\D)\\d{1,2}(?:er)?\\s*\\|(?:${MONTH})|(?:${MONTH})\\s*\\|\\d{4}|\\d\\|[年月日]|[年月]\\|\\d+[月日]`,
  'u',
);
const JAPANESE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々ー';
const CUT_NAME = new RegExp(`[${JAPANESE}]+\\|[${JAPANESE}]+`, 'u');
const KATAKANA = /[ァ-ヺー]\|[ァ-ヺー]/u;
/** A Japanese name of so many characters is one sign to a reader of Latin letters. */
const SHORT_NAME = 6;
/** A cell with fewer letters is read as one. */
const SHORT_CELL = 30;

/** Letters of a word on either line. */
const LEAST_PARTED = 3;

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'Caption']);
const CELLS = new Set(['TD', 'TH', 'Lbl']);

/** Faults of the line ends of a block, by kind. */
export function faultyLineEnds({ role, language, lines }: PrintedBlock): {
  readonly words: LineEnd[];
  readonly names: LineEnd[];
  readonly dates: LineEnd[];
  readonly titles: LineEnd[];
  readonly cells: LineEnd[];
  readonly hyphens: LineEnd[];
} {
  const text = lines.map((line) => line.text).join('');
  const ends = lines.slice(0, -1).map((line, i) => ({
    end: `${line.text.trimEnd()}|${lines[i + 1]?.text.trimStart() ?? ''}`,
    isPageTurn: line.page !== lines[i + 1]?.page,
  }));
  const those = (isFault: (end: string, isPageTurn: boolean) => boolean): LineEnd[] =>
    ends.filter(({ end, isPageTurn }) => isFault(end, isPageTurn)).map(({ end }) => end);
  const isTitle = HEADINGS.has(role);
  const isCell = CELLS.has(role);
  const isShort = role === 'TH' || role === 'Lbl' || (role === 'TD' && text.length < SHORT_CELL);
  return {
    words: those((end, isPageTurn) => isPageTurn && (/\u00ad\|/.test(end) || KATAKANA.test(end))),
    names: language === 'ja' ? [] : those((end, isPageTurn) => isCutName(end, isPageTurn)),
    dates: isCell ? those((end) => CUT_DATE.test(end)) : [],
    titles: isTitle && language === 'fr' ? those((end) => isCutTitle(end)) : [],
    cells: isShort ? those((end) => /\u00ad\|/.test(end)) : [],
    hyphens: language === 'fr' ? ends.flatMap(({ end }, i) => faultyHyphen(end, ends[i + 1]?.end)) : [],
  };
}

/** FR-19: three letters on both sides, nothing with a capital, and no hyphen below another. */
function faultyHyphen(end: LineEnd, next: LineEnd | undefined): LineEnd[] {
  const [, before = '', after = ''] = /(\p{L}*)\u00ad\|([\p{L}\u00ad]*)/u.exec(end) ?? [];
  if (!end.includes('\u00ad|')) return [];
  const isShort = before.length < LEAST_PARTED || after.replaceAll('\u00ad', '').length < LEAST_PARTED;
  const isBelow = next?.includes('\u00ad|') === true;
  return isShort || isBelow || /\p{Lu}/u.test(before + after) ? [end] : [];
}

function isCutName(end: string, isPageTurn: boolean): boolean {
  const name = CUT_NAME.exec(end)?.[0];
  return name !== undefined && (isPageTurn || name.length - 1 <= SHORT_NAME);
}

function isCutTitle(end: string): boolean {
  const line = end.slice(0, end.indexOf('|'));
  return LEANING.test(line) || /\p{L}-$|\u00ad$/u.test(line);
}
