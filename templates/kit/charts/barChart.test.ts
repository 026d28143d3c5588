import { describe, expect, it } from 'vitest';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { widthInEms } from '../text/letterWidths.ts';
import { directoryType } from '../tokens.ts';
import { labelEms, sharedScale } from './barChart.tsx';

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

describe('charts side by side', () => {
  const chart = (...bars: [label: string, value: number][]): BlockOf<'bars'> => ({
    kind: 'bars',
    title: 'x',
    head: ['Niveau', 'Liens'],
    bars: bars.map(([label, value]) => ({ label: [{ kind: 'text', text: label }], value })),
  });
  const long = chart(['arrondissement de commune', 57]);
  const short = chart(['ville', 47]);

  it('have one scale: that of the chart whose labels leave least room', () => {
    const setting = { type: directoryType, language: 'fr', measure: { text: 300, full: 300, height: 400 } };
    const [one, other] = [long, short].map((alone) => sharedScale([alone], 150, setting));
    expect(one?.length).toBeLessThan(other?.length ?? 0);
    expect(sharedScale([long, short], 150, setting)).toEqual({ most: 57, length: one?.length });
    expect(sharedScale([short, long], 150, setting)).toEqual({ most: 57, length: one?.length });
  });
});
