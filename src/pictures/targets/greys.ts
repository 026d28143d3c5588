/**
 * Whether a picture is of greys alone.
 * @param pixels red, green and blue, and opacity where `channels` is four
 * @param rounding steps of 255 by which the parts of a grey may differ
 */
export function areGrey(pixels: Uint8Array, channels: number, rounding: number): boolean {
  for (let i = 0; i + 2 < pixels.length; i += channels) {
    const [r = 0, g = 0, b = 0] = [pixels[i], pixels[i + 1], pixels[i + 2]];
    if (Math.abs(r - g) > rounding || Math.abs(g - b) > rounding || Math.abs(r - b) > rounding) return false;
  }
  return true;
}
