/** How much black stands for what the three colours lose of their grey: half of one of them. */
const BLACK_FOR_GREY = 0.5;

/**
 * Brings every pixel below a sum of inks, in place: first the grey that cyan, magenta and yellow have in common
 * gives way to black (grey component replacement), then all three are thinned alike. The order of the colours
 * stays, and so does the hue; what is within the limit is left as it is.
 * @param pixels cyan, magenta, yellow, black, one byte each
 * @param limit of the sum, in percent
 */
export function limitInk(pixels: Uint8Array, limit: number): void {
  const most = limit * 2.55;
  for (let i = 0; i + 3 < pixels.length; i += 4) {
    const [c = 0, m = 0, y = 0, k = 0] = pixels.subarray(i, i + 4);
    if (c + m + y + k <= most) continue;
    const excess = c + m + y + k - most;
    const grey = Math.min(c, m, y, excess / (3 - BLACK_FOR_GREY), (255 - k) / BLACK_FOR_GREY);
    const black = Math.floor(k + grey * BLACK_FOR_GREY);
    const colours = c + m + y - 3 * grey;
    const thinned = colours === 0 ? 0 : Math.min(1, (most - black) / colours);
    pixels[i] = Math.floor((c - grey) * thinned);
    pixels[i + 1] = Math.floor((m - grey) * thinned);
    pixels[i + 2] = Math.floor((y - grey) * thinned);
    pixels[i + 3] = black;
  }
}
