import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { pictureStandIn } from '../../pdf/pictureStandIn.ts';
import type { LaidOutNode } from '../../pdf/tree.ts';
import type { PictureConverter } from '../../pictures/picture.ts';
import { conversionsAhead } from './pictures.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi-pictures-'));
  await writeFile(join(folder, 'a.png'), 'a');
});
afterAll(() => rm(folder, { recursive: true }));

const SIZE = { width: 720, height: 360 };

/** A page with a picture that is so many points wide. */
function page(name: string, width: number): LaidOutNode {
  const image = { data: pictureStandIn(join(folder, name), SIZE), ...SIZE };
  const box = { left: 0, top: 0, width, height: width / 2 };
  const node = { type: 'IMAGE', box, image } as unknown as LaidOutNode;
  return { type: 'PAGE', box, children: [node] } as unknown as LaidOutNode;
}

it('converts a picture as soon as its page is laid out, once for its largest size', async () => {
  const convert = vi.fn<PictureConverter>((bytes) => Promise.resolve({ data: bytes }));
  const load = vi.fn<() => Promise<PictureConverter>>(() => Promise.resolve(convert));
  const onPages = conversionsAhead(load);
  onPages([{ type: 'PAGE', children: [] } as unknown as LaidOutNode]);
  expect(load).not.toHaveBeenCalled();
  onPages([page('a.png', 360)]);
  onPages([page('a.png', 180), page('a.png', 720), page('a.png', 720)]);
  await vi.waitFor(() => expect(convert).toHaveBeenCalledTimes(2));
  // Which of the two files is read first is the machine's.
  const largestFirst = convert.mock.calls.toSorted(([, a], [, b]) => b - a);
  expect(largestFirst).toEqual([
    [Buffer.from('a'), 144],
    [Buffer.from('a'), 72],
  ]);
});

it('leaves what goes wrong to whoever places the picture', async () => {
  const convert = vi.fn<PictureConverter>(() => Promise.reject(new Error('broken')));
  const onPages = conversionsAhead(() => Promise.resolve(convert));
  onPages([page('missing.png', 360), page('a.png', 360)]);
  await vi.waitFor(() => expect(convert).toHaveBeenCalledTimes(1));
});
