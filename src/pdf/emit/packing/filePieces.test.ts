import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { deflated, FilePieces } from './filePieces.ts';

const LONG = Buffer.from('0 0 m 10 10 l S '.repeat(9_000), 'latin1');
/** What no deflating makes shorter. */
const DENSE = Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * at * 7919 + (at >> 3)) & 0xff));

it('deflates to the bytes of zlib in one thread, what is dense too', async () => {
  for (const content of [LONG, DENSE, deflateSync(DENSE), Buffer.from('x')]) {
    expect(Buffer.from(await deflated(content))).toEqual(deflateSync(content));
    expect(Buffer.from(await deflated(content, 9))).toEqual(deflateSync(content, { level: 9 }));
  }
});

it('deflates to the same bytes however many wait, each with no more memory than it fills where they are many', async () => {
  const many = await Promise.all(Array.from({ length: 400 }, () => deflated(LONG)));
  const packed = deflateSync(LONG);
  for (const bytes of many) expect(packed.equals(bytes)).toBe(true);
  expect(many.at(-1)?.buffer.byteLength).toBe(packed.length);
});

it('keeps pieces in their order, however long the making of each takes, and says where each begins', async () => {
  const pieces = new FilePieces();
  pieces.add(deflated(LONG));
  pieces.add('after\n');
  pieces.add(deflated(Buffer.from('x')));
  const { bytes, offsets } = await pieces.whole(15);
  const long = deflateSync(LONG);
  expect(Buffer.concat(bytes)).toEqual(
    Buffer.concat([long, Buffer.from('after\n'), deflateSync(Buffer.from('x'))]),
  );
  expect(offsets).toEqual([15, 15 + long.length, 15 + long.length + 6]);
});

it('a piece that cannot be made fails the whole', async () => {
  const pieces = new FilePieces();
  pieces.add(Promise.reject(new Error('no memory')));
  await expect(pieces.whole(0)).rejects.toThrow('no memory');
});
