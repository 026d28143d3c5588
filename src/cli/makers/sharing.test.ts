import { expect, it } from 'vitest';
import type { Job } from '../jobs/jobs.ts';
import { jobsByEdition, jobsOfShare, makerCount } from './sharing.ts';

const job = (file: string): Job => ({ file, target: /\.(screen|press)\./.exec(file)?.[1] }) as Job;

it('the targets of an edition are made by one process, since they share a layout', () => {
  const jobs = ['a.fr.screen.pdf', 'a.fr.press.pdf', 'a.ja.screen.pdf', 'b.fr.press.pdf'].map(job);
  expect(jobsByEdition(jobs).map((group) => group.map(({ file }) => file))).toEqual([
    ['a.fr.screen.pdf', 'a.fr.press.pdf'],
    ['a.ja.screen.pdf'],
    ['b.fr.press.pdf'],
  ]);
  expect(jobsByEdition([])).toEqual([]);
});

it('there are as many makers as cores, memory and editions allow, or as are asked for', () => {
  const large = { cores: 8, memory: 64e9 };
  expect(makerCount(4, undefined, large)).toBe(4);
  expect(makerCount(40, undefined, large)).toBe(8);
  expect(makerCount(40, undefined, { cores: 8, memory: 3.5e9 })).toBe(3);
  expect(makerCount(40, undefined, { cores: 1, memory: 64e9 })).toBe(1);
  expect(makerCount(40, undefined, { cores: 8, memory: 0.2e9 })).toBe(1);
  expect(makerCount(40, 16, { cores: 1, memory: 0 })).toBe(16);
  expect(makerCount(3, 16, large)).toBe(3);
  expect(makerCount(0, undefined, large)).toBe(1);
});

it('every job falls to just one machine, with the other target of its edition, and none is idle needlessly', () => {
  const jobs = Array.from({ length: 7 }, (_, index) => [`${index}.fr.screen.pdf`, `${index}.fr.press.pdf`])
    .flat()
    .map(job);
  for (let of = 1; of <= 9; of += 1) {
    const shares = Array.from({ length: of }, (_, index) => jobsOfShare(jobs, { number: index + 1, of }));
    expect(shares.flat().sort(byFile)).toEqual([...jobs].sort(byFile));
    const sizes = shares.map((share) => share.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
    for (const share of shares) expect(jobsByEdition(share).every(({ length }) => length === 2)).toBe(true);
  }
  expect(jobsOfShare(jobs, undefined)).toEqual(jobs);
});

function byFile(a: Job, b: Job): number {
  return a.file < b.file ? -1 : 1;
}
