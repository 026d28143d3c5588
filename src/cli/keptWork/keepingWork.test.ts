import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, describe, expect, it } from 'vitest';
import { fromKept } from '../../content/kept/keptWork.ts';
import { keepingWork } from './keepingWork.ts';

const folders: string[] = [];
const temporaryFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  folders.push(folder);
  return folder;
};
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

let made = 0;
const work = (text = 'a') => fromKept('test', [text], () => ({ text, made: (made += 1) }));
const doneIn = (keptWork: string | undefined, content = 'content') =>
  keepingWork({ keptWork, content, name: 'reading' }, async () => work().made);

describe('work that is kept on disk', () => {
  it('is found again by another process, of the same content alone', async () => {
    const folder = join(await temporaryFolder(), 'kept');
    const first = await doneIn(folder);
    expect(await doneIn(folder)).toBe(first);
    expect(await doneIn(folder, './content/')).toBe(first);
    expect(await doneIn(folder, 'other')).not.toBe(first);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('is done anew where its file is damaged, cut off, empty or foreign, and written again', async () => {
    const folder = await temporaryFolder();
    await doneIn(folder);
    const [name = ''] = await readdir(folder);
    const sound = await readFile(join(folder, name));
    const damaged = Buffer.from(sound);
    damaged[40] = (damaged[40] ?? 0) ^ 1;
    const foreign = serialize(new Map([['test', new Uint8Array(3)]]));
    for (const bytes of [damaged, sound.subarray(0, -5), sound.subarray(0, 10), Buffer.alloc(0), foreign]) {
      await writeFile(join(folder, name), bytes);
      const again = await doneIn(folder);
      expect(again).toBe(made);
      expect(await doneIn(folder)).toBe(again);
    }
  });

  it('is done without where nothing can be written or nothing is to be kept', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    for (const place of [join(file, 'kept'), undefined]) {
      const first = await doneIn(place);
      expect(await doneIn(place)).toBe(first + 1);
    }
  });

  it('is kept of the last contents only', async () => {
    const folder = await temporaryFolder();
    await doneIn(folder, 'oldest');
    const [oldest = ''] = await readdir(folder);
    await utimes(join(folder, oldest), 1, 1);
    for (let index = 0; index < 16; index += 1) await doneIn(folder, `content-${index}`);
    const names = await readdir(folder);
    expect(names).toHaveLength(16);
    expect(names).not.toContain(oldest);
  });
});
