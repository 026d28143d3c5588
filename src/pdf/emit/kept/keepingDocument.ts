import type { LinkTarget, RunMark } from '../../structure/drawing.ts';
import type { MarkedPage } from '../../structure/marking.ts';
import type { PageClaims } from '../../structure/pageClaims.ts';
import type { FaceGlyph, FontFace, LaidOutNode, NodeBox } from '../../tree.ts';
import type { PaintOperation } from '../content/contentStream.ts';
import { PublicationDocument } from '../document.ts';
import type { DocumentSettings } from '../documentSettings.ts';
import { deflated } from '../packing/filePieces.ts';
import type { EmbeddedFont, PdfReference } from '../pdfkit.ts';
import type { DrawingEvent, PageDrawing, PageDrawings } from './pageDrawing.ts';
import { keepSubset } from './keptSubsets.ts';
import { PageRecorder } from './pageRecorder.ts';

/** A page that is drawn, as it is without marks and with them. */
interface PageToDraw {
  readonly composed: LaidOutNode;
  readonly marked: MarkedPage;
}

/**
 * A document that draws a page as it was drawn when the publication was written last: the operators are the same
 * where faces, glyphs, opacities and marks have the same names, which is looked at first. What the page asks of the
 * document (structure, links, objects) is asked again, in the same order, so the file has the bytes of one that is
 * drawn anew. Pages with pictures or gradients always are.
 */
export class KeepingDocument extends PublicationDocument {
  private readonly drawings: PageDrawings;
  private readonly settingsKey: string;
  private toDraw: readonly PageToDraw[] = [];
  /** Of the page that is being drawn as it was before. */
  private known: PageDrawing | undefined;
  private recorder: PageRecorder | undefined;

  constructor(settings: DocumentSettings, drawings: PageDrawings) {
    super(settings);
    this.drawings = drawings;
    this.settingsKey = JSON.stringify([...(settings.colours ?? [])]);
  }

  /**
   * Says which pages are going to be drawn.
   * @param composed by their identity pages are known again
   * @param marked the same with marks
   * @returns what the renderer is to be given: pages that have nothing on them once they need not be drawn
   */
  announce(
    composed: readonly { readonly page: LaidOutNode }[],
    marked: readonly MarkedPage[],
  ): LaidOutNode[] {
    this.toDraw = composed.flatMap(({ page }, index) => {
      const one = marked[index];
      return one ? [{ composed: page, marked: one }] : [];
    });
    return marked.map(({ page }, index) => this.emptyWhereKnown(page, index));
  }

  private emptyWhereKnown(page: LaidOutNode, index: number): LaidOutNode {
    const isKnown = (): boolean => this.pages.length === index + 1 && this.known !== undefined;
    return {
      ...page,
      get style() {
        return isKnown() ? {} : page.style;
      },
      get children() {
        return isKnown() ? [] : page.children;
      },
    };
  }

  override addPage(options: { readonly size: readonly [number, number] }): this {
    super.addPage(options);
    const next = this.toDraw[this.pages.length - 1];
    if (next === undefined) return this;
    const { claims } = next.marked;
    const drawing = this.drawings.pages.get(next.composed);
    this.known = drawing && this.isGoodFor(drawing, claims.key) ? drawing : undefined;
    if (this.known) this.drawAsBefore(this.known, claims);
    else this.record(claims);
    return this;
  }

  /** A library says that it could not do something: it is to say so each time. */
  warned(): void {
    this.recorder?.spoil();
  }

  // As before ----------------------------------------------------------------

  private isGoodFor({ claims, settings, events, codes }: PageDrawing, key: string): boolean {
    if (settings !== this.settingsKey || claims !== key) return false;
    const codeOf = this.faces.forecast();
    let faces = this._fontCount;
    let opacities = this._opacityCount;
    const newOpacities = new Map<string, string>();
    const isNamed = (event: DrawingEvent): boolean => {
      if (event.kind === 'face') return event.id === (this.faces.known(event.face)?.id ?? `F${(faces += 1)}`);
      if (event.kind !== 'opacity') return true;
      const opacity = `${event.fill}_${event.stroke}`;
      const name =
        this._opacityRegistry[opacity]?.[1] ?? newOpacities.get(opacity) ?? `Gs${(opacities += 1)}`;
      newOpacities.set(opacity, name);
      return event.name === name;
    };
    return events.every(isNamed) && codes.every(({ face, glyph, code }) => codeOf(face, glyph) === code);
  }

  private drawAsBefore({ events, codes }: PageDrawing, claims: PageClaims): void {
    const own = this._ctm;
    for (const event of events) this.happen(event, claims);
    this._ctm = own;
    for (const { face, glyph, code } of codes) {
      this.font(face);
      if (this.encoderOf(this._font)?.(glyph) !== code)
        throw new Error('A glyph got another code than foreseen.');
    }
  }

  private happen(event: DrawingEvent, { callbacks, runs }: PageClaims): void {
    switch (event.kind) {
      case 'face':
        this.font(event.face);
        return;
      case 'use':
        this.font(event.face);
        this.useFont(this._font);
        return;
      case 'opacity':
        this.writeOpacity(event.fill, event.stroke);
        return;
      case 'mark': {
        const owner = event.run === undefined ? this.marked?.current : runs[event.run]?.owner;
        if (owner) this.structure?.addMark(owner, this.page);
        return;
      }
      case 'link': {
        const mark = runs[event.run];
        this._ctm = [...event.matrix];
        if (mark) this.addRunLink(mark, event.x, event.y);
        return;
      }
      case 'callback':
        this._ctm = [...event.matrix];
        callbacks[event.index]?.();
    }
  }

  // Writing down -------------------------------------------------------------

  private record(claims: PageClaims): void {
    const recorder = new PageRecorder();
    this.recorder = recorder;
    claims.onCallback = (index) => recorder.add({ kind: 'callback', index, matrix: [...this._ctm] });
  }

  override font(source: FontFace | string, family?: string | number, size?: number): this {
    super.font(source, family, size);
    if (typeof source === 'string') return this;
    this.recorder?.face(source, this._font.id);
    keepSubset(source, this._font, this.drawings.subsets, (content, packed) =>
      this.packer?.isDeflated(content, packed),
    );
    return this;
  }

  protected override encoderOf(font: EmbeddedFont): ((glyph: FaceGlyph) => string) | undefined {
    const codeOf = super.encoderOf(font);
    const { recorder } = this;
    const face = this._fontSource as FontFace;
    if (!codeOf || !recorder) return codeOf;
    return (glyph) => {
      const code = codeOf(glyph);
      recorder.code(face, glyph, code);
      return code;
    };
  }

  protected override useFont(font: EmbeddedFont): void {
    if (this.page.fonts[font.id]) return;
    this.recorder?.add({ kind: 'use', face: this._fontSource as FontFace });
    this.expecting(() => super.useFont(font));
  }

  protected override writeOpacity(fill: number | null, stroke: number | null): void {
    this.expecting(() => super.writeOpacity(fill, stroke));
    const name = this._opacityRegistry[`${fill}_${stroke}`]?.[1];
    if (name === undefined) this.recorder?.spoil();
    else this.recorder?.add({ kind: 'opacity', fill, stroke, name });
  }

  protected override beginPainting(paint: PaintOperation, mark?: RunMark): void {
    const before = this.structure?.marksOn(this.page);
    // A run that is drawn on a page other than the one that it was marked on
    if (mark && this.marksOfPage[mark.at ?? -1] !== mark) this.recorder?.spoil();
    super.beginPainting(paint, mark);
    if (this.structure?.marksOn(this.page) !== before) this.recorder?.add({ kind: 'mark', run: mark?.at });
  }

  protected override addRunLink(mark: RunMark, x: number, y: number): void {
    if (mark.link && this.recorder && mark.at !== undefined)
      this.recorder.add({ kind: 'link', run: mark.at, x, y, matrix: [...this._ctm] });
    super.addRunLink(mark, x, y);
  }

  override addLinkArea(area: NodeBox, link: LinkTarget): void {
    this.expecting(() => super.addLinkArea(area, link));
  }

  override openImage(source: Uint8Array | string): object {
    this.recorder?.spoil();
    return super.openImage(source);
  }

  override ref(data?: Record<string, unknown>): PdfReference {
    this.recorder?.objectMade();
    return super.ref(data);
  }

  private get marksOfPage(): readonly RunMark[] {
    return this.toDraw[this.pages.length - 1]?.marked.claims.runs ?? [];
  }

  private expecting<T>(task: () => T): T {
    return this.recorder ? this.recorder.expecting(task) : task();
  }

  protected override pageContent(): Uint8Array {
    const { known, recorder } = this;
    const bytes = super.pageContent();
    this.recorder = undefined;
    const content = known?.content ?? deflated(bytes);
    this.packer?.isDeflated(bytes, content);
    if (recorder) this.keep(recorder, content);
    return bytes;
  }

  private keep(recorder: PageRecorder, content: Promise<Uint8Array>): void {
    const page = this.toDraw[this.pages.length - 1];
    if (page === undefined) return;
    const made = { claims: page.marked.claims.key, settings: this.settingsKey, content };
    const drawing = recorder.drawing(made, this.page.resources.data);
    if (drawing) this.drawings.pages.set(page.composed, drawing);
  }
}
