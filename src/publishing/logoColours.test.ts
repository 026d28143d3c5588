import { expect, it } from 'vitest';
import type { Logo } from '../model/publication/logo.ts';
import { paletteOf } from '../../templates/kit/palettes.ts';
import { inks } from '../../templates/kit/tokens.ts';
import { colourOfLogo } from './logoColours.ts';

const withInks = (colour: string): Logo => ({
  file: 'a.svg',
  alternative: 'Un pont',
  places: new Set(['front']),
  inks: [{ colour, cmyk: [0, 75, 95, 10] }],
});

const PALETTES = ['indigo', 'foret', 'brique', 'prune', 'ardoise'] as const;

it.each(PALETTES)('are none that the palette %s prints otherwise, and hardly another', (name) => {
  const palette = paletteOf(name);
  for (const { rgb } of Object.values(inks)) {
    const own = colourOfLogo(rgb, palette, []);
    expect(palette.colours.has(own)).toBe(false);
    expect(own.slice(0, 5)).toBe(rgb.slice(0, 5));
    expect(Math.abs(Number.parseInt(own.slice(5), 16) - Number.parseInt(rgb.slice(5), 16))).toBeLessThan(3);
  }
});

it('stay what they are where the palette does nothing to them', () => {
  expect(colourOfLogo('#1B3A66', paletteOf('indigo'), [])).toBe('#1B3A66');
  expect(colourOfLogo('#FFFFFF', paletteOf('foret'), [])).toBe('#FFFFFF');
  expect(colourOfLogo('#123456', paletteOf('foret'), [withInks('#123456')])).toBe('#123456');
});

it('have the inks that their owner gives, of a colour of the palette too', () => {
  const palette = paletteOf('indigo');
  const own = colourOfLogo('#FFFFFF', palette, [withInks('#FFFFFF')]);
  expect(own).toBe('#FFFFFE');
  expect(palette.inks.has(own)).toBe(false);
});
