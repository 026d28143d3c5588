import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Cmyk } from '../../src/pdf/emit/colour/inks.ts';
import { readGrayTiff, type GrayImage } from '../../src/judge/ink/grayTiff.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** Plates of a page in the order C, M, Y, K; 255 is no ink. */
export type SeparatedPage = readonly GrayImage[];

const PLATES = ['Cyan', 'Magenta', 'Yellow', 'Black'];
const DOTS_PER_INCH = 100;
/** Bleed and slug, which marks stand in: 5 mm and 22 points, in pixels. */
const AROUND = Math.ceil(((5 * 72) / 25.4 + 22) * (DOTS_PER_INCH / 72));

const run = promisify(execFile);

/** Separates pages with Ghostscript, each pixel one colour: nothing is smoothed. */
export async function separatedPages(
  bytes: Uint8Array,
  { first, last }: { first: number; last: number },
): Promise<SeparatedPage[]> {
  const folder = await temporaryFolder();
  const file = join(folder, 'in.pdf');
  await writeFile(file, bytes);
  const settings = ['-q', '-dSAFER', '-dNOPAUSE', '-dBATCH', '-sDEVICE=tiffsep', '-sCompression=none'];
  const range = [`-dFirstPage=${first}`, `-dLastPage=${last}`, `-r${DOTS_PER_INCH}`];
  await run('gs', [...settings, ...range, `-sOutputFile=${join(folder, 'p%d.tif')}`, file]);
  const pages: SeparatedPage[] = [];
  for (let page = 1; page <= last - first + 1; page += 1) {
    pages.push(await Promise.all(PLATES.map((ink) => readPlate(join(folder, `p${page}(${ink}).tif`)))));
  }
  return pages;
}

async function readPlate(file: string): Promise<GrayImage> {
  const image = await readGrayTiff(await readFile(file));
  if (!image) throw new Error(`${file} is no separation`);
  return image;
}

/** Every colour within the trim of some pages, in percent of C, M, Y, K, with its number of pixels. */
export function coloursOnPages(pages: readonly SeparatedPage[]): { colour: Cmyk; count: number }[] {
  // Millions of pixels of a few colours: each is counted as one number, a byte for each plate
  const counts = new Map<number, number>();
  for (const plates of pages) {
    const { width = 0, height = 0 } = plates[0] ?? {};
    for (let row = AROUND; row < height - AROUND; row += 1) {
      for (let column = AROUND; column < width - AROUND; column += 1) {
        const at = row * width + column;
        const key = plates.reduce((bytes, { pixels }) => bytes * 256 + (pixels[at] ?? 255), 0);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([key, count]) => ({ colour: colourOf(key), count }));
}

function colourOf(key: number): Cmyk {
  const ink = (plate: number): number => ((255 - (Math.floor(key / 256 ** (3 - plate)) % 256)) / 255) * 100;
  return [ink(0), ink(1), ink(2), ink(3)];
}
