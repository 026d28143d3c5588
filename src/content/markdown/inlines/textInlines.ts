import type { Text } from 'mdast';
import type { Inline } from '../../../model/publication/prose.ts';
import { linesOf } from '../../files/typedText.ts';
import { offsetsOf, placeAt } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';
import { reportMarkupRemains } from './markupRemains.ts';

/** `[@…]`, `[^…]` and `{mot|lecture}` where they are not escaped; a note call that has its note is no longer text. */
const MARK = /(\\?)(\[@([^\]\n]*)(\]?)|\[\^([^\]\s]+)\]|\{([^{}|\\\n]+)\\?\|([^{}|\n]+)\})/g;

/** A word with its reading, in a string that Markdown's own parser has read. */
const RUBY = /\{([^{}|\n]+)\|([^{}|\n]+)\}/g;

/** A text with each `{金沢|かなざわ}` as its word alone, for where no reading can be set. */
export function withoutReadings(text: string): string {
  return text.replace(RUBY, '$1');
}

const CITATION_KEY = /^@[^\s;,@[\]]+$/;

/** A text node with its citations taken out; each piece keeps its place. */
export function textInlines(reading: BodyReading, node: Text): Inline[] {
  const [start, end] = offsetsOf(node.position);
  const source = reading.source.slice(start, end);
  const inlines: Inline[] = [];
  let valueFrom = 0;
  let sourceFrom = 0;
  let searchFrom = 0;
  const taken: [number, number][] = [];
  const pushText = (until: number, sourceUntil: number): void => {
    const text = withoutSoftBreaks(node.value.slice(valueFrom, until));
    const place = placeAt(reading, start + sourceFrom, start + sourceUntil);
    linesOf(text).forEach((line, index) => {
      if (index > 0) inlines.push({ kind: 'lineBreak' });
      if (line !== '') inlines.push({ kind: 'text', text: line, place });
    });
  };
  for (const match of source.matchAll(MARK)) {
    const [, escape, sourceText = '', inner, close, note, base, kana] = match;
    const written = base === undefined ? sourceText : `{${base}|${kana ?? ''}}`;
    const at = node.value.indexOf(written, searchFrom);
    if (at === -1) continue;
    searchFrom = at + written.length;
    if (escape !== '') continue;
    const sourceAt = match.index;
    const offset = start + sourceAt;
    taken.push([sourceAt, sourceAt + sourceText.length]);
    if (note !== undefined) {
      reading.noteCalls.push({ name: note, place: placeAt(reading, offset, offset + written.length) });
      continue;
    }
    pushText(at, sourceAt);
    if (base !== undefined && kana !== undefined) {
      const place = placeAt(reading, offset, offset + sourceText.length);
      inlines.push({ kind: 'ruby', base: base.trim(), text: kana.trim(), place });
    } else {
      const citation = citationInline(reading, inner ?? '', close ?? '', offset);
      if (citation !== undefined) inlines.push(citation);
    }
    valueFrom = at + written.length;
    sourceFrom = sourceAt + sourceText.length;
  }
  pushText(node.value.length, source.length);
  reportMarkupRemains(reading, source, start, taken);
  return inlines;
}

/** `cle; @autre` after `[@` → its keys, each noted with its own column; undefined (and reported) when malformed. */
function citationInline(
  reading: BodyReading,
  inner: string,
  close: string,
  offset: number,
): Inline | undefined {
  const parts = `@${inner}`.split(';');
  if (close === '' || !parts.every((part) => CITATION_KEY.test(part.trim()))) {
    const found = `[@${inner}${close}`;
    report(reading, 'SO-006', placeAt(reading, offset, offset + found.length), { found: found.slice(0, 60) });
    return undefined;
  }
  const sources: string[] = [];
  let at = offset + 1;
  for (const part of parts) {
    const from = at + part.length - part.trimStart().length;
    const written = part.trim();
    const key = reading.rules.declaredKey?.(written.slice(1)) ?? written.slice(1);
    sources.push(key);
    reading.citations.push({ name: key, place: placeAt(reading, from, from + written.length) });
    at += part.length + 1;
  }
  return { kind: 'citation', sources };
}

const UNSPACED_END = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}。、」』）]$/u;
const UNSPACED_START = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（]/u;

/** A line end inside a paragraph is a space, or nothing between two characters of a script without spaces. */
function withoutSoftBreaks(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const joined: string[] = [];
  for (const [index, line] of lines.entries()) {
    // Line by line: a search for blanks around line ends would begin anew at each blank of a long run.
    const written = trimmed(line, index > 0, index < lines.length - 1);
    const before = joined.at(-1);
    const isUnspaced = before !== undefined && UNSPACED_END.test(before) && UNSPACED_START.test(written);
    if (before !== undefined && !isUnspaced) joined.push(' ');
    joined.push(written);
  }
  return joined.join('');
}

function trimmed(line: string, atStart: boolean, atEnd: boolean): string {
  let [from, to] = [0, line.length];
  const isBlank = (at: number): boolean => line[at] === ' ' || line[at] === '\t';
  if (atStart) while (from < to && isBlank(from)) from += 1;
  if (atEnd) while (to > from && isBlank(to - 1)) to -= 1;
  return line.slice(from, to);
}
