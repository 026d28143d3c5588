import type { ShownText } from '../../src/reader/content/tagging.ts';
import type { PdfReading } from '../../src/reader/reading.ts';
import { languageOf, type TreeElement } from '../../src/reader/tags/structureTree.ts';

/** A justified line as it is printed. Lengths are points. */
export interface PrintedLine {
  /** Structure types from the outermost to the block's own: `Sect/Sect/P`. */
  readonly path: string;
  readonly page: number;
  readonly text: string;
  readonly size: number;
  /** Of its block. */
  readonly measure: number;
  /** What its letters take beyond, or within, their natural width, as a part of it. */
  readonly opened: number;
}

interface Letter {
  readonly text: string;
  /** Natural width. */
  readonly width: number;
  readonly size: number;
  readonly isRaised: boolean;
}

interface Line {
  readonly page: number;
  readonly y: number;
  readonly left: number;
  right: number;
  readonly letters: Letter[];
}

const INLINE = new Set('Span Quote Reference Link Ruby RB RT Annot'.split(' '));

/** The justified lines of the Japanese blocks of a book, the last of each paragraph left out. */
export function justifiedLines(reading: PdfReading): PrintedLine[] {
  const shown = shownByMark(reading);
  return reading.tree.elements
    .filter((element) => !INLINE.has(element.role) && languageOf(element, reading.language) === 'ja')
    .filter((block) => RUNNING.test(pathOf(block)))
    .flatMap((block) => justifiedIn(linesOf(block, shown, false), pathOf(block)));
}

/** Paragraphs, also those of lists and boxes; notes, tables and indexes are not justified. */
const RUNNING = /^(?:(?!Note|Table|Index|Caption).)*\/P$/;

/** What the lines of each Japanese block of a book say, justified or not. */
export function japaneseBlocks(reading: PdfReading): string[][] {
  const shown = shownByMark(reading);
  return reading.tree.elements
    .filter((element) => !INLINE.has(element.role) && languageOf(element, reading.language) === 'ja')
    .map((block) =>
      linesOf(block, shown, false).map(({ letters }) => letters.map(({ text }) => text).join('')),
    )
    .filter((lines) => !runsDown(lines));
}

/** The head of a column that runs down is read with a line for each character, or for each level number among them. */
function runsDown(lines: readonly string[]): boolean {
  return lines.filter((line) => /^.\p{M}?$/u.test(line.trim())).length > lines.length / 2;
}

/** A block of text as it is printed. */
export interface PrintedBlock {
  /** Structure type: `P`, `TD`, `Caption`. */
  readonly role: string;
  readonly language: string | undefined;
  readonly lines: readonly { readonly page: number; readonly text: string }[];
}

/** The blocks of a book with text of their own, and their lines. */
export function printedBlocks(reading: PdfReading): PrintedBlock[] {
  const shown = shownByMark(reading);
  return reading.tree.elements
    .filter((element) => !INLINE.has(element.role))
    .map((block) => ({
      role: block.role,
      language: languageOf(block, reading.language),
      lines: linesOf(block, shown, false).map(({ page, letters }) => ({
        page,
        text: letters.map(({ text }) => text).join(''),
      })),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** What is printed in Japanese in letters of less than a size, but for readings, which are half as large as their words. */
export function smallJapanese(
  reading: PdfReading,
  least: number,
): { page: number; text: string; size: number }[] {
  const readings = new Set(
    reading.tree.elements
      .filter(({ role }) => role === 'RT')
      .flatMap(({ kids }) => kids.flatMap((kid) => (kid.kind === 'content' ? `${kid.page} ${kid.id}` : []))),
  );
  return reading.pages.flatMap(({ page, tagging }) =>
    tagging.shown.flatMap(({ codes, font, size, mcid }) => {
      const text = codes.map((code) => font.unicode?.get(code) ?? '').join('');
      const isSmall = size < least - 0.01 && [...text].some((letter) => JAPANESE.test(letter));
      return isSmall && !readings.has(`${page.key} ${mcid ?? ''}`) ? { page: page.number, text, size } : [];
    }),
  );
}

type ShownByMark = ReadonlyMap<string, readonly (ShownText & { page: number })[]>;

function shownByMark({ pages }: PdfReading): ShownByMark {
  const found = new Map<string, (ShownText & { page: number })[]>();
  for (const { page, tagging } of pages)
    for (const text of tagging.shown) {
      const key = `${page.key} ${text.mcid ?? ''}`;
      found.set(key, [...(found.get(key) ?? []), { ...text, page: page.number }]);
    }
  return found;
}

function pathOf(element: TreeElement): string {
  return `${element.parent ? `${pathOf(element.parent)}/` : ''}${element.role}`;
}

/** The lines of a block by its own letters; those of blocks inside it are theirs. */
function linesOf(block: TreeElement, shown: ShownByMark, raised: boolean, lines: Line[] = []): Line[] {
  for (const kid of block.kids) {
    if (kid.kind === 'content')
      for (const text of shown.get(`${kid.page} ${kid.id}`) ?? [])
        addShown(lines, text, block.role === 'RT', raised);
    else if (kid.kind === 'element' && INLINE.has(kid.role))
      linesOf(kid, shown, raised || kid.role === 'Reference', lines);
  }
  return lines;
}

function addShown(
  lines: Line[],
  { font, codes, from, to, size, page }: ShownText & { page: number },
  isReading: boolean,
  isRaised: boolean,
): void {
  const [x, y] = from;
  // What is turned goes up or down the page, and stays one line
  const isTurned = Math.abs(to[1] - y) > size / 4;
  let line = lines.at(-1);
  if (isReading) return;
  if (line?.page !== page || (Math.abs(line.y - y) > size / 2 && !isTurned))
    lines.push((line = { page, y, left: x, right: x, letters: [] }));
  line.right = to[0];
  for (const code of codes) {
    const width = (font.metrics.widthOf(code) / 1000) * size;
    line.letters.push({ text: font.unicode?.get(code) ?? '', width, size, isRaised });
  }
}

const OPENING = /^[（〔［｛〈《「『【]$/u;
const CLOSING = /^[）〕］｝〉》」』】、。，．]$/u;
const DOT = /^[・：；]$/u;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]$/u;
const LATIN = /^[\p{Script=Latin}\p{Nd}]/u;

/** Space that belongs between two letters, in parts of the size, by JLReq 3.1.4 and 3.2.6; read apart from the rules of the program. */
function spaceBetween(before: Letter, after: Letter): number {
  if (before.isRaised || after.isRaised) return 0;
  const [one, other] = [before.text, after.text];
  if (CLOSING.test(one) && (CLOSING.test(other) || OPENING.test(other) || DOT.test(other))) return -0.5;
  if ((OPENING.test(one) || DOT.test(one)) && OPENING.test(other)) return -0.5;
  const isBorder = (JAPANESE.test(one) && LATIN.test(other)) || (LATIN.test(one) && JAPANESE.test(other));
  return isBorder ? 0.25 : 0;
}

/** Places nearer than this are one place. */
const NEAR = 0.15;

function justifiedIn(lines: readonly Line[], path: string): PrintedLine[] {
  const set = lines.map((line) => naturalLine(line)).filter(({ letters }) => letters.length > 0);
  const inner = set.slice(0, -1);
  if (inner.length === 0) return [];
  return inner.flatMap((line) => {
    const onPage = set.filter(({ page }) => page === line.page);
    const left = Math.min(...onPage.map((one) => one.left));
    const right = Math.max(...onPage.map((one) => one.right));
    const isFlush = inner.every((one) => one.page !== line.page || right - one.right < NEAR);
    if (!isFlush) return [];
    const size = line.letters.find(({ text }) => JAPANESE.test(text))?.size ?? 0;
    if (size === 0) return [];
    const width = line.right - line.left;
    return {
      path,
      page: line.page,
      text: line.letters.map(({ text }) => text).join(''),
      size,
      measure: right - left,
      opened: (width - line.natural) / line.natural,
    };
  });
}

/** Without the space at its end; blanks of marks at its edges as they are printed. */
function naturalLine(line: Line): Line & { natural: number } {
  const letters = [...line.letters];
  let { left, right } = line;
  while (/^\s$/u.test(letters.at(-1)?.text ?? '')) right -= letters.pop()?.width ?? 0;
  const [first] = letters;
  const last = letters.at(-1);
  let natural = letters.reduce((sum, letter, i) => {
    const next = letters[i + 1];
    return sum + letter.width + (next ? spaceBetween(letter, next) * letter.size : 0);
  }, 0);
  if (first && OPENING.test(first.text)) {
    natural -= first.size / 2;
    left += first.size / 2;
  }
  // A closing mark at the line's end keeps its blank or has lost it (JLReq, 3.1.9): what fits better
  if (last && CLOSING.test(last.text)) {
    const width = right - left;
    if (Math.abs(width - natural + last.size / 2) < Math.abs(width - natural)) natural -= last.size / 2;
  }
  return { ...line, letters, left, right, natural };
}
