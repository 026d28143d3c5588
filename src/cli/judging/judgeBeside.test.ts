import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { READ_BACK } from '../../judge/file/readBackId.ts';
import type { Asked } from '../../judge/judge.ts';
import { judgeOnOtherCore, type JudgeBeside } from './judgeBeside.ts';

let folder: string;
let judge: JudgeBeside;
let sample: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi-judge-'));
  const outfile = join(folder, 'judge.cjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'judgeWorker.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': '"file:///"' },
    external: ['sharp'],
    outfile,
    logLevel: 'silent',
  });
  judge = judgeOnOtherCore(outfile);
  sample = await readFile(new URL('./rehearsal.pdf', import.meta.url));
});
afterAll(async () => {
  await judge.close();
  await rm(folder, { recursive: true, force: true });
});

/** Whether a file was found to say something else than was laid out. */
async function differs(bytes: Buffer, laidOut: Asked['laidOut']): Promise<boolean> {
  const asked: Asked = { standards: ['PDF/UA-1'], ...(laidOut && { laidOut }) };
  const { verdict } = await judge.answerTo({ bytes: Uint8Array.from(bytes), asked, withReport: false });
  return verdict.findings.some(({ rule }) => rule === READ_BACK);
}

it('hears what pages must say with their file or after it, and does without where nobody can tell', async () => {
  const all = [
    differs(sample, undefined),
    differs(sample, ['perdu']),
    differs(sample, Promise.resolve(['perdu'])),
    differs(sample, Promise.reject(new Error('not read'))),
  ];
  expect(await Promise.all(all)).toEqual([false, true, true, false]);
});

it('takes the texts of a file that cannot be read for those of no other', async () => {
  const late = async (texts: string[]): Promise<string[]> => {
    await setTimeout(50);
    return texts;
  };
  const all = [differs(Buffer.from('none'), late(['perdu'])), differs(sample, late([]))];
  expect(await Promise.all(all)).toEqual([false, true]);
  expect(await differs(sample, undefined)).toBe(false);
});
