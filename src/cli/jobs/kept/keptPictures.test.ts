import { writeFileSync } from 'node:fs';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { PlacedImage } from '../../../pdf/emit/images/placedImages.ts';
import type { PreparePicture } from '../pictures.ts';
import { preparedOnce, type KeptPictures } from './keptPictures.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-pictures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const placed = (name: string, resolution = 200): PlacedImage => ({
  data: new Uint8Array(),
  name: join(folder, name),
  page: 0,
  resolution,
  width: 10,
  height: 10,
  neededWidth: 10,
});

it('makes a picture once, and again for another size, other inks or a file that was written', async () => {
  writeFileSync(join(folder, 'a.png'), 'a');
  const kept: KeptPictures = new Map();
  const prepare = vi.fn<PreparePicture>(() => Promise.resolve({ data: new Uint8Array() }));
  const ask = async (image: PlacedImage, inks?: string): Promise<number> => {
    await (
      await preparedOnce(kept, [image], inks, prepare)
    )(image);
    return prepare.mock.calls.length;
  };
  expect(await ask(placed('a.png'))).toBe(1);
  expect(await ask(placed('a.png'))).toBe(1);
  expect(await ask(placed('a.png', 100))).toBe(2);
  expect(await ask(placed('a.png', 100), 'inks.icc')).toBe(3);
  writeFileSync(join(folder, 'a.png'), 'b');
  await utimes(join(folder, 'a.png'), 1, 1);
  expect(await ask(placed('a.png', 100), 'inks.icc')).toBe(4);
});

it('asks each time for what cannot be made, and for a file that is not there', async () => {
  writeFileSync(join(folder, 'broken.png'), 'x');
  const prepare = vi.fn<PreparePicture>(() => Promise.resolve({ fault: 'damaged' }));
  const kept: KeptPictures = new Map();
  for (const name of ['broken.png', 'broken.png', 'missing.png', 'missing.png']) {
    const image = placed(name);
    await (
      await preparedOnce(kept, [image], undefined, prepare)
    )(image);
  }
  expect(prepare).toHaveBeenCalledTimes(4);
  expect(kept.size).toBe(0);
});
