import { Byte, Charset, Encoder } from '@nuintun/qrcode';

/** The modules of a QR code, row by row. */
export interface QrModules {
  /** Modules along a side. */
  readonly size: number;
  isDark(column: number, row: number): boolean;
}

const ENCODER = new Encoder({ level: 'M' });

/** Letters that every reader takes for the same, whatever it guesses. */
const ASCII = /^[\t\n\r -~]*$/;

/**
 * A text as a QR code of correction level M: 15 % of it may be hidden. What is not ASCII is UTF-8 and says so
 * (ECI 26: ISO/IEC 18004, 7.4.2), since readers that are not told guess, and take `é` for half a Chinese character.
 */
export function qrModules(text: string): QrModules {
  const charset = ASCII.test(text) ? Charset.ISO_8859_1 : Charset.UTF_8;
  const code = ENCODER.encode(new Byte(text, charset));
  const { size } = code;
  const within = (at: number): boolean => at >= 0 && at < size;
  return {
    size,
    isDark: (column, row) => within(column) && within(row) && code.get(column, row) === 1,
  };
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * Outlines of the dark regions, in modules, as SVG path data: one shape without seams, where squares side by
 * side would show hairlines. Holes run against their outer edge.
 */
export function qrOutline(modules: QrModules): string {
  const edges = darkEdges(modules);
  let path = '';
  for (const start of edges.values()) {
    let edge = start.shift();
    while (edge !== undefined) {
      path += `M${edge.from.x} ${edge.from.y}`;
      let at: Edge | undefined = edge;
      while (at !== undefined) {
        path += lineTo(at);
        at = edges.get(keyOf(at.to))?.shift();
      }
      path += 'Z';
      edge = start.shift();
    }
  }
  return path;
}

interface Edge {
  readonly from: Corner;
  readonly to: Corner;
}

/** Edges between a dark module and a light one, by the corner they begin at, dark to their right. */
function darkEdges({ size, isDark }: QrModules): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (x: number, y: number, toX: number, toY: number): void => {
    const edge = { from: { x, y }, to: { x: toX, y: toY } };
    const key = keyOf(edge.from);
    edges.set(key, [...(edges.get(key) ?? []), edge]);
  };
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue;
      if (!isDark(x, y - 1)) add(x, y, x + 1, y);
      if (!isDark(x + 1, y)) add(x + 1, y, x + 1, y + 1);
      if (!isDark(x, y + 1)) add(x + 1, y + 1, x, y + 1);
      if (!isDark(x - 1, y)) add(x, y + 1, x, y);
    }
  }
  return edges;
}

function keyOf({ x, y }: Corner): string {
  return `${x} ${y}`;
}

function lineTo({ from, to }: Edge): string {
  return from.y === to.y ? `H${to.x}` : `V${to.y}`;
}
