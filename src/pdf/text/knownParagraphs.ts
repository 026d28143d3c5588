import type { AttributedText, FontFace, RunAttributes } from '../tree.ts';
import type { FindBreaks, TextKind } from './breaks.ts';
import type { GlyphLine } from './lineAssembly.ts';
import type { LineSpan } from './lineBreaking.ts';
import { makeParagraph, type Paragraph } from './paragraph.ts';
import type { FaceSearch } from './shaping/fontChoice.ts';

/** A paragraph cut into pieces, and its lines by the widths that they were broken for. */
export interface KnownParagraph {
  readonly paragraph: Paragraph;
  /** @param rules all that line ends depend on but the paragraph: the same text for the same rules */
  linesFor(rules: string, breakAnew: () => LineSpan[]): LineSpan[];
  /**
   * Its lines with their glyphs, in the attributes of this asking: positions are its own, since marks ride on them.
   * @param rules those of the line ends, and how lines are aligned
   */
  setFor(rules: string, setAnew: () => GlyphLine[]): readonly GlyphLine[];
}

export type ParagraphMaker = (source: AttributedText, kind: TextKind, narrowest: number) => KnownParagraph;

/** So many paragraphs are remembered: those of the longest chapters, in every layout that is tried for them. */
const MOST_KEPT = 2000;

/**
 * Makes paragraphs, each once while it is asked for in other layouts of its section: at another leading, in another
 * place, beside another that has changed. What its pieces and line ends follow from is its text, the faces, sizes,
 * spacings and features of its runs, its kind and its width; colours, links and what a run is in the structure are those
 * of each asking. A text with readings, or with a character that no face has, is made anew each time.
 */
export function rememberingParagraphs(findBreaks: FindBreaks, search: FaceSearch): ParagraphMaker {
  const known = new Map<string, KnownParagraph>();
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const numberOf = (one: object): number => {
    const number = numbers.get(one) ?? (last += 1);
    numbers.set(one, number);
    return number;
  };
  return (source, kind, narrowest) => {
    const key = [source.string, narrowest, keyOfKind(kind, numberOf), ...runKeys(source, numberOf)].join(
      '\u0000',
    );
    const before = known.get(key);
    if (before) return askedAgain(before, inRunsOf(source, before.paragraph));
    let isMissing = false;
    const hearing: FaceSearch = {
      ...search,
      onMissingGlyph: (glyph) => {
        isMissing = true;
        search.onMissingGlyph(glyph);
      },
    };
    const paragraph = makeParagraph(source, findBreaks, hearing, kind, narrowest);
    const kept: KnownParagraph = {
      paragraph,
      linesFor: remembering(),
      setFor: remembering(),
    };
    if (isMissing || paragraph.readBases.length > 0) return kept;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, kept);
    return kept;
  };
}

/** So many ways to set a paragraph are remembered: those of the layouts that are tried for a chapter. */
const MOST_WAYS = 6;

function remembering<Value>(): (rules: string, make: () => Value) => Value {
  const known = new Map<string, Value>();
  return (rules, make) => {
    const before = known.get(rules);
    if (before !== undefined) return before;
    const value = make();
    if (known.size >= MOST_WAYS) known.clear();
    known.set(rules, value);
    return value;
  };
}

/** Lines are kept in the spans of the first asking; each other asking has runs, and so spans, of its own. */
function askedAgain(
  { paragraph: first, linesFor, setFor }: KnownParagraph,
  paragraph: Paragraph,
): KnownParagraph {
  return {
    paragraph,
    linesFor,
    setFor: (rules, make) =>
      inSpansOf(
        setFor(rules, () => inSpansOf(make(), paragraph, first)),
        first,
        paragraph,
      ),
  };
}

function inSpansOf(lines: readonly GlyphLine[], from: Paragraph, to: Paragraph): GlyphLine[] {
  const places = new Map(from.spans.map((span, index) => [span, index]));
  return lines.map((line) => ({
    ...line,
    runs: line.runs.map((run) => ({
      ...run,
      span: to.spans[places.get(run.span) ?? -1] ?? run.span,
      positions: [...run.positions],
    })),
  }));
}

function keyOfKind(kind: TextKind, numberOf: (one: object) => number): string {
  const { display, wholeWords, wholeDates, hyphenate } = kind;
  return `${display} ${wholeWords} ${wholeDates} ${hyphenate ? numberOf(hyphenate) : ''}`;
}

function runKeys({ runs }: AttributedText, numberOf: (one: object) => number): string[] {
  return runs.map(({ start, end, attributes }) => {
    const { font, fontSize, characterSpacing, features, verticalAlign } = attributes;
    const faces = font.map((face: FontFace | undefined) => (face ? numberOf(face) : ''));
    return [start, end, faces, fontSize, characterSpacing, JSON.stringify(features), verticalAlign].join(' ');
  });
}

/** The paragraph with the attributes of the runs of this asking. */
function inRunsOf({ runs }: AttributedText, paragraph: Paragraph): Paragraph {
  const attributesOf = (run: number, other: RunAttributes): RunAttributes => runs[run]?.attributes ?? other;
  const spans = paragraph.spans.map((span) => ({
    ...span,
    attributes: attributesOf(span.run, span.attributes),
  }));
  return { ...paragraph, spans };
}
