import type { Markup } from '../../../diagnostics/messages/markupMessages.ts';
import { placeAt } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';

/** Signs that no reader should see in print, and the markup that they were probably meant for. */
interface Remain {
  readonly meant: Markup;
  readonly sign: RegExp;
}

/** What stands before the first word of a line: quotation and list markers are Markdown's own. */
const LINE = String.raw`^[ \t>]*`;

/** Lengths are bounded, so that time grows with the text alone; what must stand before a sign is looked for from the sign. In this order: signs that an earlier one has claimed are not reported again. */
const REMAINS: readonly Remain[] = [
  { meant: 'wikiImage', sign: /!\[\[[^\]\n]{0,400}\]\]/g },
  { meant: 'image', sign: /!\[[^\]\n]{0,400}\](?:[ \t]?\([^)\n]{0,400}\)?)?/g },
  { meant: 'wikiLink', sign: /\[\[[^\]\n]{0,400}\]\]/g },
  { meant: 'note', sign: /\[[ \t]*\^[ \t][^\]\n]{0,400}\]|\[[ \t]+\^[^\]\n]{0,400}\]|［\^[^］\n]{0,400}］/g },
  { meant: 'citation', sign: /\[[ \t]+@[^\]\n]{0,400}\]|［@[^］\n]{0,400}］/g },
  {
    meant: 'link',
    sign: /\[[^\]\n]{0,400}\]\([^)\n]{0,400}\)?|\[[^\]\n]{1,400}\][ \t]\((?=https?:|mailto:|tel:|#|$)/g,
  },
  // A call of a note that lies in the line, that was never closed, or a link whose address was to follow
  { meant: 'note', sign: /\^\[[^\]\n]{0,400}\]?|\[\^[\p{L}\p{N}_-]{1,60}(?=[\s.,;:!?]|$)/gu },
  { meant: 'link', sign: /\[[^[\]\n]{1,400}\]\[[^[\]\n]{0,400}\]/g },
  { meant: 'link', sign: /\]\(/g },
  { meant: 'headingId', sign: /\{#[^{}\n]{0,400}\}/g },
  {
    meant: 'reading',
    sign: /[{｛][^{}｛｝\n]{0,100}[|｜][^{}｛｝\n]{0,100}[}｝]|｜[^《》\n]{1,20}《[^《》\n]{1,30}》/g,
  },
  {
    meant: 'reference',
    sign: /｛｛[^{}｛｝\n]{0,300}｝{0,2}|(?<!\{)\{[^{}|\n]{1,300}\}\}|(?<!\{[^{}\n]{0,300})\}\}/g,
  },
  // The bar of a reading whose brackets were never closed
  { meant: 'reading', sign: /｜[^\s{}｛｝｜]{0,20}/g },
  { meant: 'heading', sign: new RegExp(`${LINE}(?:#{2,6}(?=[^\\s#])|＃{1,6}).*`, 'gm') },
  { meant: 'block', sign: new RegExp(`${LINE}：{3,}.*`, 'gm') },
  { meant: 'list', sign: new RegExp(`${LINE}[•▪●◦‣■□➢⁃·・](?=[ \\t\\u3000\\u00a0]|[^\\s・·]).*`, 'gm') },
  {
    meant: 'list',
    sign: new RegExp(`${LINE}(?:[-+](?=\\p{L})|\\*(?=\\p{L}[^*\\n]*$)|\\d{1,2}[.)](?=\\p{L}{2})).*`, 'gmu'),
  },
  { meant: 'emphasis', sign: /\*\*[^*\n]*(?:\*\*)?|(?<![\p{L}\p{N}_])__[^_\n]*(?:__)?/gu },
  {
    meant: 'emphasis',
    sign: /\*(?<=(?:^|[\s(«“])\*)(?:\S[^*\n]{0,400}\s|\s[^*\n]{0,400}\S)\*(?=[\s.,;:!?)»”]|$)/gm,
  },
  { meant: 'highlight', sign: /==[^=\n]{1,400}==/g },
  { meant: 'subscript', sign: /~(?<=[\p{L}\p{N})]~)[\p{L}\p{N}+-]{1,8}~/gu },
  { meant: 'superscript', sign: /\^(?<=[\p{L}\p{N})]\^)[\p{L}\p{N}+-]{1,8}\^/gu },
  { meant: 'formula', sign: /\$[^$\s][^$\n]{0,200}[\\^_=][^$\n]{0,200}\$/g },
  { meant: 'emojiName', sign: /:(?<=(?:^|\s):)[a-z][a-z_]{2,}:(?=\s|$|[.,;!?])/gm },
];

/** Two lines or more that begin like this are a list that was typed as a word processor shows it. */
const TYPED_ITEM = /^[ \t>]*(?:[—–―][ \t\u00a0\u202f]|[a-z][)．.][ \t])\S.*$/;

/** How much of what was found is shown. */
const SHOWN = 60;

/**
 * Reports the signs of markup that the parser has left in a text: `](`, `**`, a `##` that begins a line…
 * Escaped signs are meant to be read, and so is what `taken` covers.
 * @param start offset of `source` in the body
 * @param taken ranges of `source` that our own marks (citations, readings, note calls) have used
 */
export function reportMarkupRemains(
  reading: BodyReading,
  source: string,
  start: number,
  taken: readonly (readonly [number, number])[],
): void {
  if (!/[[\]{}｛｝｜：＃#*_=~^$:•▪●◦‣■□➢⁃·・—–―)．.+-]/.test(source)) return;
  const before = lineBefore(reading.source, start);
  let left = before + blanked(source, taken);
  const found: { readonly meant: Markup; readonly from: number; readonly to: number }[] = [];
  for (const { meant, sign } of REMAINS) {
    left = left.replace(sign, (written, ...rest: unknown[]) => {
      const at = rest.find((one): one is number => typeof one === 'number') ?? 0;
      const from = at - before.length + written.length - written.trimStart().length;
      if (written.trim() === '' || from < 0) return written;
      found.push({ meant, from, to: at - before.length + written.trimEnd().length });
      return ' '.repeat(written.length);
    });
  }
  const item = typedList(left);
  if (item !== undefined) {
    found.push({ meant: 'list', from: item.from - before.length, to: item.to - before.length });
  }
  for (const { meant, from, to } of found.sort((a, b) => a.from - b.from)) {
    if (meant === 'headingId' && endsHeading(reading.source, start + to)) continue;
    const shown = reading.source.slice(start + from, start + to).split('\n')[0] ?? '';
    report(reading, 'MD-023', placeAt(reading, start + from, start + to), {
      found: shown.trim().slice(0, SHOWN),
      meant,
    });
  }
}

/** Whether a heading's line ends here: its id belongs there. */
function endsHeading(source: string, end: number): boolean {
  const lineStart = source.lastIndexOf('\n', end - 1) + 1;
  return source[lineStart] === '#' && /^[ \t]*(?:\n|$)/.test(source.slice(end, end + 20));
}

/** What stands on the line before the text, if only markers of quotations and lists do; else a letter. */
function lineBefore(source: string, start: number): string {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/.test(line) ? '' : 'x';
}

/** Same length, with blanks for escaped signs and for what has been used. */
function blanked(source: string, taken: readonly (readonly [number, number])[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of taken) {
    pieces.push(source.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  return [...pieces, source.slice(at)]
    .join('')
    .replace(/\\\{\{[^{}\n]{0,300}(?:\}\})?/g, (braces) => ' '.repeat(braces.length))
    .replace(/\\[!-/:-@[-`{-~]/g, '  ')
    .replace(/&[#\w]{1,32};/g, (entity) => ' '.repeat(entity.length));
}

/** The first of two lines one after the other that begin like items. */
function typedList(text: string): { readonly from: number; readonly to: number } | undefined {
  let from = 0;
  let earlier: { readonly from: number; readonly to: number } | undefined;
  for (const line of text.split('\n')) {
    const range = TYPED_ITEM.test(line) ? { from, to: from + line.length } : undefined;
    if (range && earlier) return earlier;
    earlier = range;
    from += line.length + 1;
  }
  return undefined;
}
