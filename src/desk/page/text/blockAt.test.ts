import { expect, it } from 'vitest';
import { blockAt } from './blockAt.ts';

const TEXT =
  '---\nid: a\ntitre: Un titre\ns:\n  a: deux\n    lignes\n  b: c\n---\n\nUn bloc\nsur deux lignes.\n\nUn autre.\n';

it.each([
  [3, 'titre: Un titre'],
  [5, 'a: deux\n  lignes'],
  [10, 'Un bloc\nsur deux lignes.'],
  [13, 'Un autre.'],
  [99, ''],
])('shows the block of line %i', (line, block) => {
  expect(blockAt(TEXT, line)).toBe(block);
  expect(blockAt(TEXT.replaceAll('\n', '\r\n'), line)).toBe(block);
});
