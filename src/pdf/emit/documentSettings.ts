import type { RunMark } from '../structure/drawing.ts';
import type { GlyphPosition } from '../tree.ts';
import type { PictureTable } from './images/placedImages.ts';
import { infoOf, type Metadata } from './metadata/metadata.ts';
import type { PressSettings } from './press/press.ts';
import type { Standard } from './standards/standard.ts';

/** What a document is written with. */
export interface DocumentSettings {
  readonly metadata: Metadata;
  readonly standards: readonly Standard[];
  readonly tagged: boolean;
  readonly compress: boolean;
  /** Boxes, marks and inks for print; none on screen. */
  readonly press?: PressSettings;
  /** Whatever tells this document from another; the file identifier is made from it. */
  readonly identity: string;
  /** What stands for a colour that is drawn, by `#RRGGBB`. */
  readonly colours?: ReadonlyMap<string, string>;
  /** Images in the target's colours, by those that the layout holds; all others are written as they are. */
  readonly images?: PictureTable;
  /** Place in the publication of each page that is drawn, from 0; all of them in order unless told otherwise. */
  readonly indices?: readonly number[];
  /** Text and links of runs, by the identity of their positions. */
  readonly marks: WeakMap<readonly GlyphPosition[], RunMark>;
}

/**
 * Number of a page in the publication, from 1.
 * @param drawn pages that are drawn, with this one
 */
export function pageNumber({ indices }: Pick<DocumentSettings, 'indices'>, drawn: number): number {
  return (indices?.[drawn - 1] ?? drawn - 1) + 1;
}

/** The same for pdfkit. */
export function pdfkitOptions({ metadata, standards, compress, tagged }: DocumentSettings): object {
  return {
    autoFirstPage: false,
    font: null,
    compress,
    pdfVersion: standards.some(({ version }) => version === '1.6') ? '1.6' : '1.7',
    tagged,
    lang: metadata.language,
    displayTitle: true,
    info: infoOf(metadata, standards),
  };
}
