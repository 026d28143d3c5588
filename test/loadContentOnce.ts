import { loadContent, type LoadedContent } from '../src/content/loadContent.ts';

/** Folders of the repository that tests read and never write; others are copies, which they change. */
const UNCHANGING: readonly string[] = ['content', 'test/contenu-anglais', 'test/contenu-autre-pays'];

/** By folder; right as long as the process, since nothing changes these folders nor what was read. */
const loading = new Map<string, Promise<LoadedContent>>();

/** Reads content as every command does, but what no test changes once for all commands of a process. */
export const loadContentOnce: typeof loadContent = (folder, files, options = {}) => {
  const isPlain = options.readWorld !== undefined && options.alsoIn === undefined;
  if (!isPlain || !UNCHANGING.includes(folder)) return loadContent(folder, files, options);
  const known = loading.get(folder) ?? loadContent(folder, files, options);
  loading.set(folder, known);
  return known;
};
