import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/model/publication/palette.ts';
import { contrast } from '../../src/testing/readBack/contrast.ts';
import { inksOfPalette, paletteOf } from './palettes.ts';
import { NONE, TINTS } from './map/block/valueTints.ts';
import { inks, type InkName } from './tokens.ts';

const rgbOf = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16) / 255,
  Number.parseInt(hex.slice(3, 5), 16) / 255,
  Number.parseInt(hex.slice(5, 7), 16) / 255,
];

/** Texts and what they stand on in the templates. */
const PAIRS: readonly (readonly [text: InkName, ground: InkName])[] = [
  ...(['sumi', 'ai', 'shu', 'nezumi'] as const).flatMap((text) => [
    [text, 'shiro'] as const,
    [text, 'kinari'] as const,
  ]),
  ...(['sumi', 'ai', 'shu', 'nezumi'] as const).flatMap((text) => [
    [text, 'mizu'] as const,
    [text, 'kasumi'] as const,
  ]),
  ['shiro', 'ai'],
  ['shiro', 'shu'],
];

/** CIE lightness of a grey as light as the colour. */
const lightnessOf = (hex: string): number =>
  116 * Math.cbrt(1.05 / contrast(rgbOf(hex), [1, 1, 1]) - 0.05) - 16;

describe.each(PALETTES)('the palette %s', (name) => {
  const own = inksOfPalette(name);

  it('can be read in all its pairs of text and ground', () => {
    const faint = PAIRS.filter(
      ([text, ground]) => contrast(rgbOf(own[text].rgb), rgbOf(own[ground].rgb)) < 4.5,
    );
    expect(faint).toEqual([]);
  });

  it('has inks for each of its colours, two or fewer of them for small text', () => {
    const { colours, inks: printed, smallTextInks } = paletteOf(name);
    for (const { rgb } of Object.values(inks)) expect(printed.has(colours.get(rgb) ?? rgb)).toBe(true);
    for (const [rgb, cmyk] of printed) {
      const plates = (smallTextInks.get(rgb) ?? cmyk).filter((percent) => percent > 0);
      expect(plates.length).toBeLessThanOrEqual(2);
    }
  });

  it('gives no colour to two inks', () => {
    expect(new Set(Object.values(own).map(({ rgb }) => rgb)).size).toBe(Object.keys(own).length);
  });
});

it('leaves the colours that templates name as they are in the first', () => {
  expect([...paletteOf('indigo').colours]).toEqual([]);
});

it('parts water from land in grey too, the country more than its neighbours, and tells land that is nobody’s', () => {
  const [water, home, neighbours, disputed] = (['mizu', 'neri', 'kasumi', 'gofun'] as const).map((name) =>
    lightnessOf(inks[name].rgb),
  );
  expect((home ?? 0) - (water ?? 0)).toBeGreaterThan(5);
  expect((neighbours ?? 0) - (water ?? 0)).toBeGreaterThan(2.5);
  expect((water ?? 0) - (disputed ?? 0)).toBeGreaterThan(5);
});

it('tells none from few on a map, few from more, and any number from water, in grey too', () => {
  const steps = [NONE, ...TINTS].map((name) => lightnessOf(inks[name].rgb));
  steps.slice(1).forEach((one, index) => {
    expect((steps[index] ?? 0) - one).toBeGreaterThan(index === 0 ? 12 : 7);
  });
  expect(lightnessOf(inks.mizu.rgb) - (steps[1] ?? 0)).toBeGreaterThan(7);
});

it.each([...TINTS, NONE])('leaves the names of divisions readable on %s', (tint) => {
  expect(contrast(rgbOf(inks.sumi.rgb), rgbOf(inks[tint].rgb))).toBeGreaterThanOrEqual(4.5);
});
