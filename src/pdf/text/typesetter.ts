import type {
  AttributedText,
  RunAttributes,
  TextContainer,
  TextLine,
  TextOptions,
  Typeset,
} from '../tree.ts';
import type { FindBreaks } from './breaks.ts';
import { facesOf, type FaceSearch } from './shaping/fontChoice.ts';
import { assembleLine, setLine, type LineStyle } from './lineAssembly.ts';
import { breakIntoLines, type LineSpan } from './lineBreaking.ts';
import { fontSizeOf } from './fontSize.ts';
import { rememberingParagraphs, type ParagraphMaker } from './knownParagraphs.ts';
import type { Paragraph } from './paragraph.ts';
import { kindOf } from './paragraphKind.ts';
import { keepWordsOnPages } from './pageEnds.ts';
import { readingHeadroom } from './reading.ts';

export interface TypesetterOptions extends FaceSearch {
  readonly findBreaks: FindBreaks;
}

/**
 * Text layout with optimum-fit line ends and a steady baseline, in place of React-PDF's textkit.
 * What it does not set (text around floats, inline images, right-to-left, ellipses) goes to the
 * stock engine, so that any React-PDF document still works.
 */
export function createTypesetter({ findBreaks, ...search }: TypesetterOptions): Typeset {
  const paragraphOf = rememberingParagraphs(findBreaks, search);
  return (text, container, settings, stock) =>
    isBeyond(text, container)
      ? stock(text, container, settings, stock)
      : setText(text, container, settings, paragraphOf);
}

function isBeyond(text: AttributedText, container: TextContainer): boolean {
  return (
    Boolean(container.exclusions?.length) ||
    Boolean(container.truncateMode) ||
    text.runs.some(
      ({ attributes }) =>
        attributes.attachment || attributes.direction === 'rtl' || facesOf(attributes).length === 0,
    )
  );
}

function setText(
  text: AttributedText,
  container: TextContainer,
  settings: TextOptions,
  paragraphOf: ParagraphMaker,
): TextLine[][] {
  const base = text.runs[0]?.attributes;
  if (!base) return [];
  const style = lineStyle(base);
  const indent = indentOf(text);
  const blocks: TextLine[][] = [];
  const hyphenate = settings.hyphenationCallback;
  let y = 0;
  for (const source of splitAtLineEnds(text)) {
    const kind = { ...kindOf(settings.hyphenationPenalty ?? 0), ...(hyphenate && { hyphenate }) };
    const narrowest = container.width - Math.max(0, indent);
    const { paragraph, linesFor, setFor } = paragraphOf(source, kind, narrowest);
    const isJustified = style.align === 'justify';
    const width =
      isJustified && paragraph.isInSquares
        ? wholeSquares(container.width, fontSizeOf(base))
        : container.width;
    const rules = `${width} ${indent} ${isJustified}`;
    const spans = linesFor(rules, () =>
      breakIntoLines(paragraph.pieces, (line) => width - (line === 0 ? indent : 0), {
        justified: isJustified,
        hyphens: !kind.wholeWords,
        balanced: kind.display,
        keepsBlanks: paragraph.isInSquares,
      }),
    );
    const insetOf = (line: number): number => (line === 0 ? indent : 0);
    const set = setFor(`${rules} ${style.align}`, () =>
      spans.map((span, index) =>
        setLine(paragraph, span, width - insetOf(index), style.align, index === spans.length - 1),
      ),
    );
    const lines = set.map((line, index) => {
      const span = spans[index];
      const place = { x: insetOf(index), y, width: width - insetOf(index) };
      const ownStyle = span ? withHeadroom(style, paragraph, span) : style;
      y += ownStyle.lineHeight;
      return assembleLine(paragraph, line, place, ownStyle);
    });
    blocks.push(lines);
  }
  return limitLines(blocks, container.maxLines).map(keepWordsOnPages);
}

/** Of the text as a whole: a word inside it, with which it may begin, has no indent of its own. */
function indentOf({ runs }: AttributedText): number {
  return runs.find(({ attributes }) => attributes.indent)?.attributes.indent ?? 0;
}

/** As a line of squares is set (JLReq 2.3.2, JA-16): what is left over stays white. Points. */
function wholeSquares(width: number, size: number): number {
  return Math.max(1, Math.floor(width / size + NEARLY)) * size;
}

/** Lengths are rounded on the way. In squares. */
const NEARLY = 0.01;

function limitLines(blocks: TextLine[][], maxLines: number | undefined): TextLine[][] {
  if (maxLines === undefined) return blocks;
  let left = maxLines;
  return blocks.map((lines) => {
    const kept = lines.slice(0, Math.max(0, left));
    left -= kept.length;
    return kept;
  });
}

/**
 * Half-leading as in CSS, from the text's first face alone: a Japanese word in a French line
 * changes neither the line's height nor its baseline, so that lines stay on the grid.
 */
function lineStyle(base: RunAttributes): LineStyle {
  const size = fontSizeOf(base);
  const face = facesOf(base)[0];
  const ascent = face ? (face.ascent / face.unitsPerEm) * size : size;
  const descent = face ? (face.descent / face.unitsPerEm) * size : 0;
  const lineHeight = base.lineHeight || ascent - descent;
  return {
    lineHeight,
    baseline: (lineHeight - (ascent - descent)) / 2 + ascent,
    align: base.align ?? 'left',
  };
}

/** A line that is led tightly gets room above for its readings; one that is led well stays as it is. */
function withHeadroom(style: LineStyle, { pieces, readBases }: Paragraph, line: LineSpan): LineStyle {
  const from = pieces[line.first]?.start ?? 0;
  const to = pieces[line.last]?.end ?? 0;
  const rooms = readBases
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ fontSize }) => readingHeadroom(fontSize, style.lineHeight));
  const room = Math.max(0, ...rooms);
  return room === 0
    ? style
    : { ...style, lineHeight: style.lineHeight + room, baseline: style.baseline + room };
}

/** A line feed, and the line and paragraph separators of Unicode, which word processors leave behind. */
const LINE_END = /[\n\u2028\u2029]/;

/** Tabs and other blanks of old terminals are spaces. */
const BLANK = /[\t\v\f\r\u0085]/g;

/**
 * One attributed text per paragraph; an empty line keeps the attributes of where it stands. A line end
 * is set as a space at the line's end: without it, those who hear the text hear two words as one.
 */
function splitAtLineEnds(source: AttributedText): AttributedText[] {
  const text = { ...source, string: source.string.replace(BLANK, ' ') };
  if (!LINE_END.test(text.string)) return [text];
  const parts: AttributedText[] = [];
  let start = 0;
  const strings = text.string.split(LINE_END);
  strings.forEach((line, index) => {
    const isBroken = index < strings.length - 1 && /\S$/.test(line);
    const end = start + line.length + (isBroken ? 1 : 0);
    const runs = text.runs
      .map((run) => ({
        ...run,
        start: Math.max(run.start, start) - start,
        end: Math.min(run.end, end) - start,
      }))
      .filter((run) => run.end > run.start);
    parts.push({ string: isBroken ? `${line} ` : line, runs });
    start += line.length + 1;
  });
  return parts;
}
