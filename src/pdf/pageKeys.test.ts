import { expect, it } from 'vitest';
import { pageKey } from './pageKeys.ts';
import type { FontFace, LaidOutNode } from './tree.ts';

const FACE = { postscriptName: 'Serif' } as unknown as FontFace;

interface Said {
  readonly top?: number;
  readonly color?: string;
  readonly advance?: number;
  readonly link?: string;
  readonly glyph?: number;
}

/** A page with a box within a box within a box, and a line in the innermost. */
function page({ top = 10, color = 'black', advance = 5, link = '#a', glyph = 3 }: Said = {}): LaidOutNode {
  const box = (at: number): LaidOutNode['box'] =>
    ({ top: at, left: 0, width: 100, height: 20 }) as LaidOutNode['box'];
  const text = {
    type: 'TEXT',
    props: { id: `made ${Math.random()}` },
    style: {},
    box: box(top),
    lines: [
      {
        string: 'a',
        box: { x: 0, y: 0, width: 100, height: 12 },
        runs: [
          {
            start: 0,
            end: 1,
            attributes: { font: [FACE], color, link },
            glyphs: [{ id: glyph }],
            positions: [{ xAdvance: advance }],
          },
        ],
      },
    ],
  } as unknown as LaidOutNode;
  const within = (child: LaidOutNode): LaidOutNode => ({
    type: 'VIEW',
    props: {},
    style: {},
    box: box(0),
    children: [child],
  });
  return { ...within(within(within(within(text)))), type: 'PAGE' };
}

const keyOf = (one: LaidOutNode): string => pageKey(one, () => undefined);

it('is the same for pages that are drawn alike, however they were made', () => {
  expect(keyOf(page())).toBe(keyOf(page()));
});

it('is another where anything that is drawn differs, however deep it stands', () => {
  const changes: Said[] = [{ top: 10.01 }, { color: 'red' }, { advance: 5.01 }, { link: '#b' }, { glyph: 4 }];
  const keys = [page(), ...changes.map((change) => page(change))].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
});
