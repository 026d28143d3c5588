import sharp from 'sharp';
import { limitInk } from './inkLimit.ts';

export interface ColourForPressOptions {
  /** Path of the printing condition's ICC profile. */
  readonly profile: string;
  /** Most ink of all four, in percent (PR-08). */
  readonly inkLimit: number;
}

/**
 * One colour of a drawing in print: a grey is black alone (PR-07), any other as the profile separates it.
 * @param colour `#RRGGBB`
 * @returns percent of cyan, magenta, yellow and black
 */
export async function inksOfColour(
  colour: string,
  { profile, inkLimit }: ColourForPressOptions,
): Promise<readonly [number, number, number, number]> {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [red = 0, green = 0, blue = 0] = parts;
  if (red === green && green === blue) return [0, 0, 0, percent(255 - red)];
  const pixel = sharp(Uint8Array.from([red, green, blue]), { raw: { width: 1, height: 1, channels: 3 } });
  const inks = await pixel.withIccProfile(profile, { attach: false }).raw().toBuffer();
  limitInk(inks, inkLimit);
  const [cyan = 0, magenta = 0, yellow = 0, black = 0] = inks;
  return [percent(cyan), percent(magenta), percent(yellow), percent(black)];
}

function percent(part: number): number {
  return Math.round((part * 1000) / 255) / 10;
}
