import type { FaceGlyph, GlyphPosition } from '../tree.ts';
import type { FaceSpan } from './shaping/fontChoice.ts';
import { fontSizeOf } from './fontSize.ts';
import { readingRise, type ReadBase } from './reading.ts';

/** As much of a run as placing a reading needs. */
interface PlacedRun {
  readonly span: FaceSpan;
  readonly start: number;
  readonly end: number;
  readonly glyphs: FaceGlyph[];
  readonly positions: GlyphPosition[];
}

interface PlacedLine {
  readonly paragraph: { readonly text: string; readonly readBases: readonly ReadBase[] };
  readonly start: number;
  readonly end: number;
  readonly runs: readonly PlacedRun[];
}

/**
 * The runs of a line with each reading behind its base. A reading takes no room: it goes back over
 * its base, and is read after it, as text extraction and the tags (RB, RT) want it.
 */
export function withReadings({ paragraph, start, end, runs }: PlacedLine): readonly PlacedRun[] {
  const bases = paragraph.readBases.filter((base) => base.start >= start && base.end <= end);
  if (bases.length === 0) return runs;
  return runs.flatMap((run, index) => {
    const element = run.span.attributes.underlineStyle;
    const isLastOfBase = runs[index + 1]?.span.attributes.underlineStyle !== element;
    const own = bases.filter((base) => base.element === element);
    if (own.length === 0 || !isLastOfBase) return [run];
    const baseRuns = runs.filter(({ span }) => span.attributes.underlineStyle === element);
    return [run, ...readingRuns(own, baseRuns)];
  });
}

/** One run for each face that the reading is set in. */
function readingRuns(bases: readonly ReadBase[], baseRuns: readonly PlacedRun[]): PlacedRun[] {
  const readings: PlacedRun[] = [];
  const edges = edgesOf(baseRuns);
  const end = bases.at(-1)?.end ?? 0;
  for (const base of bases) {
    const left = edges.get(base.start)?.left ?? 0;
    const width = (edges.get(base.end)?.right ?? 0) - left;
    const share = (width - base.width) / base.glyphs.length;
    let x = left + share / 2;
    for (const { glyph, span, advance } of base.glyphs) {
      let run = readings.at(-1);
      if (run?.span.face !== span.face)
        readings.push((run = { span, start: end, end, glyphs: [], positions: [] }));
      const yOffset = readingRise(fontSizeOf(span.attributes) * 2);
      const xOffset = x - (edges.get(WHOLE)?.right ?? 0);
      run.glyphs.push(glyph);
      run.positions.push({ xAdvance: 0, yAdvance: 0, xOffset, yOffset, advanceWidth: glyph.advanceWidth });
      x += advance + share;
    }
  }
  return readings;
}

/** Key of the end of all runs, space behind them included. */
const WHOLE = -1;

/**
 * Where each character of the base begins, and where the one before it ends without what is set between the two:
 * points from the base's own beginning.
 */
function edgesOf(runs: readonly PlacedRun[]): Map<number, { left: number; right: number }> {
  const edges = new Map<number, { left: number; right: number }>();
  let pen = 0;
  let right = 0;
  for (const run of runs) {
    const scale = fontSizeOf(run.span.attributes) / run.span.face.unitsPerEm;
    let index = run.start;
    run.glyphs.forEach((glyph, i) => {
      const position = run.positions[i];
      if (!position) return;
      edges.set(index, { left: pen, right });
      right = pen + position.xOffset * 2 + glyph.advanceWidth * scale;
      pen += position.xAdvance;
      index += glyph.codePoints.reduce((units, codePoint) => units + (codePoint > 0xffff ? 2 : 1), 0);
    });
    edges.set(index, { left: pen, right });
  }
  edges.set(WHOLE, { left: pen, right: pen });
  return edges;
}
