/**
 * Our session while a text is written: one word changes, the page that changes is made anew; then the whole PDF.
 *
 *     node --import tsx bench/warm/ourEdits.ts CONTENT FILE RUNS
 *
 * Prints `EditFigures` as JSON, in milliseconds and bytes. The program is the bundle that editors run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { loadProgram, ROOT } from '../../bin/loadProgram.mjs';
import { REST_AFTER } from '../../src/session/live/rest.ts';
import type { LiveSession, ViewPage } from '../../src/session/live/liveTypes.ts';
import { withNextWord } from '../workload/nextWord.ts';
import { LEARNING, type EditFigures } from './edits.ts';

/** Milliseconds in which memory that a session rests without goes back to the machine. */
const GIVING_BACK = 3000;

const [content = '', file = '', runs = '20'] = process.argv.slice(2);
const { exports } = await loadProgram('kakehashi', 'dev');
const openLiveIn = exports['openLiveIn'] as (root: string, of: { content: string }) => Promise<LiveSession>;
const session = await openLiveIn(ROOT, { content });
const [publication] = (await session.overview()).publications;
const name = { publication: publication?.id ?? '', language: 'fr', target: 'screen' } as const;
let pages = (await session.view(name)).pages;

const page: number[] = [];
const pageCpu: number[] = [];
for (let run = -LEARNING; run < Number(runs); run += 1) {
  const begun = process.cpuUsage();
  const spent = await timed(async () => {
    await session.update([file]);
    const now = (await session.view(name)).pages;
    const changed = numbersOfChanged(pages, now);
    if (changed.length === 0) throw new Error('A changed word must change a page.');
    pages = now;
    await session.pages(name, changed);
  });
  const { user, system } = process.cpuUsage(begun);
  if (run < 0) continue;
  page.push(spent);
  pageCpu.push((user + system) / 1000);
}
const whole: number[] = [];
const wholeCpu: number[] = [];
for (let run = -2; run < Number(runs) / 2; run += 1) {
  const begun = process.cpuUsage();
  const spent = await timed(async () => {
    await session.update([file]);
    await session.wholePdf(name);
  });
  const { user, system } = process.cpuUsage(begun);
  if (run < 0) continue;
  whole.push(spent);
  wholeCpu.push((user + system) / 1000);
}
await wait(REST_AFTER + GIVING_BACK);
const figures: EditFigures = { page, pageCpu, whole, wholeCpu, idle: process.memoryUsage().rss };
console.log(JSON.stringify(figures));
await session.close();

/** Milliseconds from the changed file on. */
async function timed(answer: () => Promise<void>): Promise<number> {
  writeFileSync(file, withNextWord(readFileSync(file, 'utf8')));
  const start = performance.now();
  await answer();
  return performance.now() - start;
}

function numbersOfChanged(before: readonly ViewPage[], now: readonly ViewPage[]): number[] {
  return now.flatMap(({ key }, index) => (key === before[index]?.key ? [] : [index]));
}
