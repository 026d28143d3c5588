import type { NodeBox } from '../tree.ts';
import type { StructureNode } from './node.ts';

/** What a run of glyphs is and where it leads, looked up by its positions when it is drawn. */
export interface RunMark {
  readonly owner: StructureNode | null;
  readonly link?: RunLink;
  /** Its place among the marked runs of its page. */
  readonly at?: number;
}

/** Where something drawn leads. */
export interface LinkTarget {
  /** An address, or `#` and the name of a place. */
  readonly target: string;
  readonly node: StructureNode | null;
  /** What its annotation says. */
  readonly description: string;
}

/** The area that a run adds to its link. Points. */
export interface RunLink extends LinkTarget {
  readonly width: number;
  /** Above the baseline. */
  readonly ascent: number;
  /** Below the baseline, positive. */
  readonly descent: number;
}

/** Content that is not read (ISO 32000-1, 14.8.2.2). */
export type ArtifactKind = {
  readonly type: 'Layout' | 'Pagination' | 'Background' | 'Page';
  readonly subtype?: string;
};

/** What the marks ask of the document that pages are drawn into; they are called while it is drawn. */
export interface MarkedDrawing {
  /** All that is painted until the next call belongs to `node`, or is an artifact. */
  setOwner(node: StructureNode | null, artifact?: ArtifactKind): void;
  /** Makes an area lead somewhere; coordinates are the renderer's own at this moment. */
  addLinkArea(area: NodeBox, link: LinkTarget): void;
  /** A box in default user space: left, bottom, right, top. */
  pageRectangle(box: NodeBox): readonly number[];
}
