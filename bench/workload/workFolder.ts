import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CHANGED_CHAPTER, CHAPTER_COUNT, makeChapter } from './chapter.ts';
import { chapterFile, partnershipFile, publicationFile, vocabularyFile } from './contentMarkdown.ts';
import { makeEntry } from './entry.ts';
import { figureBytes, figureName } from './chapterFigures.ts';
import { plainChapter, plainEntry } from './plainMarkdown.ts';
import { withNextWord } from './nextWord.ts';
import type { WorkloadKind } from './titles.ts';

/** The same texts twice: as our content and as plain Markdown for the peer. */
export interface Workload {
  readonly kind: WorkloadKind;
  /** Entries of the directory, or chapters of the dossier. */
  readonly size: number;
  readonly contentFolder: string;
  readonly plainFolder: string;
  /** The files, of either form, that hold the word to change. */
  readonly changedFiles: readonly string[];
}

/** Writes a directory of so many entries. */
export async function writeDirectory(folder: string, entryCount: number): Promise<Workload> {
  const contentFolder = join(folder, 'content', 'repertoire');
  const plainFolder = join(folder, 'plain');
  await write(join(contentFolder, 'publication.md'), publicationFile('repertoire'));
  await write(join(contentFolder, 'vocabulaire.md'), vocabularyFile());
  const entries = Array.from({ length: entryCount }, (_, index) => makeEntry(index));
  for (const entry of entries) {
    await write(join(contentFolder, 'partenariats', `${entry.id}.md`), partnershipFile(entry));
    await write(join(plainFolder, `${entry.id}.md`), plainEntry(entry));
  }
  const middle = entries[entryCount >> 1]?.id ?? '';
  const changedFiles = [
    join(contentFolder, 'partenariats', `${middle}.md`),
    join(plainFolder, `${middle}.md`),
  ];
  return {
    kind: 'repertoire',
    size: entryCount,
    contentFolder: dirname(contentFolder),
    plainFolder,
    changedFiles,
  };
}

/** Writes the dossier of ten chapters with their figures, or its first ones, up to the one that changes. */
export async function writeDossier(folder: string, chapterCount = CHAPTER_COUNT): Promise<Workload> {
  const contentFolder = join(folder, 'content', 'dossier');
  const plainFolder = join(folder, 'plain');
  await write(join(contentFolder, 'publication.md'), publicationFile('dossier'));
  for (let number = 1; number <= chapterCount; number++) {
    const chapter = makeChapter(number);
    await write(join(contentFolder, 'fr', chapterName(number)), chapterFile(chapter));
    await write(join(plainFolder, chapterName(number)), plainChapter(chapter));
    const figure = figureBytes(number);
    await write(join(contentFolder, 'fr', 'images', figureName(number)), figure);
    await write(join(plainFolder, 'images', figureName(number)), figure);
  }
  const changedFiles = [
    join(contentFolder, 'fr', chapterName(CHANGED_CHAPTER)),
    join(plainFolder, chapterName(CHANGED_CHAPTER)),
  ];
  return {
    kind: 'dossier',
    size: chapterCount,
    contentFolder: dirname(contentFolder),
    plainFolder,
    changedFiles,
  };
}

/** Replaces one word by the next of eight, so that no rebuild meets a text that it has already set. */
export async function changeOneWord({ changedFiles }: Workload): Promise<void> {
  for (const file of changedFiles) {
    await writeFile(file, withNextWord(await readFile(file, 'utf8')));
  }
}

function chapterName(number: number): string {
  return `${String(number).padStart(2, '0')}-chapitre.md`;
}

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
