import { expect, it } from 'vitest';
import { pictureStandIn, standInName } from '../../pictureStandIn.ts';
import type { LaidOutNode } from '../../tree.ts';
import { OpenedPictures } from './openedPictures.ts';
import { convertImages, placedImages } from './placedImages.ts';

const size = { width: 1080, height: 2400 };
const page = (name: string, width: number, style: object): LaidOutNode =>
  ({
    type: 'IMAGE',
    box: { left: 0, top: 0, width, height: 600 },
    style,
    image: { data: pictureStandIn(name, size), ...size },
  }) as unknown as LaidOutNode;

it('measures a picture as it is drawn, not the box that contains it', () => {
  const [drawn] = placedImages([page('a.png', 400, { objectFit: 'contain' })]);
  // 600 points high, so 270 wide
  expect(drawn?.resolution).toBeCloseTo(1080 / (270 / 72), 5);
  expect(placedImages([page('a.png', 144, {})])[0]?.resolution).toBe(540);
  // Cropped: as large as it is drawn, not as it is seen
  expect(placedImages([page('a.png', 144, { objectFit: 'cover' })])[0]?.resolution).toBeCloseTo(
    1080 / (270 / 72),
    5,
  );
});

it('converts a picture once, for the largest size in which it is printed', async () => {
  const placed = placedImages([page('a.png', 100, {}), page('a.png', 200, {}), page('b.png', 50, {})]);
  const asked: string[] = [];
  const prepared = { data: new Uint8Array() };
  const table = await convertImages(placed, async ({ name, resolution }) => {
    asked.push(`${name} ${Math.round(resolution)}`);
    return prepared;
  });
  expect(asked).toEqual(['a.png 389', 'b.png 1555']);
  expect(placed.map(({ data }) => table.get(data))).toEqual([prepared, prepared, prepared]);
});

it('knows a stand-in by the name that it gives, and draws none', () => {
  const name = 'content/images/Fête à 金沢.jpg'.normalize('NFD');
  const data = pictureStandIn(name, size);
  expect([standInName(data), standInName(new Uint8Array(9))]).toEqual([name, undefined]);
  const opening = { label: () => 'I1', openJpeg: () => ({}) };
  expect(() => new OpenedPictures().opened(data, undefined, opening)).toThrow(name);
});
