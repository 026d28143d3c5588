/**
 * The tree that React-PDF's layout returns, as far as this engine reads and changes it.
 * All lengths are points; `box` is relative to the parent's border box.
 */

/** OpenType features: names to be switched on, or each with its value. */
export type Features = readonly string[] | Readonly<Record<string, number | boolean>>;

/** What this engine reads of a fontkit font. */
export interface FontFace {
  readonly type: string;
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** What it does to pairs of letters, where that was written out beforehand (`text/shaping/knownPairs.ts`). */
  pairs?: string | undefined;
  /** fontkit's glyphs by id, made as they are asked for. */
  _glyphs?: Record<number, unknown>;
  /** fontkit's reader of the face's characters, with its table of variants. */
  readonly _cmapProcessor?: { readonly uvs?: VariantTable };
  getGlyph(id: number, codePoints?: readonly number[]): FaceGlyph;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): FaceGlyph;
  layout(
    text: string,
    features?: Features,
    script?: string,
    language?: string,
    direction?: string,
  ): { readonly glyphs: readonly FaceGlyph[]; readonly positions: readonly GlyphPosition[] };
}

/** OpenType's cmap format 14, as fontkit reads it. */
interface VariantTable {
  readonly varSelectors: {
    toArray(): readonly {
      readonly varSelector: number;
      readonly nonDefaultUVS?: readonly { readonly unicodeValue: number; readonly glyphID: number }[];
    }[];
  };
}

export interface FaceGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

/** In a laid-out run `xAdvance` is points; `advanceWidth` stays in font units. */
export interface GlyphPosition {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth: number;
}

/** A reading set above its word (ruby, furigana). */
export interface RubyReading<Cargo extends RunCargo = RunCargo> {
  /** Parts between `・`, `.` or spaces belong each to a character of the word, when there are as many. */
  readonly text: string;
  /** What its own runs carry, as the word's runs carry what holds this reading. */
  readonly element: Cargo;
}

/** What rides on runs of text, known again by its identity: `structure/element.ts` extends it. */
export abstract class RunCargo {
  /** Of a ruby base: how it is read, set above it. */
  abstract readonly reading: RubyReading | undefined;
}

export interface RunAttributes {
  readonly font: readonly (FontFace | undefined)[];
  readonly fontSize?: number;
  readonly color?: string;
  readonly opacity?: number;
  readonly lineHeight?: number;
  readonly align?: string;
  readonly indent?: number;
  readonly characterSpacing?: number;
  readonly direction?: string;
  readonly features?: Features;
  readonly link?: string | null;
  readonly backgroundColor?: string | null;
  readonly verticalAlign?: string | null;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** A `RunCargo` where the run is something of its own; else a line style of React-PDF's. */
  readonly underlineStyle?: unknown;
  readonly underlineColor?: string;
  readonly strikeColor?: string;
  readonly attachment?: unknown;
}

export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly attributes: RunAttributes;
  readonly glyphs?: readonly FaceGlyph[];
  readonly positions?: readonly GlyphPosition[];
  readonly xAdvance?: number;
  readonly height?: number;
  readonly ascent?: number;
  readonly descent?: number;
}

export interface AttributedText {
  readonly string: string;
  readonly runs: readonly TextRun[];
}

export interface DecorationLine {
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly color: string;
  readonly opacity: number | undefined;
  readonly style: string;
}

export interface TextLine {
  readonly string: string;
  readonly runs: readonly TextRun[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly ascent: number;
  readonly descent: number;
  readonly height: number;
  readonly xAdvance: number;
  readonly overflowLeft: number;
  readonly overflowRight: number;
  readonly decorationLines: readonly DecorationLine[];
  /** Its last word goes on in the next line. */
  readonly endsInWord?: boolean;
}

export interface NodeBox {
  top: number;
  left: number;
  width: number;
  height: number;
  paddingTop?: number;
  paddingLeft?: number;
  paddingRight?: number;
  paddingBottom?: number;
  marginTop?: number;
  marginBottom?: number;
  borderTopWidth?: number;
  borderBottomWidth?: number;
}

/** A node after layout. When React-PDF splits a text over pages, `props` keep their identity; later parts of a block have a copy. */
export interface LaidOutNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly style?: Readonly<Record<string, unknown>>;
  box?: NodeBox;
  children?: LaidOutNode[];
  lines?: TextLine[];
  /** Text of a TEXT_INSTANCE. */
  readonly value?: string;
  readonly alignOffset?: number;
}

export interface TextContainer {
  readonly width: number;
  readonly height: number;
  readonly maxLines?: number;
  readonly truncateMode?: string;
  readonly exclusions?: readonly unknown[];
}

export interface TextOptions {
  /** 10,000 and more forbids hyphens in this paragraph. */
  readonly hyphenationPenalty?: number;
  /** Syllables of a word; the typesetter's own rules where there is none. */
  readonly hyphenationCallback?: ((word: string) => string[]) | null;
}

/** Sets attributed text in a container: one array of lines per paragraph. */
export type Typeset = (
  text: AttributedText,
  container: TextContainer,
  options: TextOptions,
  stock: Typeset,
) => TextLine[][];

/** Text of a node and all below it, in order. */
export function textOf(node: LaidOutNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/**
 * Visits a node and all boxes below it, parents first, with page coordinates of each box's origin.
 * What stands inside a text has no box: it is found through the text's lines.
 */
export function visitNodes(
  node: LaidOutNode,
  visit: (node: LaidOutNode, left: number, top: number) => void,
  left = 0,
  top = 0,
): void {
  const x = left + (node.box?.left ?? 0);
  const y = top + (node.box?.top ?? 0);
  visit(node, x, y);
  if (node.type === 'TEXT' || node.type === 'SVG') return;
  for (const child of node.children ?? []) visitNodes(child, visit, x, y);
}
