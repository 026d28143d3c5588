import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf, leftovers, placedFiles, runBuild, setStage, type Stage, writeContent } from './stage.ts';

let folder = '';
let stage: Stage;
/** Digests of all that whole runs have made. */
const known = new Set<string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi-kills-'));
  stage = await setStage(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Makes both books anew. @returns their digests */
async function wholeRun(word: string, jobs: '1' | '2'): Promise<Map<string, string>> {
  await writeContent(stage, word, ['essai', 'autre']);
  await rm(stage.out, { recursive: true, force: true });
  const run = await runBuild(stage, { options: ['--jobs', jobs] });
  expect([run.code, run.errors]).toEqual([0, '']);
  const placed = await placedFiles(stage);
  expect([...placed].filter(([name]) => name.endsWith('.pdf'))).toHaveLength(2);
  for (const [, sha256] of placed) known.add(sha256);
  return placed;
}

it('two processes make the same files as one, and one that is killed while it writes takes nothing along', async () => {
  const before = await wholeRun('un', '1');
  expect(await wholeRun('un', '2')).toEqual(before);
  await wholeRun('deux', '1');
  await writeContent(stage, 'un', ['essai', 'autre']);
  const end = { how: 'SIGKILL', at: 1, step: 'write .*out/essai/', who: 'maker.mjs' };
  const run = await runBuild(stage, { end, options: ['--jobs', '2'] });
  expect([run.code, run.errors.trim().split('\n')]).toEqual([
    3,
    [expect.stringMatching(/making essai\/essai\..*SIGKILL.*--jobs 1/)],
  ]);
  expect(await faultsOf(stage, known)).toEqual([]);
  // What another process has made meanwhile is in place, and is what it should be
  const placed = [...(await placedFiles(stage))].filter(([name]) => name.startsWith('autre/'));
  expect(placed).toEqual([...before].filter(([name]) => name.startsWith('autre/')));
  const again = await runBuild(stage, { options: ['--jobs', '2'] });
  expect([again.code, again.errors]).toEqual([0, '']);
  expect([await faultsOf(stage, known), await leftovers(stage)]).toEqual([[], []]);
});

it('ends its processes with it: killed, it leaves no half file and nobody who writes', async () => {
  await writeContent(stage, 'deux', ['essai', 'autre']);
  const end = { how: 'SIGKILL', at: 1, step: 'write .*out/\\.kakehashi' };
  const run = await runBuild(stage, { end, options: ['--jobs', '2'] });
  expect([run.signal, await faultsOf(stage, known)]).toEqual(['SIGKILL', []]);
  const again = await runBuild(stage, { options: ['--jobs', '2'] });
  expect([again.code, again.errors]).toEqual([0, '']);
  expect([await faultsOf(stage, known), await leftovers(stage)]).toEqual([[], []]);
});

it('keeps what it compiled of each work under the name by which it is looked for', async () => {
  const cache = join(stage.program, 'node_modules/.cache/kakehashi');
  const [bundle = ''] = await readdir(cache);
  const works = (await readdir(join(cache, bundle))).flatMap(
    (name) => /^(\w+\.cjs)\.\d+\.(\w+)$/.exec(name)?.slice(1).join(' ') ?? [],
  );
  expect(works.sort()).toEqual([
    'answerUsage.cjs usage',
    'judgeWorker.cjs judge',
    'kakehashi.cjs build',
    'kakehashi.cjs make',
  ]);
});
