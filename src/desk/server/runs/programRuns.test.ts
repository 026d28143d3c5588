import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RunState } from '../../protocol.ts';
import { createProgramRuns } from './programRuns.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runs-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** All that is told of a program, until it has ended. */
async function toldOf(source: string): Promise<RunState[]> {
  const program = join(folder, 'program.mjs');
  await writeFile(program, source);
  const told: RunState[] = [];
  await new Promise<void>((resolve) => {
    const tell = (state: RunState): void => {
      told.push(state);
      if (state.code !== undefined) resolve();
    };
    createProgramRuns({ program, argumentsOf: () => [], tell }).start({ command: 'build' });
  });
  return told;
}

it('tells where a command is, which it says beside its lines, and no more once it has ended', async () => {
  const told = await toldOf(
    "process.send({ stage: 'a.pdf : mise en page' }, () => { console.log('a.pdf'); process.send({ stage: 'b.pdf' }); process.disconnect(); });",
  );
  expect(told.map(({ stage }) => stage)).toContain('a.pdf : mise en page');
  expect(told.at(-1)).toEqual({ command: 'build', lines: ['a.pdf'], code: 0 });
});

it.each(["process.send('x')", 'process.send({ stage: 7 })', "process.send({ stage: 'x'.repeat(1e6) })"])(
  'hears nothing else: %s',
  async (said) => {
    const told = await toldOf(`${said}; process.disconnect();`);
    expect(told.filter(({ stage }) => stage !== undefined)).toEqual([]);
    expect(told.at(-1)?.code).toBe(0);
  },
);

it('names the command that runs to whoever asks for another', async () => {
  const program = join(folder, 'program.mjs');
  await writeFile(program, 'setTimeout(() => undefined, 60_000);');
  const ended = new Promise<RunState>((resolve) => {
    const tell = (state: RunState): void => {
      if (state.code !== undefined) resolve(state);
    };
    const runs = createProgramRuns({ program, argumentsOf: () => [], tell });
    expect(runs.start({ command: 'build' })).toBeUndefined();
    expect(runs.start({ command: 'release' })).toEqual({ command: 'build', lines: [] });
    runs.stop();
  });
  expect((await ended).command).toBe('build');
});
