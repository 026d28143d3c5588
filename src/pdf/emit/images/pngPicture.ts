import { pngHead } from '../../../pictures/files/pngChunks.ts';
import type { PreparedPicture } from '../../../pictures/picture.ts';
import type { PdfDocument, PdfReference } from '../pdfkit.ts';

/** What pdfkit asks of a picture that it draws. */
export interface DrawnPicture {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  obj: PdfReference | null;
  embed(document: PdfDocument): void;
}

/**
 * A PNG file in one pass as an image of a PDF: its lines are deflated and filtered as PDF knows them (ISO 32000-1,
 * 7.4.4.4). pdfkit unfolds a picture that has opacity when it finds the time, and writes it then: two of them would
 * come in any order, and make another file each time.
 */
export function pngPicture({ data, opacity }: PreparedPicture, label: string): DrawnPicture {
  const { width, height } = headOf(data);
  return {
    label,
    width,
    height,
    obj: null,
    embed(document) {
      const mask = opacity && written(document, opacity);
      this.obj = written(document, data, mask && { SMask: mask });
    },
  };
}

function written(document: PdfDocument, file: Uint8Array, more: Record<string, unknown> = {}): PdfReference {
  const head = headOf(file);
  const { width, height, bits, colourType, palette, lines } = head;
  const object = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace: palette ? indexed(document, palette) : colourType === 0 ? 'DeviceGray' : 'DeviceRGB',
    Filter: 'FlateDecode',
    DecodeParms: {
      Predictor: 15,
      Colors: colourType === 2 ? 3 : 1,
      BitsPerComponent: bits,
      Columns: width,
    },
    ...more,
  });
  object.end(Buffer.concat(lines));
  return object;
}

function indexed(document: PdfDocument, palette: Uint8Array): unknown[] {
  const table = document.ref();
  table.end(palette);
  return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, table];
}

function headOf(file: Uint8Array): NonNullable<ReturnType<typeof pngHead>> {
  const head = pngHead(file);
  if (!head) throw new Error('A prepared picture is a PNG or JPEG file.');
  return head;
}
