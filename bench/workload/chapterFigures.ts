import { encode as encodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';
import { createRandom, elementAt, type Random } from './random.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

/** Figures that are charts have odd numbers; the others look like photographs. */
export function figureName(figure: number): string {
  return `fig-${String(figure).padStart(2, '0')}.${figure % 2 === 1 ? 'png' : 'jpg'}`;
}

/** Bytes of a figure, numbered from 1; the fifth has an alpha channel. */
export function figureBytes(figure: number): Uint8Array {
  const random = createRandom(499 + figure);
  return figure % 2 === 1 ? chart(random, figure === 5) : photograph(random);
}

function chart(random: Random, transparent: boolean): Uint8Array {
  const bars = Array.from({ length: 12 }, () => 0.15 + random.fraction() * 0.8);
  const raster = painted(1200, 800, (x, y) => {
    const bar = Math.floor(x * 12);
    const across = x * 12 - bar;
    if (across > 0.15 && across < 0.85 && 1 - y < elementAt(bars, bar))
      return [30 + bar * 12, 90, 150 - bar * 6, 255];
    return Math.round(y * 800) % 100 === 0 ? [200, 200, 200, 255] : [250, 250, 246, transparent ? 0 : 255];
  });
  const png = new PNG({ width: raster.width, height: raster.height });
  raster.data.copy(png.data);
  return PNG.sync.write(png, { colorType: transparent ? 6 : 2 });
}

function photograph(random: Random): Uint8Array {
  const [a, b] = [random.fraction() * 6 + 1, random.fraction() * 6 + 1];
  const raster = painted(1600, 1000, (x, y) => {
    const wave = Math.sin(x * a * 3 + Math.sin(y * b) * 2);
    const grain = (random.fraction() - 0.5) * 14;
    const hill = y > 0.55 + 0.12 * Math.sin(x * a * 2);
    return hill
      ? [60 + 50 * wave + grain, 90 + 40 * wave + grain, 50 + 20 * y + grain, 255]
      : [150 + 60 * y + 20 * wave + grain, 170 + 30 * y + grain, 210 - 40 * y + grain, 255];
  });
  return encodeJpeg(raster, 85).data;
}

/** Coordinates of `colourAt` go from 0 to 1. */
function painted(width: number, height: number, colourAt: (x: number, y: number) => Colour): Raster {
  const data = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colourAt(x / width, y / height).map((part) =>
        Math.max(0, Math.min(255, Math.round(part))),
      );
      data.set(colour, (y * width + x) * 4);
    }
  }
  return { width, height, data };
}
