import { coloursOfLogos, type Logo } from '../../model/publication/logo.ts';
import type { InkTable } from '../../pdf/emit/colour/inks.ts';
import { colourOfLogo } from '../../publishing/logoColours.ts';
import type { Palette } from '../../publishing/palette.ts';
import { inksOfColour } from '../../pictures/targets/colourForPress.ts';

/**
 * Inks of the colours of logos, beside those of the palette: as their owner gives them, else what the profile makes of
 * them, as of a photograph's. A colour of the palette keeps its own, unless its owner gives others.
 */
export async function withLogoInks(
  palette: Palette,
  logos: readonly Logo[],
  profile: { readonly profile: string; readonly inkLimit: number },
): Promise<InkTable> {
  const table = new Map(palette.inks);
  const given = new Map(
    logos.flatMap((logo) => logo.inks.map(({ colour, cmyk }) => [colour, cmyk] as const)),
  );
  for (const colour of coloursOfLogos(logos)) {
    const own = colourOfLogo(colour, palette, logos);
    if (!palette.inks.has(own)) table.set(own, given.get(colour) ?? (await inksOfColour(colour, profile)));
  }
  return table;
}
