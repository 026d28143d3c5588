import { expect, it } from 'vitest';
import { widthInEms } from '../text/letterWidths.ts';
import { labelEms } from './barChart.tsx';

it('gives labels of few wide letters the room of their widest word: none is cut in its middle', () => {
  for (const labels of [
    ['Niveau', 'commune'],
    ['mm', 'Wimmwomm'],
    ['région', 'commune nouvelle'],
    ['市町村'],
  ])
    for (const word of labels.flatMap((label) => label.split(' ')))
      expect(labelEms(labels)).toBeGreaterThanOrEqual(widthInEms(word));
});
