import { createHash } from 'node:crypto';
import type { StructureNode } from '../structure/tree.ts';
import { pdfString, StructureTree } from '../structure/tree.ts';
import type { FaceGlyph, FontFace, GlyphPosition, NodeBox } from '../tree.ts';
import { codeOf, decimal, keepGlyphsApart, type GlyphCodes } from './glyphCodes.ts';
import { ObjectPacker } from './objectStreams.ts';
import { newStateStack, popState, pushState, type StateStack } from './graphicsState.ts';
import { PdfkitDocument, type EmbeddedFont, type PdfPage, type PdfReference } from './pdfkit.ts';
import { ColourWithoutInks, drawMarks, hexOf, pageBoxes, PdfName, type PressSettings } from './press.ts';
import { textOperators } from './textOperators.ts';
import { xmpPacket, type Conformance, type Metadata } from './xmp.ts';
import { uriOf } from './uri.ts';

/** What a run of glyphs is and where it leads, looked up by its positions when it is drawn. */
export interface RunMark {
  readonly owner: StructureNode | null;
  readonly link?: RunLink;
}

export interface RunLink {
  readonly target: string;
  readonly node: StructureNode | null;
  readonly description: string;
  readonly width: number;
  /** Above the baseline, in points. */
  readonly ascent: number;
  /** Below the baseline, in points, positive. */
  readonly descent: number;
}

export type ArtifactKind = {
  readonly type: 'Layout' | 'Pagination' | 'Background' | 'Page';
  readonly subtype?: string;
};

export interface OutputIntent {
  readonly subtype: 'GTS_PDFA1' | 'GTS_PDFX';
  readonly identifier: string;
  readonly info: string;
  readonly components: 3 | 4;
  readonly profile: Uint8Array;
}

export interface DocumentSettings {
  readonly metadata: Metadata;
  readonly conformance: Conformance;
  readonly intent: OutputIntent | undefined;
  readonly tagged: boolean;
  readonly compress: boolean;
  /** Boxes, marks and inks for print; none on screen. */
  readonly press?: PressSettings;
  /** Whatever tells this document from another; the file identifier is made from it. */
  readonly identity: string;
  /** Text and links of runs, by the identity of their positions. */
  readonly marks: WeakMap<readonly GlyphPosition[], RunMark>;
}

const PAINTING = /(?:^|\s)(?:BT|m|re|Do|sh|BI)$/;

/**
 * The document that React-PDF's renderer draws into. It takes over text (one code per glyph and
 * text), marked content, links and colours; destinations, outline and labels are written from the
 * laid-out tree, see `navigation.ts`.
 */
export class PublicationDocument extends PdfkitDocument {
  readonly settings: DocumentSettings;
  readonly structure: StructureTree | null;
  /** Dictionaries of the pages drawn so far, in order. */
  readonly pages: PdfPage[] = [];
  /** Runs when all pages are drawn: for what needs their dictionaries. */
  beforeEnd: () => void = () => {};
  private packer: ObjectPacker | undefined;
  private owner: StructureNode | null = null;
  private artifact: ArtifactKind = { type: 'Layout' };
  private ignoresMarks = false;
  private openKey: StructureNode | string | null = null;
  private operators: string[] = [];
  private states: StateStack = newStateStack();
  private readonly overprintStates = new Map<string, PdfReference>();
  private rgbProfile: PdfReference | undefined;
  private readonly embedded = new Map<unknown, EmbeddedFont>();
  private readonly codes = new Map<EmbeddedFont, GlyphCodes>();

  constructor(settings: DocumentSettings) {
    const { metadata, conformance } = settings;
    super({
      autoFirstPage: false,
      font: null,
      compress: settings.compress,
      pdfVersion: conformance.pdfx ? '1.6' : '1.7',
      tagged: settings.tagged,
      lang: metadata.language,
      displayTitle: true,
      info: {
        Title: metadata.title,
        Author: metadata.author,
        ...(metadata.subject && { Subject: metadata.subject }),
        ...(metadata.keywords.length && { Keywords: metadata.keywords.join(', ') }),
        Creator: metadata.creator,
        Producer: metadata.producer,
        CreationDate: metadata.date,
        ModDate: metadata.date,
        ...(conformance.pdfx && { Trapped: new PdfName('False') }),
      },
    });
    this.settings = settings;
    if (settings.compress) this.packer = new ObjectPacker();
    this._id = createHash('md5').update(settings.identity).digest();
    this.structure = settings.tagged ? new StructureTree(this) : null;
    if (settings.press) this.addSpotColor('All', 100, 100, 100, 100);
  }

  // Marked content -----------------------------------------------------------

  /**
   * All that is painted until the next call belongs to `node`, or is an artifact. Text keeps its own
   * owner unless an artifact is named: copies of a repeated node share their positions with the first.
   */
  setOwner(node: StructureNode | null, artifact?: ArtifactKind): void {
    this.owner = node;
    this.artifact = artifact ?? { type: 'Layout' };
    this.ignoresMarks = artifact !== undefined;
  }

  override addContent(operators: string): this {
    if (this.structure && PAINTING.test(operators)) this.openMarkedContent();
    this.operators.push(operators);
    return this;
  }

  private openMarkedContent(): void {
    const key = this.owner ?? `${this.artifact.type} ${this.artifact.subtype ?? ''}`;
    if (key === this.openKey) return;
    this.closeMarkedContent();
    this.openKey = key;
    if (this.owner && this.structure) {
      const id = this.structure.addMark(this.owner, this.page);
      this.operators.push(`/${this.owner.role} <</MCID ${id}>> BDC`);
    } else {
      this.operators.push(artifactOperator(this.artifact));
    }
  }

  private closeMarkedContent(): void {
    if (this.openKey !== null) this.operators.push('EMC');
    this.openKey = null;
  }

  // Text ---------------------------------------------------------------------

  override font(source: FontFace | string, family?: string | number, size?: number): this {
    if (typeof source === 'string') {
      throw new Error(`The font ${source} cannot be embedded: a text names no font of the library.`);
    }
    const known = this.embedded.get(source);
    if (known) {
      this._font = known;
      this._fontSource = source;
    } else {
      super.font(source, typeof family === 'string' ? family : undefined);
      keepGlyphsApart(this._font, source);
      this.embedded.set(source, this._font);
      this.codes.set(this._font, new Map());
    }
    const points = typeof family === 'number' ? family : size;
    if (points !== undefined) this._fontSize = points;
    return this;
  }

  /** React-PDF's renderer calls this for each run, when a document has it, instead of drawing itself. */
  glyphs(glyphs: readonly FaceGlyph[], positions: readonly GlyphPosition[], x: number, y: number): void {
    const font = this._font;
    const codes = this.codes.get(font);
    if (!codes || glyphs.length === 0) return;
    const mark = this.ignoresMarks ? undefined : this.settings.marks.get(positions);
    const { owner } = this;
    if (mark) this.owner = mark.owner;
    this.page.fonts[font.id] ??= font.ref();
    const place = { x, y, fontId: font.id, fontSize: this._fontSize, unitsPerEm: 1000 / font.scale };
    if (this.structure) this.openMarkedContent();
    this.operators.push(textOperators(glyphs, positions, place, (glyph) => codeOf(font, codes, glyph)));
    if (mark?.link) this.addLink(x, y, mark.link);
    this.owner = owner;
  }

  // Links --------------------------------------------------------------------

  private addLink(x: number, y: number, link: RunLink): void {
    const area = { left: x, top: y - link.ascent, width: link.width, height: link.ascent + link.descent };
    this.addLinkArea(area, link);
  }

  /** Makes an area lead somewhere; coordinates are the renderer's own at this moment. */
  addLinkArea(area: NodeBox, link: Pick<RunLink, 'target' | 'node' | 'description'>): void {
    const internal = link.target.startsWith('#');
    const action = internal
      ? { S: 'GoTo', D: pdfString(link.target.slice(1)) }
      : { S: 'URI', URI: pdfString(uriOf(link.target)) };
    const key = link.node ? this.structure?.nextAnnotationKey() : undefined;
    this.annotate(area.left, area.top, area.width, area.height, {
      Subtype: 'Link',
      Border: [0, 0, 0],
      F: 4,
      Contents: pdfString(link.description),
      A: action,
      ...(key !== undefined && { StructParent: key }),
    });
    const annotation = this.page.annotations.at(-1);
    if (link.node && annotation && key !== undefined) {
      this.structure?.addAnnotation(link.node, this.page, annotation, key);
    }
  }

  /** A box in default user space: left, bottom, right, top. */
  pageRectangle(box: NodeBox): number[] {
    const [a, b, c, d, e, f] = this._ctm;
    const point = (x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f];
    const [left, bottom] = point(box.left, box.top + box.height);
    const [right, top] = point(box.left + box.width, box.top);
    return [left, bottom, right, top].map((value) => Math.round(value * 1000) / 1000);
  }

  /** Links are drawn with their text, by `glyphs`. */
  link(): this {
    return this;
  }

  goTo(): this {
    return this;
  }

  /** Destinations come from the laid-out tree: the renderer gives coordinates of the parent. */
  override addNamedDestination(): void {}

  // Graphics state -----------------------------------------------------------

  override save(): this {
    pushState(this.states);
    return super.save();
  }

  override restore(): this {
    popState(this.states);
    return super.restore();
  }

  override _normalizeColor(color: unknown): readonly number[] | object | null {
    const value = super._normalizeColor(color);
    const { press } = this.settings;
    if (!press || !Array.isArray(value) || value.length !== 3) return value;
    const hex = hexOf(value);
    const inks = press.inks.get(hex);
    if (!inks) throw new ColourWithoutInks(hex, this.pages.length);
    return inks.map((percent) => percent / 100);
  }

  override _setColorCore(color: unknown, stroke: boolean): boolean {
    const value = this._normalizeColor(color);
    if (!Array.isArray(value)) return super._setColorCore(color, stroke);
    const operator = value.length === 4 ? (stroke ? 'K' : 'k') : stroke ? 'RG' : 'rg';
    const operation = `${value.map((part: number) => decimal(part)).join(' ')} ${operator}`;
    if (this.states.current[stroke ? 'stroke' : 'fill'] === operation) return true;
    this.states.current = { ...this.states.current, [stroke ? 'stroke' : 'fill']: operation };
    this.operators.push(operation);
    this.setOverprint(stroke ? 'stroke' : 'fill', operation.startsWith('0 0 0 1 '));
    return true;
  }

  /** Pure black overprints (CONVENTIONS PR-07); any other ink knocks out. */
  private setOverprint(kind: 'fill' | 'stroke', on: boolean): void {
    const { current } = this.states;
    if (!this.settings.press || current.overprint[kind] === on) return;
    const overprint = { ...current.overprint, [kind]: on };
    this.states.current = { ...current, overprint };
    const name = `GsOver${overprint.stroke ? 'S' : ''}${overprint.fill ? 'F' : ''}`;
    let state = this.overprintStates.get(name);
    if (!state) {
      // One dictionary for both: OP alone would set op too (ISO 32000-1, 8.6.7)
      state = this.ref({ Type: 'ExtGState', OP: overprint.stroke, op: overprint.fill, OPM: 1 });
      state.end();
      this.overprintStates.set(name, state);
    }
    this.page.ext_gstates[name] = state;
    this.operators.push(`/${name} gs`);
  }

  override _doOpacity(fill: number | null | undefined, stroke: number | null | undefined): void {
    const { current } = this.states;
    const sameFill = fill == null || fill === current.fillOpacity;
    const sameStroke = stroke == null || stroke === current.strokeOpacity;
    if (sameFill && sameStroke) return;
    this.states.current = {
      ...current,
      fillOpacity: fill ?? current.fillOpacity,
      strokeOpacity: stroke ?? current.strokeOpacity,
    };
    super._doOpacity(fill ?? null, stroke ?? null);
  }

  // Pages and the whole ------------------------------------------------------

  override addPage(options: { readonly size: readonly [number, number] }): this {
    const { press } = this.settings;
    const [width, height] = options.size;
    const boxes = press && pageBoxes(width, height, press);
    super.addPage(boxes ? { ...options, size: boxes.sheet } : options);
    this.pages.push(this.page);
    delete this.page.dictionary.data['UserUnit'];
    this.states = newStateStack();
    if (press && boxes) {
      Object.assign(this.page.dictionary.data, { BleedBox: boxes.bleed, TrimBox: boxes.trim });
      if (press.rgbProfile) this.page.colorSpaces['DefaultRGB'] = this.rgbSpace(press.rgbProfile);
      drawMarks(this, boxes, press, this.pages.length - 1);
      const [left = 0, top = 0, right = 0, bottom = 0] = boxes.bleed;
      this.rect(left, top, right - left, bottom - top).clip();
      this.translate(boxes.margin, boxes.margin);
    }
    return this;
  }

  /** What RGB means on a page (ISO 32000-1, 8.6.5.6): PDF/X-4 lets RGB in with a profile alone. */
  private rgbSpace(profile: Uint8Array): readonly [string, PdfReference] {
    if (!this.rgbProfile) {
      this.rgbProfile = this.ref({ N: 3 });
      this.rgbProfile.end(profile);
    }
    return ['ICCBased', this.rgbProfile];
  }

  override flushPages(): void {
    if (this.page && this.operators.length) {
      this.closeMarkedContent();
      this.page.content.write(Buffer.from(this.operators.join('\n'), 'latin1'));
      this.operators = [];
    }
    super.flushPages();
  }

  override endMetadata(): void {
    const packet = xmpPacket(this.settings.metadata, this.settings.conformance, this._id);
    const stream = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    stream.compress = false;
    stream.end(new TextEncoder().encode(packet));
    this._root.data['Metadata'] = stream;
  }

  /** pdfkit writes while it is being constructed, before there is a packer. */
  override _write(data: string | Uint8Array): void {
    if (!this.packer) return super._write(data);
    for (const piece of this.packer.take(data, this._offset)) super._write(piece);
  }

  override _finalize(): void {
    if (!this.packer) return super._finalize();
    const id = Buffer.from(this._id).toString('hex');
    const trailer = `/Root ${this._root.id} 0 R /Info ${this._info.id} 0 R /ID [<${id}> <${id}>]`;
    this.push(this.packer.finish(trailer, this._offsets.length, this._offset));
    this.push(null);
  }

  override end(): void {
    this.flushPages();
    this.beforeEnd();
    this.structure?.write();
    if (this.settings.intent) this._root.data['OutputIntents'] = [this.writeIntent(this.settings.intent)];
    super.end();
  }

  private writeIntent(intent: OutputIntent): object {
    const profile = this.ref({ N: intent.components });
    profile.end(intent.profile);
    const reference = this.ref({
      Type: 'OutputIntent',
      S: intent.subtype,
      OutputConditionIdentifier: pdfString(intent.identifier),
      Info: pdfString(intent.info),
      RegistryName: pdfString('http://www.color.org'),
      DestOutputProfile: profile,
    });
    reference.end();
    return reference;
  }
}

/** An artifact needs no properties (ISO 32000-1, 14.8.2.2.2), and those of the layout are thousands. */
function artifactOperator({ type, subtype }: ArtifactKind): string {
  if (type === 'Layout') return '/Artifact BMC';
  return `/Artifact <</Type /${type}${subtype ? ` /Subtype /${subtype}` : ''}>> BDC`;
}
