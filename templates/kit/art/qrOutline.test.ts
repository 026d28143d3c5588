import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { qrModules, qrOutline } from './qrOutline.ts';

const TEXTS = [
  'https://example.org/',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Katarina FOTIC\r\nEND:VCARD\r\n',
  'フランス都市連合'.repeat(12),
];

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
  const reference = create(text, { errorCorrectionLevel: 'M' }).modules;

  it('has the modules of the library', () => {
    expect(modules.size).toBe(reference.size);
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
        if (isDrawn !== (crossed.length % 2 === 1) || isDrawn !== (reference.get(row, column) === 1))
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
