import { constants, inflateSync } from 'node:zlib';
import type { PDFStream } from '@cantoo/pdf-lib';
import { PDFDict, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { itemsIn, nameIn, nameOf, numberIn, valueOf, dictionaryOf } from './objects.ts';
import { undoPredictor } from './predictor.ts';

export interface DecodedStream {
  readonly bytes: Uint8Array;
  /** The data stopped short or did not follow its filter. */
  readonly damaged: boolean;
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

/** Bytes of a stream after its filters; never throws, for a damaged file must still be judged. */
export function decodeStream(stream: PDFStream): DecodedStream {
  if (!(stream instanceof PDFRawStream)) return { bytes: stream.getContents(), damaged: false };
  let decoded: DecodedStream = { bytes: plainContents(stream), damaged: false };
  for (const step of stepsOf(stream.dict)) {
    if (IMAGE_FILTERS.has(step.name)) return { ...decoded, imageFilter: step.name };
    const next = undoFilter(decoded.bytes, step, stream.dict);
    decoded = { bytes: next.bytes, damaged: decoded.damaged || next.damaged };
  }
  return decoded;
}

function stepsOf(dict: PDFDict): FilterStep[] {
  const parameterItems = itemsIn(dict, 'DecodeParms');
  const single = nameIn(dict, 'Filter');
  if (single)
    return [{ name: single, parameters: dictionaryOf(parameterItems[0] ?? valueOf(dict, 'DecodeParms')) }];
  return itemsIn(dict, 'Filter').map((filter, index) => ({
    name: nameOf(filter) ?? '?',
    parameters: dictionaryOf(parameterItems[index]),
  }));
}

/** Contents with encryption undone and filters kept. */
function plainContents(stream: PDFRawStream): Uint8Array {
  if (!stream.transform) return stream.contents;
  const bare = PDFRawStream.of(PDFDict.withContext(stream.dict.context), stream.contents, stream.transform);
  return decodePDFRawStream(bare).decode();
}

function undoFilter(bytes: Uint8Array, { name, parameters }: FilterStep, dict: PDFDict): DecodedStream {
  const raw = name === 'FlateDecode' ? inflate(bytes) : undoByLibrary(bytes, name, parameters, dict);
  const predictor = numberIn(parameters, 'Predictor') ?? 1;
  if (predictor === 1 || !parameters) return raw;
  return { ...raw, bytes: undoPredictor(raw.bytes, { predictor, ...rowShape(parameters) }) };
}

function rowShape(parameters: PDFDict) {
  return {
    columns: numberIn(parameters, 'Columns') ?? 1,
    colours: numberIn(parameters, 'Colors') ?? 1,
    bitsPerComponent: numberIn(parameters, 'BitsPerComponent') ?? 8,
  };
}

/** Some writers leave an empty stream empty, without even the header of Flate. */
function inflate(bytes: Uint8Array): DecodedStream {
  if (bytes.length === 0) return { bytes, damaged: false };
  try {
    return { bytes: inflateSync(bytes), damaged: false };
  } catch {
    return { bytes: inflateWhatIsThere(bytes), damaged: true };
  }
}

function inflateWhatIsThere(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

function undoByLibrary(
  bytes: Uint8Array,
  name: string,
  parameters: PDFDict | undefined,
  dict: PDFDict,
): DecodedStream {
  if (name === 'Crypt') return { bytes, damaged: false };
  const step = PDFDict.withContext(dict.context);
  step.set(PDFName.of('Filter'), PDFName.of(name));
  const early = numberIn(parameters, 'EarlyChange');
  if (early !== undefined) {
    const settings = PDFDict.withContext(dict.context);
    settings.set(PDFName.of('EarlyChange'), PDFNumber.of(early));
    step.set(PDFName.of('DecodeParms'), settings);
  }
  try {
    return { bytes: decodePDFRawStream(PDFRawStream.of(step, bytes)).decode(), damaged: false };
  } catch {
    return { bytes: new Uint8Array(), damaged: true };
  }
}
