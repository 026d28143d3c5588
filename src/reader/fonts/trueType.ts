/** Advance widths of a TrueType program by glyph, in thousandths of an em; undefined if it cannot be read. */
export function trueTypeWidths(program: Uint8Array): number[] | undefined {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  try {
    const tables = tablesOf(view);
    const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag));
    if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined)
      return undefined;
    const scale = 1000 / view.getUint16(head + 18);
    const metrics = view.getUint16(hhea + 34);
    const glyphs = view.getUint16(maxp + 4);
    return Array.from(
      { length: glyphs },
      (_, glyph) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * scale,
    );
  } catch {
    return undefined;
  }
}

/** Where each table of a font file begins. */
function tablesOf(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (!tables.has(tag)) tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}
