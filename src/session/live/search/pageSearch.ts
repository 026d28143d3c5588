import type { LaidOutPublication } from '../../../pdf/engine.ts';
import type { LaidOutNode, TextLine } from '../../../pdf/tree.ts';
import type { FoundOnPage, PageRectangle } from '../liveTypes.ts';
import { placesOf, type FoundStretch } from './foundWords.ts';

/** Findings of one search at most; and letters that are shown on each side of what was found. */
const MOST_FOUND = 1_000;
const AROUND = 40;

/** A text of a page as one reads it, and where each of its letters stands: in which of its lines, as which letter. */
interface PrintedText {
  readonly text: string;
  readonly letters: readonly { readonly line: number; readonly index: number }[];
  readonly lines: readonly TextLine[];
  /** Of the first line's corner; points from the top left of the trimmed page. */
  readonly left: number;
  readonly top: number;
}

/** By the page, which does not change once it is composed. */
const known = new WeakMap<LaidOutNode, readonly PrintedText[]>();

/**
 * Where words stand on the pages, running heads left out, in the order of the pages: whatever their capitals and
 * accents, over the ends of lines too.
 */
export function findOnPages(
  { composed }: Pick<LaidOutPublication, 'composed'>,
  words: string,
): FoundOnPage[] {
  const wanted = words.trim().normalize('NFC');
  const found: FoundOnPage[] = [];
  for (const [page, sheet] of composed.entries())
    for (const printed of textsOf(sheet.page))
      for (const place of placesOf(printed.text, wanted)) {
        if (found.length === MOST_FOUND) return found;
        const { text } = printed;
        const [start, end] = [Math.max(0, place.at - AROUND), place.end + AROUND];
        const excerpt = `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
        found.push({ page, excerpt, rectangles: rectanglesOf(printed, place) });
      }
  return found;
}

function textsOf(page: LaidOutNode): readonly PrintedText[] {
  const already = known.get(page);
  if (already) return already;
  const texts: PrintedText[] = [];
  const visit = (node: LaidOutNode, left: number, top: number): void => {
    if (node.props['artifact'] !== undefined) return;
    const x = left + (node.box?.left ?? 0);
    const y = top + (node.box?.top ?? 0);
    if (node.lines) {
      texts.push(printedText(node.lines, x + (node.box?.paddingLeft ?? 0), y + (node.box?.paddingTop ?? 0)));
      return;
    }
    for (const child of node.children ?? []) visit(child, x, y);
  };
  visit(page, 0, 0);
  known.set(page, texts);
  return texts;
}

/** The lines of a text as they are read: a word that goes on in the next line is whole, other words stay apart. */
function printedText(lines: readonly TextLine[], left: number, top: number): PrintedText {
  let text = '';
  const letters: { line: number; index: number }[] = [];
  for (const [line, { string, endsInWord }] of lines.entries()) {
    const shown = string.replace(endsInWord ? /[-\u2010\u00ad\s]+$/u : /\s+$/u, '');
    for (let index = 0; index < shown.length; index += 1) letters.push({ line, index });
    text += shown;
    const next = lines[line + 1]?.string ?? '';
    if (endsInWord || next === '' || WRITTEN_TOGETHER.test(`${shown.slice(-1)}${next.charAt(0)}`)) continue;
    letters.push({ line, index: shown.length });
    text += ' ';
  }
  return { text, letters, lines, left, top };
}

/** Letters of Japanese have no space between them, wherever a line ends. */
const WRITTEN_TOGETHER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]{2}$/u;

function rectanglesOf(
  { letters, lines, left, top }: PrintedText,
  { at, end }: FoundStretch,
): PageRectangle[] {
  const stretches = new Map<number, { from: number; to: number }>();
  for (const { line, index } of letters.slice(at, end)) {
    const stretch = stretches.get(line);
    stretches.set(line, { from: stretch?.from ?? index, to: index + 1 });
  }
  return [...stretches].flatMap(([number, { from, to }]) => {
    const line = lines[number];
    if (line === undefined) return [];
    const [start, stop] = [advanceTo(line, from), advanceTo(line, to)];
    return [
      { left: left + line.box.x + start, top: top + line.box.y, width: stop - start, height: line.height },
    ];
  });
}

/** Points from the beginning of a line to one of its letters. */
function advanceTo(line: TextLine, index: number): number {
  let [advance, letter] = [0, 0];
  for (const { glyphs = [], positions = [] } of line.runs)
    for (const [place, { codePoints }] of glyphs.entries()) {
      if (letter >= index) return advance;
      letter += String.fromCodePoint(...codePoints).length;
      advance += positions[place]?.xAdvance ?? 0;
    }
  return advance;
}
