import type { AttributedText, FontFace, RunAttributes } from '../tree.ts';

/** A stretch of text with one set of attributes and one face. */
export interface FaceSpan {
  readonly start: number;
  readonly end: number;
  readonly face: FontFace;
  readonly attributes: RunAttributes;
  /** Index of the run of the source that it comes from. */
  readonly run: number;
}

export interface MissingGlyph {
  readonly character: string;
  readonly codePoint: number;
  /** Some text around it, to find it again. */
  readonly context: string;
}

/** Characters that never need a glyph. */
const INVISIBLE = new Set([0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x000a, 0x000d]);

/** Dashes and dots of Latin and CJK alike, of other widths in each: — ― ‥ …. They keep the face before them. */
const SHARED_MARKS = new Set([0x2014, 0x2015, 0x2025, 0x2026]);

/** The embeddable faces of a run, in order of preference. The last of the stack is a standard font: never. */
export function facesOf(attributes: RunAttributes): FontFace[] {
  return attributes.font.filter((face): face is FontFace => face !== undefined && face.type !== 'STANDARD');
}

/**
 * Gives every character the first face of its stack that has it. A space keeps the face of what
 * precedes it, so that a Japanese phrase does not change fonts at each space.
 */
export function chooseFaces(text: AttributedText, onMissing: (missing: MissingGlyph) => void): FaceSpan[] {
  const spans: FaceSpan[] = [];
  text.runs.forEach((run, index) => {
    const faces = facesOf(run.attributes);
    const first = faces[0];
    if (!first || run.end <= run.start) return;
    let start = run.start;
    let current: FontFace | undefined;
    for (let i = run.start; i < run.end;) {
      const codePoint = text.string.codePointAt(i) ?? 0;
      const face =
        faceFor(codePoint, faces, current) ?? reportMissing(text.string, i, codePoint, first, onMissing);
      if (current && face !== current) {
        spans.push({ start, end: i, face: current, attributes: run.attributes, run: index });
        start = i;
      }
      current = face;
      i += codePoint > 0xffff ? 2 : 1;
    }
    if (current) spans.push({ start, end: run.end, face: current, attributes: run.attributes, run: index });
  });
  return spans;
}

const coverage = new WeakMap<FontFace, Map<number, boolean>>();

function hasGlyph(face: FontFace, codePoint: number): boolean {
  let known = coverage.get(face);
  if (!known) coverage.set(face, (known = new Map()));
  let has = known.get(codePoint);
  if (has === undefined) known.set(codePoint, (has = face.hasGlyphForCodePoint(codePoint)));
  return has;
}

function faceFor(
  codePoint: number,
  faces: readonly FontFace[],
  current: FontFace | undefined,
): FontFace | undefined {
  if (INVISIBLE.has(codePoint)) return current ?? faces[0];
  if (codePoint === 0x20 && current) return current;
  if (SHARED_MARKS.has(codePoint) && current && hasGlyph(current, codePoint)) return current;
  return faces.find((face) => hasGlyph(face, codePoint));
}

function reportMissing(
  text: string,
  index: number,
  codePoint: number,
  fallback: FontFace,
  onMissing: (missing: MissingGlyph) => void,
): FontFace {
  const context = text.slice(Math.max(0, index - 20), index + 20).replace(/\s+/g, ' ');
  onMissing({ character: String.fromCodePoint(codePoint), codePoint, context });
  return fallback;
}
