import { constants, inflateSync } from 'node:zlib';
import type { PDFStream } from '@cantoo/pdf-lib';
import { PDFDict, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { BOUNDS } from '../bounds.ts';
import { dictionaryOf, itemsIn, nameIn, nameOf, numberIn, valueIn } from './objects.ts';
import { undoPredictor } from './predictor.ts';

export interface DecodedStream {
  readonly bytes: Uint8Array;
  /** The data stopped short or did not follow its filter. */
  readonly damaged: boolean;
  /** The data go on beyond the bound and were left there. */
  readonly cut: boolean;
  /** A filter of images (DCT, JPX, JBIG2, CCITT) that is left in place. */
  readonly imageFilter?: string;
}

interface FilterStep {
  readonly name: string;
  readonly parameters: PDFDict | undefined;
}

const IMAGE_FILTERS = new Set(['DCTDecode', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode']);

/** Names of the filters of a stream, in the order in which they are undone. */
export function filtersOf(dict: PDFDict): string[] {
  return stepsOf(dict).map(({ name }) => name);
}

/**
 * Bytes of a stream after its filters; never throws, for a damaged file must still be judged. A stream that gives
 * more than `most` bytes gives none.
 */
export function decodeStream(stream: PDFStream, most: number = BOUNDS.streamBytes): DecodedStream {
  if (!(stream instanceof PDFRawStream)) return whole(stream.getContents());
  let decoded = plainContents(stream);
  for (const step of stepsOf(stream.dict).slice(0, FILTERS)) {
    if (IMAGE_FILTERS.has(step.name)) return { ...decoded, imageFilter: step.name };
    const next = undoFilter(decoded.bytes, step, stream.dict, most);
    decoded = { bytes: next.bytes, damaged: decoded.damaged || next.damaged, cut: decoded.cut || next.cut };
  }
  return decoded.bytes.length > most ? { ...NOTHING, cut: true } : decoded;
}

/** Filters of one stream; a list of thousands would unfold a little at each. */
const FILTERS = 4;

const NOTHING: DecodedStream = { bytes: new Uint8Array(), damaged: false, cut: false };
const whole = (bytes: Uint8Array): DecodedStream => ({ ...NOTHING, bytes });

function stepsOf(dict: PDFDict): FilterStep[] {
  const parameterItems = itemsIn(dict, 'DecodeParms');
  const single = nameIn(dict, 'Filter');
  if (single)
    return [{ name: single, parameters: dictionaryOf(parameterItems[0] ?? valueIn(dict, 'DecodeParms')) }];
  return itemsIn(dict, 'Filter').map((filter, index) => ({
    name: nameOf(filter) ?? '?',
    parameters: dictionaryOf(parameterItems[index]),
  }));
}

/** Contents with encryption undone and filters kept. */
function plainContents(stream: PDFRawStream): DecodedStream {
  if (!stream.transform) return whole(stream.contents);
  const bare = PDFRawStream.of(PDFDict.withContext(stream.dict.context), stream.contents, stream.transform);
  return byLibrary(bare, BOUNDS.streamBytes);
}

function undoFilter(bytes: Uint8Array, step: FilterStep, dict: PDFDict, most: number): DecodedStream {
  const { name, parameters } = step;
  const raw = name === 'FlateDecode' ? inflate(bytes, most) : undoByLibrary(bytes, step, dict, most);
  const predictor = numberIn(parameters, 'Predictor') ?? 1;
  if (predictor === 1 || !parameters) return raw;
  const undone = undoPredictor(raw.bytes, { predictor, ...rowShape(parameters) });
  return undone ? { ...raw, bytes: undone } : { ...NOTHING, damaged: true };
}

function rowShape(parameters: PDFDict) {
  return {
    columns: numberIn(parameters, 'Columns') ?? 1,
    colours: numberIn(parameters, 'Colors') ?? 1,
    bitsPerComponent: numberIn(parameters, 'BitsPerComponent') ?? 8,
  };
}

/** Some writers leave an empty stream empty, without even the header of Flate. */
function inflate(bytes: Uint8Array, most: number): DecodedStream {
  if (bytes.length === 0) return NOTHING;
  try {
    return whole(inflateSync(bytes, { maxOutputLength: most }));
  } catch (error) {
    return isTooLong(error) ? { ...NOTHING, cut: true } : inflateWhatIsThere(bytes, most);
  }
}

function inflateWhatIsThere(bytes: Uint8Array, most: number): DecodedStream {
  try {
    const found = inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most });
    return { bytes: found, damaged: true, cut: false };
  } catch (error) {
    return { ...NOTHING, damaged: true, cut: isTooLong(error) };
  }
}

/** Node refuses to inflate beyond a length by an error with this code. */
export function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function undoByLibrary(
  bytes: Uint8Array,
  { name, parameters }: FilterStep,
  dict: PDFDict,
  most: number,
): DecodedStream {
  if (name === 'Crypt') return whole(bytes);
  const step = PDFDict.withContext(dict.context);
  step.set(PDFName.of('Filter'), PDFName.of(name));
  const early = numberIn(parameters, 'EarlyChange');
  if (early !== undefined) {
    const settings = PDFDict.withContext(dict.context);
    settings.set(PDFName.of('EarlyChange'), PDFNumber.of(early));
    step.set(PDFName.of('DecodeParms'), settings);
  }
  return byLibrary(PDFRawStream.of(step, bytes), most);
}

function byLibrary(stream: PDFRawStream, most: number): DecodedStream {
  try {
    const bytes = Uint8Array.from(decodePDFRawStream(stream).getBytes(most + 1));
    return bytes.length > most ? { ...NOTHING, cut: true } : whole(bytes);
  } catch {
    return { ...NOTHING, damaged: true };
  }
}
