import { FACES } from '../../fonts/faces.ts';
import { lineBreaks } from '../cli/jobs/lineBreaks.ts';
import { createFontLibrary, loadFace } from '../pdf/reactPdf.ts';
import { StructureElement } from '../pdf/structure/element.ts';
import { createTypesetter } from '../pdf/text/typesetter.ts';
import type { AttributedText, FontFace, RunAttributes, TextLine, TextRun } from '../pdf/tree.ts';
import type { SampleRun } from './sampleText.ts';

/** For tests: points of the body of the Japanese edition (BI-08). */
export const BODY_SIZE = 9.4;
export const BODY_LEADING = 16;

/** The faces of the body, Latin first. */
export async function bodyFaces(): Promise<FontFace[]> {
  const library = createFontLibrary(FACES, undefined);
  const load = (family: string): Promise<FontFace> => loadFace(library, family, 400, 'normal');
  return Promise.all([load('Source Serif 4'), load('Noto Serif JP')]);
}

const typeset = createTypesetter({
  findBreaks: lineBreaks,
  onMissingGlyph: ({ character }) => {
    throw new Error(`No glyph for ${character}`);
  },
});

/** Lines of a paragraph in a column of the given width, in points. */
export function setLines(
  runs: readonly SampleRun[],
  width: number,
  font: readonly FontFace[],
  base: Partial<RunAttributes> = {},
  hyphenationPenalty = 0,
  hyphenationCallback?: (word: string) => string[],
): TextLine[] {
  let end = 0;
  const body = { font, fontSize: BODY_SIZE, lineHeight: BODY_LEADING, ...base };
  const text: AttributedText = {
    string: runs.map((run) => run.text).join(''),
    runs: runs.map((run) => {
      const start = end;
      end += run.text.length;
      return { start, end, attributes: { ...body, ...run.attributes } };
    }),
  };
  const stock = (): never => {
    throw new Error('The typesetter gave this text away.');
  };
  const settings = { hyphenationPenalty, ...(hyphenationCallback && { hyphenationCallback }) };
  return typeset(text, { width, height: Infinity }, settings, stock).flat();
}

export function isReading(run: TextRun): boolean {
  const element = run.attributes.underlineStyle;
  return element instanceof StructureElement && element.role === 'RT';
}

/** The letters that a line draws, readings left out. */
export function drawn(line: TextLine): string {
  return line.runs
    .filter((run) => !isReading(run))
    .flatMap((run) => run.glyphs ?? [])
    .map((glyph) => String.fromCodePoint(...glyph.codePoints))
    .join('');
}

/** A drawn glyph and the box that it would take alone: points, from the left of the column and from the baseline up. */
export interface Drawn {
  readonly character: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isReading: boolean;
}

/** Every glyph of a line with its place, in points. */
export function glyphsOf(line: TextLine): Drawn[] {
  const glyphs: Drawn[] = [];
  let pen = line.box.x;
  for (const run of line.runs) {
    const size = run.attributes.fontSize ?? 0;
    const scale = size / (run.attributes.font[0]?.unitsPerEm ?? 1000);
    run.glyphs?.forEach((glyph, i) => {
      const position = run.positions?.[i];
      if (!position) return;
      glyphs.push({
        character: String.fromCodePoint(...glyph.codePoints),
        x: pen + position.xOffset,
        y: position.yOffset,
        width: glyph.advanceWidth * scale,
        size,
        isReading: isReading(run),
      });
      pen += position.xAdvance;
    });
  }
  return glyphs;
}
