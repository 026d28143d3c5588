import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type End,
  faultsOf,
  leftovers,
  placedFiles,
  type Run,
  runBuild,
  setStage,
  type Stage,
  writeContent,
} from './stage.ts';

let folder = '';
let stage: Stage;
let cold: Run;
let warm: Run;
/** Digests of all that whole runs have made. */
const known = new Set<string>();

async function wholeRun(word: string): Promise<Run> {
  await writeContent(stage, word);
  const run = await runBuild(stage);
  expect([run.code, run.errors]).toEqual([0, '']);
  for (const [, sha256] of await placedFiles(stage)) known.add(sha256);
  return run;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi-kills-'));
  stage = await setStage(folder);
  cold = await wholeRun('deux');
  warm = await wholeRun('un');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The first change of a run that a pattern finds, from 1; a point in the life of a build, on any machine. */
function pointOf({ steps }: Run, pattern: RegExp): number {
  const at = steps.findIndex((step) => pattern.test(step)) + 1;
  if (at === 0) throw new Error(`no ${String(pattern)} in:\n${steps.join('\n')}`);
  return at;
}

/** The same of any run like it: before it there may be fewer changes, where more was kept of its texts. */
function firstOf(run: Run, pattern: RegExp): Pick<End, 'at' | 'step'> {
  pointOf(run, pattern);
  return { at: 1, step: pattern.source };
}

it('a sudden end while it is bundled, or while it writes what it compiled, leaves nothing to the next run', async () => {
  await rm(join(stage.program, 'node_modules/.cache'), { recursive: true });
  for (const pattern of [/^copyFileSync/, /^renameSync.*kakehashi\/\w+\.\d+$/, /^writeFileSync.*\.cjs\./]) {
    const run = await runBuild(stage, { end: { how: 'SIGKILL', at: pointOf(cold, pattern) } });
    expect([run.signal, await faultsOf(stage, known)]).toEqual(['SIGKILL', []]);
  }
  await wholeRun('un');
  expect(await leftovers(stage)).toEqual([]);
});

it('a sudden end while it writes leaves whole files and a manifest that tells the truth', async () => {
  await writeContent(stage, 'deux');
  const points = [
    /^write .*out\/\.kakehashi/,
    /^open .*out\/essai/,
    /^write .*out\/essai/,
    /^rename .*out\/essai/,
  ];
  for (const pattern of points) {
    const run = await runBuild(stage, { end: { how: 'SIGKILL', ...firstOf(warm, pattern) } });
    expect([run.signal, await faultsOf(stage, known)]).toEqual(['SIGKILL', []]);
  }
  await wholeRun('deux');
  expect(await leftovers(stage)).toEqual([]);
});

it('a sudden end while it keeps what it has read leaves nothing that the next run takes for it', async () => {
  for (const [word, step] of [['trois', '^write .*/kept/'], ['quatre', '^rename .*/kept/']] as const) {
    await writeContent(stage, word);
    const { signal } = await runBuild(stage, { end: { how: 'SIGKILL', at: 1, step } });
    await wholeRun(word);
    expect([signal, await faultsOf(stage, known), await leftovers(stage)]).toEqual(['SIGKILL', [], []]);
  }
}); // prettier-ignore

it.each([['SIGINT'], ['SIGTERM']])('%s is obeyed with one line, and cleans up at once', async (how) => {
  await writeContent(stage, 'un');
  const run = await runBuild(stage, { end: { how, ...firstOf(warm, /^write .*out\/essai/) } });
  expect([run.signal, run.errors.trim().split('\n')]).toEqual([
    how,
    [expect.stringContaining('Run the command again')],
  ]);
  expect([await faultsOf(stage, known), await leftovers(stage)]).toEqual([[], []]);
});

it.each([['ENOSPC', 'Make room'], ['EROFS', '--out']])('%s is one line, with what to do', async (how, advice) => {
  await writeContent(stage, 'un');
  const run = await runBuild(stage, { end: { how, ...firstOf(warm, /^write .*out\/essai/) } });
  expect([run.code, run.errors.trim().split('\n')]).toEqual([3, [expect.stringContaining(advice)]]);
  expect([await faultsOf(stage, known), await leftovers(stage)]).toEqual([[], []]);
}); // prettier-ignore

it('two runs at once into one folder both succeed', async () => {
  await writeContent(stage, 'deux');
  const runs = await Promise.all([runBuild(stage), runBuild(stage)]);
  expect(runs.map(({ code, errors }) => [code, errors])).toEqual([[0, ''], [0, '']]);
  expect([await faultsOf(stage, known), await leftovers(stage)]).toEqual([[], []]);
}); // prettier-ignore
