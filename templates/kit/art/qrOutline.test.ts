import { scanGrayBuffer } from '@undecaf/zbar-wasm';
import jsQr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrModules, qrOutline, type QrModules } from './qrOutline.ts';

const TEXTS = [
  'https://example.org/',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Katarina FOTIC\r\nEND:VCARD\r\n',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Hélène Noël\r\nORG:Cités Unies France\r\nEND:VCARD\r\n',
  'Łódź, Αθήνα, Київ, 서울, “€”',
  'フランス都市連合'.repeat(12),
];

/** The code as a camera sees it: four pixels a module, and its quiet zone. */
function photographed(modules: QrModules): { side: number; gray: Uint8Array<ArrayBuffer> } {
  const [scale, quiet] = [4, 4];
  const side = (modules.size + 2 * quiet) * scale;
  const at = (pixel: number): number => Math.floor(pixel / scale) - quiet;
  const gray = new Uint8Array(side * side).map((_, i) =>
    modules.isDark(at(i % side), at(Math.floor(i / side))) ? 0 : 255,
  );
  return { side, gray };
}

/** Edges of a path of `M x y`, `H x`, `V y` and `Z`, as vertical strokes: what a ray to the right would cross. */
function verticalEdges(path: string): { x: number; top: number; bottom: number; down: boolean }[] {
  const edges: { x: number; top: number; bottom: number; down: boolean }[] = [];
  let [x, y] = [0, 0];
  for (const [, command, given] of path.matchAll(/([MHVZ])([\d ]*)/g)) {
    const [first = 0, second = 0] = (given ?? '').split(' ').map(Number);
    if (command === 'M') [x, y] = [first, second];
    if (command === 'H') x = first;
    if (command === 'V') {
      edges.push({ x, top: Math.min(y, first), bottom: Math.max(y, first), down: first > y });
      y = first;
    }
  }
  return edges;
}

describe.each(TEXTS)('the code of %s', (text) => {
  const modules = qrModules(text);

  it('is read by ZBar and by jsQR as it was written, whatever language their telephone speaks', async () => {
    const { side, gray } = photographed(modules);
    const [symbol] = await scanGrayBuffer(gray.buffer, side, side);
    expect(symbol?.decode()).toBe(text);
    const coloured = new Uint8ClampedArray(gray.length * 4).map((_, at) => gray[at >> 2] ?? 0);
    const read = jsQr.default(coloured, side, side);
    expect(read?.data).toBe(text);
    // What else is in the code than text: ECI 26 tells any reader that it is UTF-8
    const announced = read?.chunks.flatMap((chunk) =>
      'assignmentNumber' in chunk ? [chunk.assignmentNumber] : [],
    );
    expect(announced).toEqual(/^[\x20-\x7e\r\n]*$/.test(text) ? [] : [26]);
  });

  it('draws every dark module and no light one, by either fill rule', () => {
    const edges = verticalEdges(qrOutline(modules));
    const wrong: string[] = [];
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        const crossed = edges.filter(
          ({ x, top, bottom }) => x > column + 0.5 && top < row + 0.5 && bottom > row + 0.5,
        );
        const winding = crossed.reduce((sum, { down }) => sum + (down ? 1 : -1), 0);
        const isDrawn = winding !== 0;
        if (isDrawn !== (crossed.length % 2 === 1) || isDrawn !== modules.isDark(column, row))
          wrong.push(`${column} ${row}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

it('closes each outline where it began', () => {
  for (const outline of qrOutline(qrModules('a')).split('Z').filter(Boolean)) {
    const [, startX, startY] = /^M(\d+) (\d+)/.exec(outline) ?? [];
    const horizontal = [...outline.matchAll(/H(\d+)/g)].at(-1)?.[1];
    const vertical = [...outline.matchAll(/V(\d+)/g)].at(-1)?.[1];
    expect([horizontal, vertical]).toEqual([startX, startY]);
  }
});
