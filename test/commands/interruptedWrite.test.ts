import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { OutsideOutput, writeOutput } from '../../src/cli/output/outputFolder.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const FILE = 'livre/livre.pdf';

async function folderWithGoodFile(): Promise<string> {
  const folder = await temporaryFolder();
  await writeOutput(folder, FILE, 'the last good file');
  return folder;
}

describe('writing a file of the output', async () => {
  const output = await folderWithGoodFile();

  it('leaves nothing of itself when it fails', async () => {
    await mkdir(join(output, 'livre/occupe.pdf/dedans'), { recursive: true });
    await expect(writeOutput(output, 'livre/occupe.pdf', 'new')).rejects.toThrow();
    expect((await readdir(join(output, 'livre'))).sort()).toEqual(['livre.pdf', 'occupe.pdf']);
  });

  it('leaves the last good file when the disk takes no more', async () => {
    const code = await runLimited(
      `import { writeOutput } from './src/cli/output/outputFolder.ts';
       await writeOutput(${JSON.stringify(output)}, ${JSON.stringify(FILE)}, new Uint8Array(4_000_000));`,
    );
    expect(code).not.toBe(0);
    expect(await readFile(join(output, FILE), 'utf8')).toBe('the last good file');
  });

  it('replaces the file whole when nothing fails', async () => {
    await writeOutput(output, FILE, 'a newer file');
    expect(await readFile(join(output, FILE), 'utf8')).toBe('a newer file');
  });

  it('writes nothing outside the output folder', async () => {
    const elsewhere = await temporaryFolder();
    await writeFile(join(elsewhere, 'livre.pdf'), 'not ours');
    await symlink(elsewhere, join(output, 'lien'));
    await expect(writeOutput(output, 'lien/livre.pdf', 'new')).rejects.toThrow(OutsideOutput);
    await expect(writeOutput(output, '../livre.pdf', 'new')).rejects.toThrow(OutsideOutput);
    await expect(writeOutput(output, 'lien/neuf/livre.pdf', 'new')).rejects.toThrow(OutsideOutput);
    expect(await readFile(join(elsewhere, 'livre.pdf'), 'utf8')).toBe('not ours');
    expect(await readdir(elsewhere)).toEqual(['livre.pdf']);
  });
});

it('says in one line that it cannot write, without looking for the line of the sources, which takes seconds', async () => {
  const output = await temporaryFolder();
  await writeFile(join(output, 'essai'), 'a file where a folder should be');
  const readableStack = vi.fn<(stack: string) => string>(String);
  const environment = fakeEnvironment({ readableStack });
  const code = await main(
    ['build', '--content', 'test/cases/08-tab-fr/content', '--out', output],
    environment,
  );
  expect([code, environment.warned]).toEqual([3, [expect.stringMatching(/^Impossible d’écrire .*essai/)]]);
  expect(readableStack).not.toHaveBeenCalled();
});

/** A process that may write no file larger than half a megabyte: it fails or dies half-way through a larger one. */
async function runLimited(program: string): Promise<number | string> {
  const child = spawn(
    'sh',
    ['-c', 'ulimit -f 1024; exec "$0" --import tsx --input-type=module -e "$1"', process.execPath, program],
    { stdio: 'ignore' },
  );
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return code ?? signal ?? 'unknown';
}
