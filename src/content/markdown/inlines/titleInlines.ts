import type { Place } from '../../../diagnostics/diagnostic.ts';
import type { Inline } from '../../../model/publication/prose.ts';
import { bodyText } from '../bodyPlaces.ts';
import type { BodyReading } from '../bodyReading.ts';
import { inlinesOf } from './inlines.ts';
import { parseMarkdown } from '../markdownParser.ts';

/** Set before a title, so that `1. Le pays` or `# 1` is words and no list or heading. */
const GUARD = 'x ';

/**
 * Running text that stands outside the body's own paragraphs: a title, a standfirst, a caption. It takes the
 * same markup as a paragraph; what it names, and what is wrong in it, has the place of the whole.
 */
export function titleInlines(reading: BodyReading, written: string, place: Place): Inline[] {
  const line = written.replace(/\s*\n\s*/g, ' ');
  const own: BodyReading = {
    ...reading,
    ...bodyText(reading.file, GUARD + line, place.line),
    references: [],
    citations: [],
    noteCalls: [],
    diagnostics: [],
  };
  const [paragraph, ...others] = parseMarkdown(own.source).children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return [{ kind: 'text', text: line, place }];
  const inlines = withoutGuard(inlinesOf(own, paragraph.children, 1));
  for (const { name } of own.references) reading.references.push({ name, place });
  for (const { name } of own.citations) reading.citations.push({ name, place });
  for (const { name } of own.noteCalls) reading.noteCalls.push({ name, place });
  for (const diagnostic of own.diagnostics) reading.diagnostics.push({ ...diagnostic, place });
  return placed(inlines, place);
}

function withoutGuard([first, ...others]: readonly Inline[]): Inline[] {
  if (first?.kind !== 'text') return [...others];
  const text = first.text.slice(GUARD.length);
  return text === '' ? others : [{ ...first, text }, ...others];
}

function placed(inlines: readonly Inline[], place: Place): Inline[] {
  return inlines.map((inline) => {
    if ('children' in inline) return { ...inline, children: placed(inline.children, place) };
    return inline.kind === 'text' || inline.kind === 'ruby' ? { ...inline, place } : inline;
  });
}
