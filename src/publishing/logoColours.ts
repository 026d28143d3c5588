import type { Logo } from '../model/publication/logo.ts';
import type { Palette } from './palette.ts';

/**
 * The colour that stands for one of a logo in a publication's file: its own, as its owner wants it. Where the palette
 * would print another in its place, or where the owner gives it inks that are not the palette's, it is a colour beside
 * it, one step of 255 away, that the palette does not know.
 * @param colour `#RRGGBB`, in capitals
 */
export function colourOfLogo(colour: string, { colours, inks }: Palette, logos: readonly Logo[]): string {
  const isGiven = logos.some((logo) => logo.inks.some((ink) => ink.colour === colour));
  if (!colours.has(colour) && !(isGiven && inks.has(colour))) return colour;
  const blue = Number.parseInt(colour.slice(5), 16);
  for (let step = 1; step <= MOST; step++) {
    for (const near of [blue + step, blue - step]) {
      if (near < 0 || near > 255) continue;
      const own = colour.slice(0, 5) + near.toString(16).padStart(2, '0').toUpperCase();
      if (!colours.has(own) && !inks.has(own)) return own;
    }
  }
  return colour;
}

/** Steps of 255 that nobody sees; a palette has fewer colours side by side. */
const MOST = 8;
