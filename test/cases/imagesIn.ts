import { PDFArray, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';

/** A picture of a PDF, as its dictionary says it (ISO 32000-1, table 89). */
export interface ImageInPdf {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly space: string;
  readonly hasOpacity: boolean;
  /** The heaviest sum of inks of a picture in inks, in per cent. */
  inks(): Promise<number>;
}

/** The pictures of a PDF, without what is another's opacity, in the order in which they are written. */
export async function imagesIn(bytes: Uint8Array): Promise<ImageInPdf[]> {
  const { context } = await PDFDocument.load(bytes);
  const streams = context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) => (object instanceof PDFRawStream ? [{ ref, stream: object }] : []))
    .filter(({ stream }) => String(stream.dict.get(PDFName.of('Subtype'))) === '/Image');
  const masks = new Set(streams.map(({ stream }) => String(stream.dict.get(PDFName.of('SMask')))));
  return streams
    .filter(({ ref }) => !masks.has(String(ref)))
    .map(({ stream }) => {
      const said = (key: string): string => {
        const value = stream.dict.lookup(PDFName.of(key));
        return value instanceof PDFArray ? String(value.get(0)) : String(value);
      };
      return {
        width: Number(said('Width')),
        height: Number(said('Height')),
        bits: Number(said('BitsPerComponent')),
        space: said('ColorSpace'),
        hasOpacity: stream.dict.has(PDFName.of('SMask')),
        inks: () => heaviestInks(stream.contents),
      };
    });
}

async function heaviestInks(jpeg: Uint8Array): Promise<number> {
  const inks = await sharp(jpeg).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();
  let heaviest = 0;
  for (let i = 0; i + 3 < inks.length; i += 4)
    heaviest = Math.max(
      heaviest,
      inks.subarray(i, i + 4).reduce((sum, ink) => sum + ink, 0),
    );
  return heaviest / 2.55;
}
