/** What the segments of a JPEG file say (ITU-T T.81, annex B). */
export interface JpegHead {
  readonly width: number;
  readonly height: number;
  /** Number of its frame: 0 baseline, 1 extended, 2 progressive, 3 and above what few programs read (table B.1). */
  readonly frame: number;
  /** Bits of a sample. */
  readonly precision: number;
  /** Ids of its components: one for greys, three for colours, four for inks. */
  readonly components: readonly number[];
  /** What Adobe's segment says of the colours: 0 as they are, 1 as YCbCr, 2 as YCCK. */
  readonly transform: number | undefined;
}

/** A segment, or what is drawn between two of them. */
interface JpegSegment {
  /** Second byte of the marker; undefined for drawn data. */
  readonly marker: number | undefined;
  readonly from: number;
  readonly to: number;
}

const END = 0xd9;
const SCAN = 0xda;
const ADOBE = 0xee;

/** A frame begins: all of C0 to CF but tables and a code (table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Markers that stand alone, without a length. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= END);

/** Reads the segments of a JPEG file up to its end or to the first that does not fit; undefined without a frame. */
export function jpegHead(bytes: Uint8Array): JpegHead | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let frame: JpegSegment | undefined;
  let transform: number | undefined;
  for (const piece of pieces(file)) {
    const { marker, from, to } = piece;
    if (marker === undefined || marker === END) break;
    if (marker === ADOBE && to - from >= 16 && file.toString('latin1', from + 4, from + 9) === 'Adobe')
      transform = file.readUInt8(from + 15);
    if (isFrame(marker)) frame ??= piece;
  }
  if (frame === undefined || frame.to - frame.from < 10) return undefined;
  const { from, to } = frame;
  const count = file.readUInt8(from + 9);
  if (to - from < 10 + count * 3) return undefined;
  return {
    width: file.readUInt16BE(from + 7),
    height: file.readUInt16BE(from + 5),
    frame: (frame.marker ?? 0) - 0xc0,
    precision: file.readUInt8(from + 4),
    components: Array.from({ length: count }, (_, index) => file.readUInt8(from + 10 + index * 3)),
    transform,
  };
}

/**
 * The file without what a PDF has no use for (notes of the camera, places, small views, whatever follows its end),
 * if every viewer of PDF shows it as it is (ISO 32000-1, 7.4.8): one or three components of eight bits, in an
 * order of colours that nobody has to guess.
 */
export function plainJpeg(bytes: Uint8Array, head: JpegHead): Uint8Array | undefined {
  const { frame, precision, components, transform } = head;
  if (frame > 2 || precision !== 8) return undefined;
  const isUsual = transform === 1 || (transform === undefined && components.join() === '1,2,3');
  if (components.length !== 1 && !(components.length === 3 && isUsual)) return undefined;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept: Uint8Array[] = [file.subarray(0, 2)];
  for (const { marker, from, to } of pieces(file)) {
    if (marker === undefined || isNeeded(marker)) kept.push(file.subarray(from, to));
    if (marker === END) return Buffer.concat(kept);
  }
  return undefined;
}

/** Tables, frames, scans, the end, and what tells the order of colours. */
function isNeeded(marker: number): boolean {
  return marker === ADOBE || !((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe);
}

function* pieces(file: Buffer): Generator<JpegSegment> {
  let at = 2;
  while (at + 2 <= file.length) {
    if (file[at] !== 0xff) return;
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isAlone(marker)) {
      yield { marker, from: at, to: at + 2 };
      if (marker === END) return;
      at += 2;
      continue;
    }
    if (at + 4 > file.length) return;
    const to = at + 2 + file.readUInt16BE(at + 2);
    if (to > file.length) return;
    yield { marker, from: at, to };
    at = to;
    if (marker !== SCAN) continue;
    at = endOfScan(file, to);
    yield { marker: undefined, from: to, to: at };
  }
}

/** A scan goes on over stuffed bytes and restarts (B.1.1.2, B.1.1.5). */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0;
    const goesOn = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!goesOn) return at;
  }
  return file.length;
}
