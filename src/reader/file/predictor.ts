export interface PredictedRows {
  /** 2 is TIFF, 10 and more are PNG (ISO 32000-1, table 10). */
  readonly predictor: number;
  readonly columns: number;
  readonly colours: number;
  readonly bitsPerComponent: number;
}

/**
 * Gives the bytes that a Flate or LZW predictor has turned into differences (ISO 32000-1, 7.4.4.4); undefined
 * when the rows that are announced are no rows of these bytes.
 */
export function undoPredictor(bytes: Uint8Array, rows: PredictedRows): Uint8Array | undefined {
  const pixel = Math.max(1, (rows.colours * rows.bitsPerComponent) >> 3);
  const width = Math.ceil((rows.columns * rows.colours * rows.bitsPerComponent) / 8);
  if (!(width >= 1 && width <= Math.max(1, bytes.length) && pixel <= width)) return undefined;
  return rows.predictor >= 10
    ? undoPng(bytes, width, pixel)
    : undoTiff(bytes, width, pixel, rows.bitsPerComponent);
}

function undoTiff(bytes: Uint8Array, width: number, pixel: number, bits: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  if (bits !== 8) return out;
  for (let row = 0; row < out.length; row += width) {
    const end = Math.min(row + width, out.length);
    for (let i = row + pixel; i < end; i++) out[i] = (out[i] ?? 0) + (out[i - pixel] ?? 0);
  }
  return out;
}

function undoPng(bytes: Uint8Array, width: number, pixel: number): Uint8Array {
  const count = Math.ceil(bytes.length / (width + 1));
  const out = new Uint8Array(count * width);
  for (let row = 0; row < count; row++) {
    const from = row * (width + 1);
    const to = row * width;
    for (let i = 0; i < width; i++) {
      const left = i >= pixel ? (out[to + i - pixel] ?? 0) : 0;
      const up = row > 0 ? (out[to + i - width] ?? 0) : 0;
      const upLeft = row > 0 && i >= pixel ? (out[to + i - width - pixel] ?? 0) : 0;
      out[to + i] = (bytes[from + 1 + i] ?? 0) + predicted(bytes[from] ?? 0, left, up, upLeft);
    }
  }
  return out;
}

function predicted(type: number, left: number, up: number, upLeft: number): number {
  if (type === 1) return left;
  if (type === 2) return up;
  if (type === 3) return (left + up) >> 1;
  return type === 4 ? paeth(left, up, upLeft) : 0;
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
