import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { GROWS_WITH_SIZE, timesAsLong } from '../../../src/testing/processorTime.ts';
import { CONSTRUCTS } from './constructs.ts';
import { exponentOf, measureBuild } from './measure.ts';

const folder = await mkdtemp(join(tmpdir(), 'kakehashi-growth-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One of text, one of many files; all of them, and larger, by `npm run test:growth`. */
it.each(['links within the book', 'entries'])('a whole build grows with its content: %s', async (name) => {
  const make = CONSTRUCTS[name];
  if (!make) throw new Error(`nothing is called ${name}`);
  const build = async (count: number): Promise<void> => {
    expect(await measureBuild(make, count, join(folder, String(count)))).toMatchObject({ code: 0 });
  };
  expect(await timesAsLong(build, 4)).toBeLessThan(GROWS_WITH_SIZE);
});

it.each(Object.entries(CONSTRUCTS))('holds as many as it is asked for: %s', (_, make) => {
  const size = (count: number): number => JSON.stringify(make(count)).length;
  expect(size(80) - size(40)).toBeGreaterThan(1.5 * (size(40) - size(20)));
});

it('an exponent says how time grows', () => {
  expect(exponentOf({ count: 10, time: 3 }, { count: 20, time: 6 })).toBeCloseTo(1);
  expect(exponentOf({ count: 10, time: 3 }, { count: 20, time: 12 })).toBeCloseTo(2);
});
