import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bleedOf, type Page } from '../../reader/file/pages.ts';
import type { Unverified } from '../rule.ts';
import type { Point } from '../../reader/geometry.ts';
import { readGrayTiff, type GrayImage } from './grayTiff.ts';

/** The heaviest spot of a page within its bleed, as Ghostscript separates it. */
export interface PageInk {
  readonly page: number;
  /** Sum of all plates, 0 to 400 and more. */
  readonly percent: number;
  /** In points of paper. */
  readonly at: Point;
  /** Plates with ink, in the order of their weight. */
  readonly plates: readonly string[];
}

export interface InkMeasurement {
  readonly pages: readonly PageInk[];
}

const DOTS_PER_INCH = 72;
const PAGES_AT_ONCE = 16;
const TIME_LIMIT_MS = 10 * 60_000;

const run = promisify(execFile);

/** Separates the pages with Ghostscript and sums the plates; says why where that cannot be done. */
export async function measureInk(
  bytes: Uint8Array,
  pages: readonly Page[],
  ghostscript = 'gs',
): Promise<InkMeasurement | Unverified> {
  const folder = await mkdtemp(join(tmpdir(), 'separations-'));
  try {
    const file = join(folder, 'in.pdf');
    await writeFile(file, bytes);
    const measured: PageInk[] = [];
    for (let first = 0; first < pages.length; first += PAGES_AT_ONCE) {
      const some = pages.slice(first, first + PAGES_AT_ONCE);
      measured.push(...(await measureSome(ghostscript, file, folder, some)));
    }
    return { pages: measured };
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { unverified: absent ? 'toolMissing' : 'toolFailed' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureSome(
  ghostscript: string,
  file: string,
  folder: string,
  pages: readonly Page[],
): Promise<PageInk[]> {
  const plates = await mkdtemp(join(folder, 'plates-'));
  const settings = ['-q', '-dSAFER', '-dNOPAUSE', '-dBATCH', '-sDEVICE=tiffsep', '-sCompression=none'];
  const range = [`-dFirstPage=${pages[0]?.number ?? 1}`, `-dLastPage=${pages.at(-1)?.number ?? 1}`];
  const output = [`-r${DOTS_PER_INCH}`, `-sOutputFile=${join(plates, 'p%d.tif')}`, file];
  await run(ghostscript, [...settings, ...range, ...output], { timeout: TIME_LIMIT_MS, maxBuffer: 1 << 26 });
  const names = await readdir(plates);
  const measured: PageInk[] = [];
  for (const [index, page] of pages.entries()) {
    const own = names.flatMap((name) => new RegExp(`^p${index + 1}\\((.*)\\)\\.tif$`).exec(name) ?? []);
    const images: [string, GrayImage][] = [];
    for (let i = 0; i < own.length; i += 2) {
      const image = await readGrayTiff(await readFile(join(plates, own[i] ?? '')));
      if (image) images.push([own[i + 1] ?? '?', image]);
    }
    if (images.length < 4) throw new Error('separations are missing');
    measured.push(heaviestSpot(page, new Map(images)));
  }
  await rm(plates, { recursive: true, force: true });
  return measured;
}

/** The pixel with the most ink among those whose middle lies within the bleed. */
export function heaviestSpot(page: Page, plates: ReadonlyMap<string, GrayImage>): PageInk {
  const images = [...plates.values()];
  const { width = 0, height = 0 } = images[0] ?? {};
  const bleed = bleedOf(page);
  let heaviest = -1;
  let at: Point = [bleed.x0, bleed.y1];
  let pixel = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const index = row * width + column;
      let ink = 0;
      for (const { pixels } of images) ink += 255 - (pixels[index] ?? 255);
      if (ink <= heaviest) continue;
      const [x, y] = onPaper(page, column + 0.5, row + 0.5);
      if (x < bleed.x0 || x > bleed.x1 || y < bleed.y0 || y > bleed.y1) continue;
      [heaviest, at, pixel] = [ink, [x, y], index];
    }
  }
  const weights = [...plates].map(([name, { pixels }]) => ({ name, ink: 255 - (pixels[pixel] ?? 255) }));
  const present = weights.filter(({ ink }) => ink > 0).sort((a, b) => b.ink - a.ink);
  return {
    page: page.number,
    percent: (Math.max(0, heaviest) / 255) * 100,
    at,
    plates: present.map(({ name }) => name),
  };
}

/** From pixels of the turned page to points of the page as it lies in the file. */
function onPaper({ boxes, rotation }: Page, column: number, row: number): Point {
  const { x0, y0, x1, y1 } = boxes.media;
  const [right, down] = [column, row].map((pixels) => (pixels * 72) / DOTS_PER_INCH) as [number, number];
  switch (rotation) {
    case 0:
      return [x0 + right, y1 - down];
    case 90:
      return [x0 + down, y0 + right];
    case 180:
      return [x1 - right, y0 + down];
    case 270:
      return [x1 - down, y1 - right];
  }
}
