import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { judge } from '../../judge/judge.ts';
import { rehearse } from './rehearsal.ts';

it('the file of the rehearsal is one that the judge finds good, with pages enough to try it on', async () => {
  const bytes = readFileSync(new URL('./rehearsal.pdf', import.meta.url));
  const { pages, findings } = await judge(bytes, { standards: ['PDF/UA-1', 'PDF/A-3a'] });
  expect(findings).toEqual([]);
  expect(pages).toBeGreaterThan(8);
});

it('a rehearsal ends when a file has come, and does not begin where the file needs the only core', async () => {
  let asked = 0;
  expect(await rehearse(() => (asked += 1) > 2, 2)).toBe(2);
  expect(await rehearse(() => false, 1)).toBe(0);
});
