import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TYPESCRIPT_SETTINGS } from './programs.ts';

/** What one process took, from its start to its end. */
export interface ProcessFigures {
  /** Seconds. */
  readonly wall: number;
  /** User and system seconds of the process and its threads. */
  readonly cpu: number;
  /** Largest resident set, in bytes. */
  readonly peakMemory: number;
  readonly output: string;
}

/** Runs `node` to its end in a folder; a failure is a fault of the benchmark. */
export async function runProcess(argv: readonly string[], folder: string): Promise<ProcessFigures> {
  const scratch = await mkdtemp(join(tmpdir(), 'kakehashi-usage-'));
  const usageFile = join(scratch, 'usage.json');
  const env = { ...process.env, BENCH_USAGE: usageFile, TSX_TSCONFIG_PATH: TYPESCRIPT_SETTINGS };
  try {
    const { wall, output } = await timed(argv, folder, env);
    const usage = JSON.parse(await readFile(usageFile, 'utf8')) as Pick<ProcessFigures, 'cpu' | 'peakMemory'>;
    return { wall, output, ...usage };
  } finally {
    await rm(scratch, { recursive: true });
  }
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
