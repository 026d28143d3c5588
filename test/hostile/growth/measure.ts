import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { main } from '../../../src/cli/main.ts';
import { processorTime } from '../../../src/testing/processorTime.ts';
import { fakeEnvironment } from '../../fakeEnvironment.ts';
import type { Growing } from './constructs.ts';

/** A whole build: reading, checking, layout, writing and the judge, in milliseconds of processor time. */
export interface MeasuredBuild {
  readonly time: number;
  readonly code: number;
  /** What it said that was wrong. */
  readonly said: string;
}

/** Builds a content folder that holds so many of something; leaves nothing behind. */
export async function measureBuild(make: Growing, count: number, folder: string): Promise<MeasuredBuild> {
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  for (const [file, text] of Object.entries(make(count))) {
    const path = join(content, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const environment = fakeEnvironment();
  let code = -1;
  const time = await processorTime(async () => {
    code = await main(['build', '--content', content, '--out', out, '--target', 'screen'], environment);
  });
  await rm(folder, { recursive: true, force: true });
  return { time, code, said: environment.warned.join('\n') };
}

/** How time grows with size: 1 in step with it, 2 with its square; from two sizes, the first not 0. */
export function exponentOf(
  small: { readonly count: number; readonly time: number },
  large: { readonly count: number; readonly time: number },
): number {
  return Math.log(large.time / small.time) / Math.log(large.count / small.count);
}
