import { expect, it } from 'vitest';
import type { Job } from '../jobs/jobs.ts';
import { releasePairs } from './releasePairs.ts';

const job = (name: string, target: Job['target'], cover = true) =>
  ({
    file: `essai/${name}.${target}.pdf`,
    target,
    ...(cover && { cover: () => undefined }),
  }) as unknown as Job;

it('puts the targets of one book together, by their file', () => {
  const jobs = [job('a', 'press'), job('a', 'screen'), job('b', 'press'), job('b', 'screen')];
  const { pairs, alone } = releasePairs(jobs);
  expect(pairs.map(({ press, screen }) => [press.file, screen.file])).toEqual([
    ['essai/a.press.pdf', 'essai/a.screen.pdf'],
    ['essai/b.press.pdf', 'essai/b.screen.pdf'],
  ]);
  expect(alone).toEqual([]);
});

it('names what stands alone and what has no cover', () => {
  const jobs = [job('a', 'press'), job('b', 'screen'), job('c', 'press', false), job('c', 'screen', false)];
  expect(releasePairs(jobs)).toEqual({ pairs: [], alone: jobs });
});
