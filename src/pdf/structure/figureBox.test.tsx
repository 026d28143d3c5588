import { expect, it } from 'vitest';
import { readSoundPdf } from '../../reader/reading.ts';
import { listOf } from '../../reader/file/objects.ts';
import { makePdf } from '../../testing/soundDocument.tsx';
import { attributeOf, childElements } from '../../reader/tags/structureTree.ts';
import figureInParts from '../../testing/hardToTag/figureInParts.sample.tsx';

it('puts a box around all parts of a figure', async () => {
  const { tree } = await readSoundPdf(await makePdf(figureInParts.sections));
  const [document] = tree.top;
  const figure = document && childElements(document).find(({ role }) => role === 'Figure');
  const box = figure && attributeOf(figure, 'Layout', 'BBox');
  const [left = 0, bottom = 0, right = 0, top = 0] = listOf(box).map((side) => Number(String(side)));
  // The longer bar is 100 points wide; the bars stand in two rows, each higher than its bar
  expect(right - left).toBeCloseTo(100, 0);
  expect(top - bottom).toBeGreaterThan(16);
});
