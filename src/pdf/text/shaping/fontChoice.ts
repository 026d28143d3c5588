import type { AttributedText, FontFace, RunAttributes } from '../../tree.ts';
import { extendsBase, isDropped, joinsToBase } from './invisible.ts';
import { standInFor } from './standIns.ts';

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

/** Where faces come from when a text's own do not do. */
export interface FaceSearch {
  /** A face beyond the stack of `beside` that has all of these characters. */
  readonly fallback?: (codePoints: readonly number[], beside: FontFace) => FontFace | undefined;
  readonly onMissingGlyph: (missing: MissingGlyph) => void;
}

/** Dashes and dots of Latin and CJK alike, of other widths in each: — ― ‥ …. They keep the face before them. */
const SHARED_MARKS = new Set([0x2014, 0x2015, 0x2025, 0x2026]);

/** The embeddable faces of a run, in order of preference. The last of the stack is a standard font: never. */
export function facesOf(attributes: RunAttributes): FontFace[] {
  return attributes.font.filter((face): face is FontFace => face !== undefined && face.type !== 'STANDARD');
}

/**
 * Gives every character the first face of its stack that has it, with the marks that it bears; else a
 * fallback. A space keeps the face of what precedes it, so that a Japanese phrase does not change fonts
 * at each space.
 */
export function chooseFaces(text: AttributedText, search: FaceSearch): FaceSpan[] {
  const spans: FaceSpan[] = [];
  text.runs.forEach((run, index) => {
    const faces = facesOf(run.attributes);
    const first = faces[0];
    if (!first || run.end <= run.start) return;
    const choice: FaceChoice = { faces, first, search, text: text.string };
    let start = run.start;
    let current: FontFace | undefined;
    for (let i = run.start; i < run.end;) {
      const { face, length } = faceAt(choice, i, run.end, current);
      if (current && face !== current) {
        spans.push({ start, end: i, face: current, attributes: run.attributes, run: index });
        start = i;
      }
      current = face;
      i += length;
    }
    if (current) spans.push({ start, end: run.end, face: current, attributes: run.attributes, run: index });
  });
  return spans;
}

interface FaceChoice {
  readonly faces: readonly FontFace[];
  readonly first: FontFace;
  readonly search: FaceSearch;
  readonly text: string;
}

/** The face of a character and of the marks behind it, and how many UTF-16 units these take. */
function faceAt(
  choice: FaceChoice,
  at: number,
  end: number,
  current: FontFace | undefined,
): { readonly face: FontFace; readonly length: number } {
  const codePoint = choice.text.codePointAt(at) ?? 0;
  const length = unitsOf(codePoint);
  const kept = keptFace(codePoint, choice, current);
  if (kept) return { face: kept, length };
  const next = at + length;
  if (next < end && choice.text.charCodeAt(next) >= 0x300) {
    const cluster = clusterAt(choice.text, at, end);
    const face = cluster.length > 1 ? faceOfCluster(cluster, choice) : undefined;
    if (face) return { face, length: cluster.reduce((sum, one) => sum + unitsOf(one), 0) };
  }
  return { face: faceOf(codePoint, choice) ?? reportMissing(choice, at, codePoint), length };
}

function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

/** A character with what belongs to it. */
function clusterAt(text: string, at: number, end: number): number[] {
  const codePoints = [text.codePointAt(at) ?? 0];
  for (let i = at + unitsOf(codePoints[0] ?? 0); i < end;) {
    const codePoint = text.codePointAt(i) ?? 0;
    if (!extendsBase(codePoint)) break;
    codePoints.push(codePoint);
    i += unitsOf(codePoint);
  }
  return codePoints;
}

/** The face of what stands before, for what prints nothing and for what is set in any face. */
function keptFace(
  codePoint: number,
  { first }: FaceChoice,
  current: FontFace | undefined,
): FontFace | undefined {
  if (codePoint === 0x20) return current;
  if (codePoint < 0x7f && codePoint > 0x20) return undefined;
  if (isDropped(codePoint) || joinsToBase(codePoint) || codePoint === 0x0a) return current ?? first;
  return SHARED_MARKS.has(codePoint) && current && canSet(current, codePoint) ? current : undefined;
}

function faceOf(codePoint: number, { faces, first, search }: FaceChoice): FontFace | undefined {
  return faces.find((face) => canSet(face, codePoint)) ?? search.fallback?.([codePoint], first);
}

/** One face for a letter and its marks: marks of another face would stand beside it. */
function faceOfCluster(
  cluster: readonly number[],
  { faces, first, search }: FaceChoice,
): FontFace | undefined {
  const drawn = cluster.filter((codePoint) => !joinsToBase(codePoint));
  const own = faces.find((face) => drawn.every((codePoint) => canSet(face, codePoint)));
  return own ?? search.fallback?.(drawn, first);
}

/** What is known of a character in a face: nothing yet, that it is set, or that it is not. */
const UNKNOWN = 0;
const SET = 1;
const LACKING = 2;

/** By the code points of the basic plane, which nearly all text is of; others are looked up each time. */
const coverage = new WeakMap<FontFace, Uint8Array>();

/** Whether a face has a character, or one that is drawn alike. */
export function canSet(face: FontFace, codePoint: number): boolean {
  if (codePoint > 0xffff) return isSetBy(face, codePoint);
  let known = coverage.get(face);
  if (!known) coverage.set(face, (known = new Uint8Array(0x10000)));
  if (known[codePoint] === UNKNOWN) known[codePoint] = isSetBy(face, codePoint) ? SET : LACKING;
  return known[codePoint] === SET;
}

function isSetBy(face: FontFace, codePoint: number): boolean {
  const has = (one: number): boolean => face.hasGlyphForCodePoint(one);
  return has(codePoint) || standInFor(codePoint, has) !== undefined;
}

function reportMissing({ text, first, search }: FaceChoice, index: number, codePoint: number): FontFace {
  const context = text.slice(Math.max(0, index - 20), index + 20).replace(/\s+/g, ' ');
  search.onMissingGlyph({ character: String.fromCodePoint(codePoint), codePoint, context });
  return first;
}
