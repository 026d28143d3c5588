import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { judge, type Asked } from '../../judge/judge.ts';
import { rehearse } from './rehearsal.ts';

const SCREEN: Asked = { standards: ['PDF/UA-1', 'PDF/A-3a'] };

it('the file of the rehearsal is one that the judge finds good, with pages enough to try it on', async () => {
  const bytes = readFileSync(new URL('./rehearsal.pdf', import.meta.url));
  const { pages, findings } = await judge(bytes, SCREEN);
  expect(findings).toEqual([]);
  expect(pages).toBeGreaterThan(8);
});

it('a rehearsal ends when a file has come, and does not begin where the file needs the only core', async () => {
  let asked = 0;
  expect(await rehearse(SCREEN, () => (asked += 1) > 2, 2)).toBe(2);
  expect(await rehearse(SCREEN, () => false, 1)).toBe(0);
});
