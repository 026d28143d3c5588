import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { CHANGED_CHAPTER, makeChapter } from './chapter.ts';
import { makeEntry } from './entry.ts';
import { changeOneWord, writeDirectory, writeDossier, type Workload } from './workFolder.ts';

let folder: string;
let directory: Workload;
let dossier: Workload;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi-workload-'));
  directory = await writeDirectory(join(folder, 'directory'), 4);
  dossier = await writeDossier(join(folder, 'dossier'), CHANGED_CHAPTER);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

describe('the workload', () => {
  it('is content without a fault', async () => {
    const entries = await loadContent(directory.contentFolder, diskFiles);
    const chapters = await loadContent(dossier.contentFolder, diskFiles);
    expect(entries.diagnostics).toEqual([]);
    expect(chapters.diagnostics).toEqual([]);
    expect(entries.directories[0]?.partnerships).toHaveLength(4);
    expect(chapters.dossiers[0]?.chapters).toHaveLength(CHANGED_CHAPTER);
  });

  it('gives both engines the same paragraphs', async () => {
    const { id, paragraphs, contacts } = makeEntry(3);
    const content = await readFile(join(directory.contentFolder, `repertoire/partenariats/${id}.md`), 'utf8');
    const plain = await readFile(join(directory.plainFolder, `${id}.md`), 'utf8');
    for (const text of [...paragraphs, ...contacts]) {
      expect(content).toContain(text);
      expect(plain).toContain(text);
    }
  });

  it('has no place out of its country, and no name that its kana do not say', async () => {
    const { contentFolder } = await writeDirectory(join(folder, 'all'), 90);
    expect((await loadContent(contentFolder, diskFiles)).diagnostics).toEqual([]);
  });

  it('repeats itself, and never an entry', () => {
    expect(makeEntry(41)).toEqual(makeEntry(41));
    expect(makeChapter(4)).toEqual(makeChapter(4));
    expect(new Set(Array.from({ length: 2700 }, (_, index) => makeEntry(index).id)).size).toBe(2700);
  });

  it('changes a word of both forms, another each time', async () => {
    const texts = () => Promise.all(directory.changedFiles.map((file) => readFile(file, 'utf8')));
    const before = await texts();
    await changeOneWord(directory);
    const once = await texts();
    await changeOneWord(directory);
    const twice = await texts();
    for (const index of [0, 1]) expect(new Set([before[index], once[index], twice[index]]).size).toBe(3);
  });
});
