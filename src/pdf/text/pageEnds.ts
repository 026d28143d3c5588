import type { TextLine } from '../tree.ts';

/** Lines of a paragraph that a page begins with at least, wherever it is parted. */
const WIDOWS = 2;

/**
 * Lines of a paragraph between which no page ends in the middle of a word. A page takes a line whose box stands on it
 * whole; so the box of a line whose word goes on reaches down to where that word has ended, and what it covers takes
 * no height of its own. Nothing is drawn elsewhere, and the paragraph is as high as it was.
 */
export function keepWordsOnPages(lines: TextLine[]): TextLine[] {
  if (!lines.some((line) => line.endsInWord)) return lines;
  const kept: TextLine[] = [];
  for (let first = 0; first < lines.length;) {
    const end = endOfGroup(lines, first);
    const group = lines.slice(first, end);
    const height = group.reduce((sum, { box }) => sum + box.height, 0);
    const isPainted = group.some(({ runs }) => runs.some(({ attributes }) => attributes.backgroundColor));
    kept.push(
      ...(group.length === 1 || isPainted
        ? group
        : group.map((line, i) => ({ ...line, box: { ...line.box, height: i === 0 ? height : 0 } }))),
    );
    first = end;
  }
  return kept;
}

/** The line after those that belong together with the first. */
function endOfGroup(lines: readonly TextLine[], first: number): number {
  const group = lines.slice(first);
  const length = group.findIndex((line) => !line.endsInWord) + 1 || group.length;
  const end = first + length;
  // Where the end does not fit, a page would begin with the last lines, whatever the line before them ends with
  const beforeWidows = lines.length - WIDOWS - 1;
  const cutsWord = lines[beforeWidows]?.endsInWord && first <= beforeWidows && end > beforeWidows;
  return cutsWord ? lines.length : end;
}
