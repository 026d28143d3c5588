import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { readSoundPdf } from '../../reader/reading.ts';
import { makePdf, soundSection } from '../soundDocument.tsx';
import { contrast, faintTexts, type FaintText } from './contrast.ts';

async function faintIn(body: ReactElement): Promise<FaintText[]> {
  return faintTexts(await readSoundPdf(await makePdf([{ ...soundSection(), body: () => body }])));
}

const onGround = (color: string, backgroundColor: string, fontSize: number): ReactElement => (
  <View style={{ backgroundColor, padding: 10 }}>
    <Text style={{ color, fontSize }}>mot</Text>
  </View>
);

it('measures as WCAG does', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21);
  expect(contrast([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])).toBe(1);
});

it.each([
  ['#777777', '#FFFFFF', 10, 4.48],
  ['#6B6F75', '#F6F0E4', 8, 4.45],
  ['#999999', '#FFFFFF', 24, 2.85],
  ['#1B3A66', '#1A1A1A', 10, 1.53],
])('finds %s on %s at %i points', async (color, ground, size, ratio) => {
  const [found, ...others] = await faintIn(onGround(color, ground, size));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ page: 1, ratio: expect.closeTo(ratio, 1), size: expect.closeTo(size, 1) });
});

it.each([
  ['#767676', '#FFFFFF', 10],
  ['#8A8A8A', '#FFFFFF', 24],
  ['#FFFFFF', '#1B3A66', 8],
])('lets %s on %s at %i points be', async (color, ground, size) => {
  expect(await faintIn(onGround(color, ground, size))).toEqual([]);
});
