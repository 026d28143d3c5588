import type { FaceGlyph, FontFace, LaidOutNode } from '../../tree.ts';
import type { Transform } from '../content/matrices.ts';
import type { KeptSubsets } from './keptSubsets.ts';

/** What drawing a page asked of its document, but for the operators of the page itself. */
export type DrawingEvent =
  /** A face is drawn with for the first time on the page; `id` is its name in the operators. */
  | { readonly kind: 'face'; readonly face: FontFace; readonly id: string }
  /** The page names that face among its resources. */
  | { readonly kind: 'use'; readonly face: FontFace }
  /** Something is painted with an opacity of this name. */
  | {
      readonly kind: 'opacity';
      readonly fill: number | null;
      readonly stroke: number | null;
      readonly name: string;
    }
  /** Marked content begins: that of a run, by its place among the page's claims, or of whoever owns what is painted. */
  | { readonly kind: 'mark'; readonly run: number | undefined }
  /** A run leads somewhere. */
  | {
      readonly kind: 'link';
      readonly run: number;
      readonly x: number;
      readonly y: number;
      readonly matrix: Transform;
    }
  /** A canvas of the page's claims is painted. */
  | { readonly kind: 'callback'; readonly index: number; readonly matrix: Transform };

/** A code of the page's operators. */
export interface CodeUse {
  readonly face: FontFace;
  readonly glyph: FaceGlyph;
  readonly code: string;
}

/** How a page was drawn into a document: good for every document that gives what it asks for the same names. */
export interface PageDrawing {
  /** `PageClaims.key` of the marking it was drawn with. */
  readonly claims: string;
  /** Whatever else of the document its operators follow from. */
  readonly settings: string;
  readonly events: readonly DrawingEvent[];
  /** Each code once, as they were met. */
  readonly codes: readonly CodeUse[];
  /** Its operators, deflated. */
  readonly content: Promise<Uint8Array>;
}

/** How a file was written last. */
export interface PageDrawings {
  /** By the page, which does not change once it is composed. */
  readonly pages: WeakMap<LaidOutNode, PageDrawing>;
  readonly subsets: KeptSubsets;
}

/** How pages were drawn before: none yet. For `EmitOptions.drawings`. */
export function createPageDrawings(): PageDrawings {
  return { pages: new WeakMap(), subsets: new WeakMap() };
}
