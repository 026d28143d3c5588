/** Letters given to the segmenter at once: each character that it finds costs it as long as the text it is given. */
const AT_ONCE = 256;
const HIGH_HALF = /[\ud800-\udbff]/;

/** Where each character begins, as a reader counts them. */
export function startsOfCharacters(text: string): number[] {
  const starts: number[] = [];
  let from = 0;
  while (from < text.length) {
    // Never between the two halves of one code point.
    const end = from + AT_ONCE + (HIGH_HALF.test(text.charAt(from + AT_ONCE - 1)) ? 1 : 0);
    const isLast = end >= text.length;
    const found = Array.from(charactersOf(text.slice(from, end)), ({ index }) => from + index);
    // The last may go on beyond what was given: the next stretch begins with it.
    const next = isLast || found.length < 2 ? undefined : found.pop();
    for (const start of found) starts.push(start);
    from = next ?? end;
  }
  return starts;
}

/** Made when it is first asked for, which takes as long as a page. */
let segmenter: Intl.Segmenter | undefined;

function charactersOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}
