import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sentenceOfOutputFault } from './outputFaults.ts';
import { OutsideOutput, writeOutput } from './outputFolder.ts';
import { CannotWrite, writeWhole } from './wholeFile.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'entier-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The number of a process that has ended. */
const goneProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;

it('removes what ended processes left, and leaves alone what others write', async () => {
  const [gone, running] = [`.kakehashi-${goneProcess()}-1`, `.kakehashi-${process.ppid}-1`];
  // In a container the next process often has the number of the last.
  for (const name of [gone, running, `.kakehashi-${process.pid}-99999`, '.kakehashi-note'])
    writeFileSync(join(folder, name), 'half');
  await writeWhole(join(folder, 'livre.pdf'), 'whole');
  expect(readdirSync(folder).sort()).toEqual(['.kakehashi-note', running, 'livre.pdf'].sort());
});

it('leaves the last good file and nothing else where it cannot write, and says so in a sentence', async () => {
  mkdirSync(join(folder, 'livre.pdf/dedans'), { recursive: true });
  const fault: unknown = await writeWhole(join(folder, 'livre.pdf'), 'new').catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(CannotWrite);
  expect(readdirSync(folder)).toEqual(['livre.pdf']);
  expect(sentenceOfOutputFault(fault, 'fr')).toMatch(/^Impossible d’écrire .*livre\.pdf .*--out, puis relancez/);
  expect(sentenceOfOutputFault(new CannotWrite('a.pdf', 'ENOSPC'), 'en')).toContain('Make room on the disk');
  expect(sentenceOfOutputFault(new Error('a fault of ours'), 'fr')).toBeUndefined();
});

it('keeps who may read a file, and follows links only within the folder', async () => {
  const path = join(folder, 'texte.md');
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  symlinkSync(path, join(folder, 'lien.md'));
  await writeOutput(folder, 'lien.md', 'new');
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o640]);
  const elsewhere = mkdtempSync(join(tmpdir(), 'ailleurs-'));
  writeFileSync(join(elsewhere, 'a'), 'theirs');
  symlinkSync(join(elsewhere, 'a'), join(folder, 'dehors'));
  await expect(writeOutput(folder, 'dehors', 'ours')).rejects.toThrow(OutsideOutput);
  expect(readFileSync(join(elsewhere, 'a'), 'utf8')).toBe('theirs');
  rmSync(elsewhere, { recursive: true });
});
