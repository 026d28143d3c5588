import { standInName } from '../../pictureStandIn.ts';
import type { PictureTable } from './placedImages.ts';
import { pngPicture } from './pngPicture.ts';

/** How a document numbers its pictures, and opens those that pdfkit writes well. */
export interface PictureOpening {
  label(): string;
  openJpeg(data: Uint8Array): object;
}

/** The pictures of a document, each written once however often it is drawn. */
export class OpenedPictures {
  private readonly byPicture = new Map<object, object>();

  /** What pdfkit draws for a picture of the layout. */
  opened(data: Uint8Array, table: PictureTable | undefined, opening: PictureOpening): object {
    const prepared = table?.get(data);
    const known = this.byPicture.get(prepared ?? data);
    if (known) return known;
    const name = prepared ? undefined : standInName(data);
    if (name !== undefined) throw new Error(`Nobody gave the picture ${name} that the layout names.`);
    const opened =
      prepared && prepared.data[0] === 0x89
        ? pngPicture(prepared, opening.label())
        : opening.openJpeg(prepared?.data ?? data);
    this.byPicture.set(prepared ?? data, opened);
    return opened;
  }
}
