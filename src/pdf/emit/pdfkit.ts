/** What the engine uses of pdfkit 0.20.1, typed: the package's own types leave the internals out. */
import PDFKit from 'pdfkit';
import type { FaceGlyph, FontFace, GlyphPosition } from '../tree.ts';

export interface PdfReference {
  readonly id: number;
  data: Record<string, unknown>;
  compress: boolean;
  /** What was written into its stream; empty where it has none. */
  readonly buffer: readonly Uint8Array[];
  /** Writes it, once it is whole. */
  finalize(): void;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly content: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  readonly resources: PdfReference;
  readonly ext_gstates: Record<string, PdfReference>;
  readonly colorSpaces: Record<string, unknown>;
  readonly structParentTreeKey: number;
  readonly annotations: PdfReference[];
}

export interface EmbeddedFont {
  readonly id: string;
  readonly subset: {
    font: object;
    includeGlyph(id: number): number;
    /** The file of the face with these glyphs alone. */
    encode(): Uint8Array;
    glyphs: number[];
    mapping: Record<string, number>;
  };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly scale: number;
  ref(): PdfReference;
}

export interface OutlineItem {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: object): OutlineItem;
}

type CanvasTransform = [number, number, number, number, number, number];

export interface PdfDocument {
  page: PdfPage;
  readonly outline: OutlineItem;
  readonly _root: PdfReference & { data: Record<string, unknown> };
  _id: Uint8Array;
  _ctm: CanvasTransform;
  _font: EmbeddedFont;
  _fontSource: unknown;
  _fontSize: number;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  ref(data?: Record<string, unknown>): PdfReference;
  addPage(options: { readonly size: readonly [number, number] }): this;
  addContent(operators: string): this;
  addSpotColor(name: string, cyan: number, magenta: number, yellow: number, black: number): this;
  fillColor(color: string): this;
  strokeColor(color: string): this;
  lineWidth(points: number): this;
  dash(length: number, options: { space: number }): this;
  undash(): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  circle(x: number, y: number, radius: number): this;
  rect(x: number, y: number, width: number, height: number): this;
  path(d: string): this;
  clip(): this;
  stroke(): this;
  translate(x: number, y: number): this;
  transform(...matrix: CanvasTransform): this;
  flushPages(): void;
  save(): this;
  restore(): this;
  font(source: FontFace | string, family?: string | number, size?: number): this;
  fontSize(size: number): this;
  /** A subclass's own: the renderer calls it for each run. */
  glyphs?(glyphs: readonly FaceGlyph[], positions: readonly GlyphPosition[], x: number, y: number): void;
  _imageCount: number;
  readonly _fontCount: number;
  /** Objects of opacities, each with its name, by what fills and what strokes. */
  readonly _opacityRegistry: Readonly<Record<string, readonly [PdfReference, string]>>;
  readonly _opacityCount: number;
  openImage(source: Uint8Array | string): object;
  annotate(x: number, y: number, width: number, height: number, options: object): this;
  addNamedDestination(name: string, ...rest: unknown[]): void;
  createStructParentTreeNextKey(): number;
  getStructTreeRoot(): PdfReference;
  getStructParentTree(): { get(key: number): unknown[]; add(key: number, value: unknown): void };
  endMetadata(): void;
  readonly _offset: number;
  readonly _offsets: readonly unknown[];
  readonly _info: PdfReference;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  push(chunk: Uint8Array | null): boolean;
  destroy(error: unknown): this;
  end(): void;
  _doOpacity(fill: number | null, stroke: number | null): void;
  _setColorCore(color: unknown, stroke: boolean): boolean;
  _normalizeColor(color: unknown): readonly number[] | object | null;
}

/** pdfkit's document class, to be extended. Its constructor calls overridable methods. */
export const PdfkitDocument = PDFKit as unknown as {
  new (options: object): PdfDocument;
  readonly prototype: PdfDocument;
};

/** pdfkit writes a String object as a string and a plain one as a name. */
export function pdfString(text: string): object {
  return new String(text);
}
