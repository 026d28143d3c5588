import { readFile } from 'node:fs/promises';
import { deserialize } from 'node:v8';
import { inject } from 'vitest';
import { loadContent, type LoadedContent } from '../src/content/loadContent.ts';

/** What the books are made from. */
const REAL = 'content';
/** Folders of the repository that tests read and never write; others are copies, which they change. */
const UNCHANGING: readonly string[] = [REAL, 'test/contenu-anglais', 'test/contenu-autre-pays'];

/** By folder; right as long as the process, since nothing changes these folders nor what was read. */
const loading = new Map<string, Promise<LoadedContent>>();

/** Reads content as every command does, but what no test changes once for all commands of a process. */
export const loadContentOnce: typeof loadContent = (folder, files, options = {}) => {
  const isPlain = options.readWorld !== undefined && options.alsoIn === undefined;
  if (!isPlain || !UNCHANGING.includes(folder)) return loadContent(folder, files, options);
  const load = async (): Promise<LoadedContent> =>
    (folder === REAL ? await keptContent() : undefined) ?? loadContent(folder, files, options);
  const known = loading.get(folder) ?? load();
  loading.set(folder, known);
  return known;
};

/** As the tests of the books have loaded it; theirs is the only project that keeps it. */
async function keptContent(): Promise<LoadedContent | undefined> {
  const file = inject('contentFile') as string | undefined;
  return file === undefined ? undefined : (deserialize(await readFile(file)) as LoadedContent);
}
