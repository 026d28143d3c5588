import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TYPESCRIPT_SETTINGS } from './programs.ts';

/** What a process took, with those that it started, from its start to its end. */
export interface ProcessFigures {
  /** Seconds. */
  readonly wall: number;
  /** User and system seconds of all processes and their threads. */
  readonly cpu: number;
  /** Largest resident set, in bytes; of several processes the sum of each one's largest. */
  readonly peakMemory: number;
  readonly output: string;
}

/** Runs `node` to its end in a folder; a failure is a fault of the benchmark. */
export async function runProcess(argv: readonly string[], folder: string): Promise<ProcessFigures> {
  const scratch = await mkdtemp(join(tmpdir(), 'kakehashi-usage-'));
  const env = { ...process.env, BENCH_USAGE: scratch, TSX_TSCONFIG_PATH: TYPESCRIPT_SETTINGS };
  try {
    const { wall, output } = await timed(argv, folder, env);
    const usages = await Promise.all((await readdir(scratch)).map((name) => usageIn(join(scratch, name))));
    const sum = (of: keyof Usage): number => usages.reduce((total, usage) => total + usage[of], 0);
    return { wall, output, cpu: sum('cpu'), peakMemory: sum('peakMemory') };
  } finally {
    await rm(scratch, { recursive: true });
  }
}

type Usage = Pick<ProcessFigures, 'cpu' | 'peakMemory'>;

async function usageIn(file: string): Promise<Usage> {
  return JSON.parse(await readFile(file, 'utf8')) as Usage;
}

function timed(
  argv: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<{ wall: number; output: string }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, argv, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let complaints = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ wall: (performance.now() - start) / 1000, output });
      else reject(new Error(`node ${argv.join(' ')} ended with ${code}.\n${output}${complaints}`));
    });
  });
}
