import { createHash } from 'node:crypto';
import type { ArtifactKind, LinkTarget, MarkedDrawing, RunMark } from '../structure/drawing.ts';
import type { StructureNode } from '../structure/node.ts';
import type { FaceGlyph, FontFace, GlyphPosition, NodeBox } from '../tree.ts';
import { newStateStack, popState, pushState, type StateStack, withOpacity } from './colour/graphicsState.ts';
import { colourOperator, inPalette, inPress } from './colour/inks.ts';
import { keptColours, type Colour } from './colour/keptColours.ts';
import { isSmallText, smallTextInksOf } from './colour/smallText.ts';
import { Overprint } from './colour/overprint.ts';
import { pageNumber, pdfkitOptions, type DocumentSettings } from './documentSettings.ts';
import { ContentStream, paintOf, type PaintOperation } from './content/contentStream.ts';
import { rectangleIn } from './content/matrices.ts';
import { pathOperators } from './content/pathOperators.ts';
import { MarkedContent } from './content/markedContent.ts';
import { OpenedPictures } from './images/openedPictures.ts';
import { writeLink } from './links/link.ts';
import { writeXmp } from './metadata/xmp.ts';
import { ObjectPacker } from './packing/objectStreams.ts';
import { PdfkitDocument, type EmbeddedFont, type PdfPage, type PdfReference } from './pdfkit.ts';
import { pageBoxes } from './press/press.ts';
import { PressPages } from './press/pressPage.ts';
import { writeIntents } from './standards/outputIntent.ts';
import { StructureTree } from './structureTree.ts';
import { EmbeddedFaces } from './text/embeddedFaces.ts';
import { textOperators } from './text/textOperators.ts';

const TEXT: PaintOperation = { fills: true, strokes: false, path: false };

/**
 * The document that React-PDF's renderer draws into: it takes what the renderer says to pdfkit, and has each subject
 * (content, text, colour, links, packing) do its part. Destinations, outline and labels are written from the
 * laid-out tree, see `links/navigation.ts`.
 */
export class PublicationDocument extends PdfkitDocument implements MarkedDrawing {
  readonly settings: DocumentSettings;
  readonly structure: StructureTree | null;
  /** Dictionaries of the pages drawn so far, in order. */
  readonly pages: PdfPage[] = [];
  /** Runs when all pages are drawn: for what needs their dictionaries. */
  beforeEnd: () => void = () => {};
  protected readonly stream = new ContentStream();
  protected readonly marked: MarkedContent | undefined;
  protected readonly faces = new EmbeddedFaces();
  private readonly pictures = new OpenedPictures();
  private readonly overprint: Overprint | undefined;
  private readonly pressPages: PressPages | undefined;
  protected packer: ObjectPacker | undefined;
  private states: StateStack = newStateStack();
  private readonly shown = keptColours((c) => inPalette(super._normalizeColor(c), this.settings.colours));

  constructor(settings: DocumentSettings) {
    const { press } = settings;
    super(pdfkitOptions(settings));
    this.settings = settings;
    if (settings.compress) this.packer = new ObjectPacker();
    this._id = createHash('md5').update(settings.identity).digest();
    this.structure = settings.tagged ? new StructureTree(this) : null;
    if (this.structure) this.marked = new MarkedContent(this.structure, this.stream);
    if (!press) return;
    this.overprint = new Overprint(this);
    this.pressPages = new PressPages(press);
    this.addSpotColor('All', 100, 100, 100, 100);
  }

  // Content ------------------------------------------------------------------

  setOwner(node: StructureNode | null, artifact?: ArtifactKind): void {
    this.marked?.setOwner(node, artifact);
  }

  override addContent(operator: string): this {
    const paint = paintOf(operator);
    if (paint && this.isInvisible(paint)) this.stream.dropPath();
    else {
      if (paint) this.beginPainting(paint);
      this.stream.add(operator);
    }
    return this;
  }

  override path(d: string): this {
    for (const operator of pathOperators(d)) this.stream.add(operator);
    return this;
  }

  protected beginPainting(paint: PaintOperation, mark?: RunMark): void {
    this.sayOpacity(paint);
    this.marked?.open(this.page, mark?.owner);
  }

  override save(): this {
    pushState(this.states);
    return super.save();
  }

  override restore(): this {
    popState(this.states);
    return super.restore();
  }

  // Text ---------------------------------------------------------------------

  override font(source: FontFace | string, family?: string | number, size?: number): this {
    if (typeof source === 'string') {
      throw new Error(`The font ${source} cannot be embedded: a text names no font of the library.`);
    }
    this._font = this.faces.fontOf(source, () => {
      super.font(source, typeof family === 'string' ? family : undefined);
      return this._font;
    });
    this._fontSource = source;
    this._fontSize = (typeof family === 'number' ? family : size) ?? this._fontSize;
    return this;
  }

  /** React-PDF's renderer calls this for each run, when a document has it, instead of drawing itself. */
  override glyphs(
    glyphs: readonly FaceGlyph[],
    positions: readonly GlyphPosition[],
    x: number,
    y: number,
  ): void {
    const font = this._font;
    const codeOf = this.encoderOf(font);
    if (!codeOf || glyphs.length === 0) return;
    const mark = this.marked?.ignoresRuns ? undefined : this.settings.marks.get(positions);
    if (!(this.settings.press && this.isInvisible(TEXT))) {
      this.useFont(font);
      const place = { x, y, fontId: font.id, fontSize: this._fontSize, unitsPerEm: 1000 / font.scale };
      this.beginPainting(TEXT, mark);
      this.paintText(textOperators(glyphs, positions, place, codeOf));
    }
    if (mark) this.addRunLink(mark, x, y);
  }

  /** Gives each glyph its code; undefined for a font that is not of this document. */
  protected encoderOf(font: EmbeddedFont): ((glyph: FaceGlyph) => string) | undefined {
    return this.faces.encoderOf(font);
  }

  /** Has the page name a font that it is about to use. */
  protected useFont(font: EmbeddedFont): void {
    this.page.fonts[font.id] ??= font.ref();
  }

  /** Small text takes its few inks, and gives back what it found. */
  private paintText(operators: string): void {
    const { smallText } = this.states.current;
    if (!smallText || !isSmallText(this._fontSize, this._ctm)) return this.stream.paint(operators);
    this.save();
    this.setColour(
      smallText.map((percent) => percent / 100),
      'fill',
    );
    this.stream.paint(operators);
    this.restore();
  }

  // Links --------------------------------------------------------------------

  /** Has a run that was drawn at a place lead where its mark says. */
  protected addRunLink({ link }: RunMark, x: number, y: number): void {
    if (!link) return;
    const { width, ascent, descent } = link;
    this.addLinkArea({ left: x, top: y - ascent, width, height: ascent + descent }, link);
  }

  addLinkArea(area: NodeBox, link: LinkTarget): void {
    writeLink(this, this.structure, area, link);
  }

  pageRectangle(box: NodeBox): number[] {
    return rectangleIn(this._ctm, box);
  }

  /** Links are drawn with their text, by `glyphs`. */
  readonly link = (): this => this;
  readonly goTo = (): this => this;

  /** They come from the laid-out tree: the renderer gives coordinates of the parent. */
  override addNamedDestination(): void {}

  // Colour -------------------------------------------------------------------

  override _normalizeColor(color: unknown): Colour {
    return inPress(this.shown(color), this.settings.press, pageNumber(this.settings, this.pages.length));
  }

  override _setColorCore(color: unknown, stroke: boolean): boolean {
    const { press } = this.settings;
    const value = this._normalizeColor(color);
    if (press && !stroke)
      this.states.current = { ...this.states.current, smallText: smallTextInksOf(this.shown(color), press) };
    if (!Array.isArray(value)) return super._setColorCore(color, stroke);
    this.setColour(value, stroke ? 'stroke' : 'fill');
    return true;
  }

  private setColour(parts: readonly number[], kind: 'fill' | 'stroke'): void {
    const operator = colourOperator(parts, kind);
    const { current } = this.states;
    if (current[kind] === operator) return;
    this.stream.set(operator);
    const black = this.overprint?.after(current, kind, operator);
    if (black?.operator) this.stream.set(black.operator);
    this.states.current = {
      ...current,
      [kind]: operator,
      overprint: black?.overprint ?? current.overprint,
    };
  }

  override _doOpacity(fill: number | null | undefined, stroke: number | null | undefined): void {
    this.states.current = withOpacity(this.states.current, fill, stroke);
  }

  /** What nobody sees is not painted: it would make a page transparent for nothing. */
  private isInvisible({ fills, strokes, path }: PaintOperation): boolean {
    const { fill, stroke } = this.states.current.opacity;
    return (path || fills) && !(fills && fill > 0) && !(strokes && stroke > 0);
  }

  /** Opacity is said where something is painted with it, and only that of what is painted. */
  private sayOpacity({ fills, strokes }: PaintOperation): void {
    const { opacity, saidOpacity: said } = this.states.current;
    const fill = fills && opacity.fill !== said.fill ? opacity.fill : null;
    const stroke = strokes && opacity.stroke !== said.stroke ? opacity.stroke : null;
    if (fill === null && stroke === null) return;
    this.writeOpacity(fill, stroke);
    const saidOpacity = { fill: fill ?? said.fill, stroke: stroke ?? said.stroke };
    this.states.current = { ...this.states.current, saidOpacity };
  }

  protected writeOpacity(fill: number | null, stroke: number | null): void {
    super._doOpacity(fill, stroke);
  }

  override openImage(source: Uint8Array | string): object {
    if (typeof source === 'string') return super.openImage(source);
    return this.pictures.opened(source, this.settings.images, {
      label: () => `I${(this._imageCount += 1)}`,
      openJpeg: (data) => super.openImage(data),
    });
  }

  // Pages and the whole ------------------------------------------------------

  override addPage(options: { readonly size: readonly [number, number] }): this {
    const { press } = this.settings;
    const boxes = press && pageBoxes(...options.size, press);
    super.addPage(boxes ? { ...options, size: boxes.sheet } : options);
    this.pages.push(this.page);
    delete this.page.dictionary.data['UserUnit'];
    this.states = newStateStack();
    if (boxes) this.pressPages?.begin(this, boxes, pageNumber(this.settings, this.pages.length) - 1);
    return this;
  }

  override flushPages(): void {
    if (this.page && !this.stream.isUntouched) this.page.content.write(this.pageContent());
    super.flushPages();
  }

  /** All that was drawn on the page, which ends with it. */
  protected pageContent(): Uint8Array {
    this.marked?.close();
    return Buffer.from(this.stream.take(), 'latin1');
  }

  override endMetadata(): void {
    this._root.data['Metadata'] = writeXmp(this, this.settings);
  }

  override ref(data?: Record<string, unknown>): PdfReference {
    const reference = super.ref(data);
    this.packer?.adopt(reference);
    return reference;
  }

  /** pdfkit writes while it is being constructed, before there is a packer. */
  override _write(data: string | Uint8Array): void {
    return this.packer ? this.packer.take(data) : super._write(data);
  }

  override _finalize(): void {
    if (this.packer) this.packer.endFile(this);
    else super._finalize();
  }

  override end(): void {
    this.flushPages();
    this.beforeEnd();
    this.structure?.write();
    writeIntents(this, this.settings.standards);
    super.end();
  }
}
