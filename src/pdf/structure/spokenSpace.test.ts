import { openSync } from 'fontkit';
import { expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import type { FontFace, LaidOutNode } from '../tree.ts';
import { StructureNode } from './node.ts';
import { SpokenSpaces } from './spokenSpace.ts';

const NO_BREAK_SPACE = 0xa0;

it('a space between two boxes of a block is one, whatever the face was asked for before', () => {
  const face = openSync(FACES[0]?.file ?? '') as unknown as FontFace;
  face.glyphForCodePoint(NO_BREAK_SPACE);
  const text = (string: string): LaidOutNode =>
    ({
      type: 'TEXT',
      lines: [{ string, runs: [{ attributes: { font: [face] }, glyphs: [], positions: [] }] }],
    }) as unknown as LaidOutNode;
  const spaces = new SpokenSpaces();
  const heading = new StructureNode('H1', null);
  spaces.said(text('Tours'), heading);
  const [glyph] = spaces.parted(text('Takamatsu'), heading).lines?.[0]?.runs[0]?.glyphs ?? [];
  expect(glyph?.codePoints).toEqual([0x20]);
});
