import type { FaceGlyph, FontFace } from '../../tree.ts';
import type { CodeUse, DrawingEvent, PageDrawing } from './pageDrawing.ts';

/** Resources that a drawing knows of; pages with others (pictures, gradients) are drawn each time. */
const KNOWN_RESOURCES: ReadonlySet<string> = new Set(['ProcSet', 'Font', 'ExtGState']);

/** Writes down what a page asks of its document while it is drawn. */
export class PageRecorder {
  private readonly events: DrawingEvent[] = [];
  private readonly codes: CodeUse[] = [];
  private readonly faces = new Map<FontFace, Set<string>>();
  private isSpoilt = false;
  private expected = 0;

  add(event: DrawingEvent): void {
    this.events.push(event);
  }

  /** A face is chosen to draw with. */
  face(face: FontFace, id: string): void {
    if (this.faces.has(face)) return;
    this.faces.set(face, new Set());
    this.add({ kind: 'face', face, id });
  }

  code(face: FontFace, glyph: FaceGlyph, code: string): void {
    const met = this.faces.get(face);
    if (met === undefined) this.isSpoilt = true;
    if (!met || met.has(code)) return;
    met.add(code);
    this.codes.push({ face, glyph, code });
  }

  /** Does what is written down already: objects that it makes are no surprise. */
  expecting<T>(task: () => T): T {
    this.expected += 1;
    try {
      return task();
    } finally {
      this.expected -= 1;
    }
  }

  /** The document makes an object: one that nothing here tells of would be missing when the page is not drawn. */
  objectMade(): void {
    if (this.expected === 0) this.isSpoilt = true;
  }

  /** Something else than what is written down follows from the page. */
  spoil(): void {
    this.isSpoilt = true;
  }

  /**
   * What was written down; undefined where the page is more than that.
   * @param resources of the page, by kind
   */
  drawing(
    made: Pick<PageDrawing, 'claims' | 'settings' | 'content'>,
    resources: Readonly<Record<string, unknown>>,
  ): PageDrawing | undefined {
    if (this.isSpoilt || Object.keys(resources).some((kind) => !KNOWN_RESOURCES.has(kind))) return undefined;
    return { ...made, events: this.events, codes: this.codes };
  }
}
