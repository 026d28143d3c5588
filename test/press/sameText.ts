import type { Book, BookPage } from '../books/book.ts';
import { placedLines, type PlacedLine } from './placedLines.ts';

/** A line that the editions do not share, as `page: line of the screen edition / line of the press edition`. */
export type Difference = string;

/**
 * Lines that a press edition has not where the screen edition has them. The screen edition has no blank pages, so
 * its pages have numbers of their own: a number may be that of the same page in the other edition. Where a page
 * falls on the other side of the fold, its columns and its running head are those of that side.
 * @param around what lies beyond the trim on each side of a press page, in points
 * @param range pages from one, from 0, to another: those around them are made for their target
 */
export function differences(
  screen: Book,
  press: Book,
  around: number,
  { from = 1, to }: { readonly from?: number; readonly to?: number } = {},
): Difference[] {
  const printed = press.pages.filter((page) => linesOf(page, around).length > 0);
  const numbers = new Map(screen.pages.map(({ label }, index) => [label, printed[index]?.label ?? '']));
  return screen.pages.slice(from, to).flatMap((page, index) => {
    const other = printed[from + index];
    const isMirrored = page.number % 2 !== (other?.number ?? 0) % 2;
    const [mine, theirs] = [linesOf(page, 0), other ? linesOf(other, around) : []].map((lines) =>
      isMirrored ? lines.filter(({ y }) => Number(y) < page.height - HEAD) : lines,
    );
    return compared(mine ?? [], theirs ?? [], numbers, isMirrored).map((found) => `${page.number}: ${found}`);
  });
}

/** Running heads stand nearer to the head of a page than this, in points. */
const HEAD = 46;

function linesOf(page: BookPage, around: number): PlacedLine[] {
  const all = { ...page, items: [...page.items, ...page.tab] };
  return placedLines(all, around).filter(({ text }) => text !== '');
}

function compared(
  mine: readonly PlacedLine[],
  theirs: readonly PlacedLine[],
  numbers: ReadonlyMap<string, string>,
  isMirrored: boolean,
): Difference[] {
  const length = Math.max(mine.length, theirs.length);
  return Array.from({ length }, (_, index) => [mine[index], theirs[index]] as const).flatMap(
    ([one, other]) => {
      const isSame =
        one !== undefined &&
        other !== undefined &&
        one.y === other.y &&
        (isMirrored || one.text !== other.text || one.x === other.x) &&
        saySame(one.text, other.text, numbers);
      return isSame ? [] : [`${shown(one)} / ${shown(other)}`];
    },
  );
}

function saySame(one: string, other: string, numbers: ReadonlyMap<string, string>): boolean {
  const [words, others] = [one, other].map((text) => text.split(WORD));
  return (
    words?.length === others?.length &&
    words?.every((word, index) => word === others?.[index] || numbers.get(word) === others?.[index]) === true
  );
}

/** A number, in figures or as a Roman numeral, is a word of its own. */
const WORD = /(\d+|\b[ivxlc]+\b)/;

function shown(line: PlacedLine | undefined): string {
  return line ? `${line.x} ${line.y} ${line.text}` : '–';
}
