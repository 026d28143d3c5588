import { coloursOfLogos, type Logo } from '../../model/publication/logo.ts';
import type { InkTable } from '../../pdf/emit/colour/inks.ts';
import { inksOfColour } from '../../pictures/targets/colourForPress.ts';

/**
 * Inks of the colours of logos, beside those of the palette: as their owner gives them, else what the profile makes of
 * them, as of a photograph's. A colour of the palette keeps its own.
 */
export async function withLogoInks(
  inks: InkTable,
  logos: readonly Logo[],
  profile: { readonly profile: string; readonly inkLimit: number },
): Promise<InkTable> {
  const table = new Map(inks);
  const given = new Map(
    logos.flatMap((logo) => logo.inks.map(({ colour, cmyk }) => [colour, cmyk] as const)),
  );
  for (const colour of coloursOfLogos(logos)) {
    if (!inks.has(colour)) table.set(colour, given.get(colour) ?? (await inksOfColour(colour, profile)));
  }
  return table;
}
