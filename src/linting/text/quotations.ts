/** `> …`, `:::citation` … `:::` and blocks of code: other people's words, or no words at all. */
const QUOTATION = /^[ \t]{0,3}>|^[ \t]{0,12}:{3,12}citation\b|^[ \t]{0,12}(?:`{3,12}|~{3,12})/;
const FENCE = /^[ \t]{0,12}(:{3,12}|`{3,12}|~{3,12})/;
const FENCE_END = /^[ \t]{0,12}(:{3,12}|`{3,12}|~{3,12})[ \t]*$/;

interface QuotedRange {
  readonly start: number;
  readonly end: number;
}

/** Where a file quotes or shows code, by offsets: what stands there is told, and never corrected by itself. */
export function quotationsIn(text: string): QuotedRange[] {
  const found: QuotedRange[] = [];
  let [offset, start, opening]: [number, number, string | undefined] = [0, 0, undefined];
  let isQuoted = false;
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    if (opening !== undefined) {
      const closing = FENCE_END.exec(line)?.[1];
      if (closing !== undefined && closing[0] === opening[0] && closing.length >= opening.length) {
        found.push({ start, end });
        opening = undefined;
      }
    } else if (QUOTATION.test(line)) {
      opening = FENCE.exec(line)?.[1];
      start = offset;
      isQuoted = opening === undefined;
      if (isQuoted) found.push({ start, end });
    } else if (isQuoted && line.trim() !== '') {
      // A line that goes on with a quotation may leave its sign out (CommonMark 5.1).
      found.push({ start: offset, end });
    } else isQuoted = false;
    offset = end + 1;
  }
  if (opening !== undefined) found.push({ start, end: text.length });
  return found;
}
