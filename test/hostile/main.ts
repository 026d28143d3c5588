/** All hostile inputs, in processes that may be killed: `npm run test:hostile -- --seed 12`. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HOW_MANY, inputOf } from './inputs.ts';
import type { Answer } from './worker.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
    to: { type: 'string', default: String(HOW_MANY) },
    family: { type: 'string' },
    'check-only': { type: 'boolean', default: false },
    keep: { type: 'string' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});

/** Wall clock; ends what hangs, however slow a machine is. */
const HANGS_AFTER = 240_000;
/** Mebibytes of a process that has set a hundred inputs. */
const MOST_MEMORY = 1024;

const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'kakehashi-hostile-')));
const seeds = seedsAsked();
const waiting = [...seeds];
const broken: { seed: number; faults: readonly string[] }[] = [];
await Promise.all(Array.from({ length: Math.min(Number(values.jobs), seeds.length) }, workThrough));
if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
report();

function seedsAsked(): number[] {
  if (values.seed !== undefined) return values.seed.split(',').map(Number);
  const all = Array.from(
    { length: Number(values.to) - Number(values.from) + 1 },
    (_, at) => at + Number(values.from),
  );
  return all.filter((seed) => values.family === undefined || inputOf(seed).family.includes(values.family));
}

/** One process after another, each for as many inputs as it outlives. */
async function workThrough(): Promise<void> {
  while (waiting.length > 0) await untilItDies();
}

async function untilItDies(): Promise<void> {
  const child = fork(join(import.meta.dirname, 'worker.ts'), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MOST_MEMORY}`],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const closed = once(child, 'close');
  let done = 0;
  try {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const bench = { folder: join(folder, String(seed)), withBuild: !values['check-only'] };
      child.send({ seed, ...bench });
      const answer = await Promise.race([
        once(child, 'message').then(([message]) => message as Answer),
        closed.then(([code, signal]) => ({ faults: [`the process died: ${String(signal ?? code)}`] })),
        late(),
      ]);
      if (answer.faults.length > 0) tell(seed, answer.faults);
      if (values.keep === undefined) await rm(bench.folder, { recursive: true, force: true });
      if (!('memory' in answer) || answer.memory > MOST_MEMORY || ++done === 100) return;
    }
  } finally {
    child.kill('SIGKILL');
  }
}

async function late(): Promise<{ faults: string[] }> {
  return new Promise((resolve) => {
    setTimeout(
      () => resolve({ faults: [`hangs: no answer in ${HANGS_AFTER / 1000} s`] }),
      HANGS_AFTER,
    ).unref();
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function tell(seed: number, faults: readonly string[]): void {
  broken.push({ seed, faults });
  const { family, what } = inputOf(seed);
  say(`${seed}  ${family}: ${what.slice(0, 160)}`);
  for (const fault of faults.slice(0, 6)) say(`    ${fault}`);
}

function report(): void {
  const { length } = broken;
  say(`${seeds.length} inputs, ${seeds.length - length} kept their promise, ${length} did not.`);
  if (length > 0) say('One alone: npm run test:hostile -- --seed N --keep FOLDER');
  process.exitCode = length > 0 ? 1 : 0;
}
