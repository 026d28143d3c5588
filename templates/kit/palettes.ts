import type { PaletteName } from '../../src/model/publication/palette.ts';
import type { Palette } from '../../src/publishing/palette.ts';
import { inks, type Ink, type InkName } from './tokens.ts';

/**
 * What a palette prints instead of the inks that templates name: a dark ground and text colour, an accent, and the
 * dark one thinned with white. Paper tints and greys are the same in all.
 */
const OWN: Readonly<Record<PaletteName, Partial<Record<InkName, Ink>>>> = {
  indigo: {},
  foret: {
    ai: { rgb: '#1F4D3A', cmyk: [84, 40, 76, 42], smallText: [100, 0, 80, 0] },
    shu: { rgb: '#A84E1A', cmyk: [20, 74, 100, 14], smallText: [0, 80, 100, 0] },
    asagi: { rgb: '#86A596', cmyk: [50, 22, 42, 4], smallText: [45, 0, 35, 0] },
  },
  brique: {
    ai: { rgb: '#7A2E22', cmyk: [30, 86, 82, 36], smallText: [0, 100, 80, 0] },
    shu: { rgb: '#1B5E7A', cmyk: [88, 50, 34, 16], smallText: [100, 40, 0, 0] },
    asagi: { rgb: '#C29A92', cmyk: [22, 42, 36, 4], smallText: [0, 45, 35, 0] },
  },
  prune: {
    ai: { rgb: '#4A2A55', cmyk: [76, 94, 34, 26], smallText: [80, 100, 0, 0] },
    shu: { rgb: '#9A5A12', cmyk: [26, 62, 100, 20], smallText: [0, 65, 100, 0] },
    asagi: { rgb: '#A08DA8', cmyk: [38, 46, 16, 2], smallText: [35, 45, 0, 0] },
  },
  ardoise: {
    ai: { rgb: '#2E3D49', cmyk: [76, 58, 48, 44], smallText: [60, 0, 0, 70] },
    shu: { rgb: '#B0452F', cmyk: [18, 84, 88, 8], smallText: [0, 95, 95, 0] },
    asagi: { rgb: '#8E9CA8', cmyk: [46, 30, 26, 4], smallText: [40, 25, 0, 0] },
  },
};

/** The inks of a palette, all of them. */
export function inksOfPalette(name: PaletteName): Readonly<Record<InkName, Ink>> {
  return { ...inks, ...OWN[name] };
}

/** What the machine needs of a palette: its colours in the place of the templates', and their printing inks. */
export function paletteOf(name: PaletteName): Palette {
  const own = Object.entries(inksOfPalette(name)) as [InkName, Ink][];
  return {
    colours: new Map(
      own.map(([ink, { rgb }]) => [inks[ink].rgb, rgb] as const).filter(([from, to]) => from !== to),
    ),
    inks: new Map(own.map(([, { rgb, cmyk }]) => [rgb, cmyk])),
    smallTextInks: new Map(
      own.flatMap(([, { rgb, smallText }]) => (smallText ? [[rgb, smallText] as const] : [])),
    ),
  };
}
