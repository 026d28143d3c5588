import { posix } from 'node:path';
import type { ContentFiles } from './contentFiles.ts';

/** Files that are asked for once, until somebody says that they have changed. */
export interface KeptFiles extends ContentFiles {
  /** What was written, renamed or deleted: a folder with all that is in it. */
  forget(paths: readonly string[]): void;
}

/** Pictures are too large to be kept; who judges them remembers what it found. */
const TEXT = /\.(?:md|json)$/i;

/** Remembers what a file system has said, so that content which stays open is read again only where it has changed. */
export function keptFiles(files: ContentFiles): KeptFiles {
  const lists = new Map<string, ReturnType<ContentFiles['list']>>();
  const looks = new Map<string, ReturnType<ContentFiles['look']>>();
  const reads = new Map<string, ReturnType<ContentFiles['read']>>();
  return {
    list: (folder) => kept(lists, folder, () => files.list(folder)),
    look: (path) => kept(looks, path, () => files.look(path)),
    read: (path, maximum) =>
      maximum === undefined && TEXT.test(path)
        ? kept(reads, path, () => files.read(path))
        : files.read(path, maximum),
    forget(paths) {
      const changed = new Set(paths.map((path) => posix.normalize(path.replace(/\\/g, '/'))));
      const isChanged = (path: string): boolean =>
        aboveAndItself(posix.normalize(path)).some((one) => changed.has(one));
      const parents = new Set([...changed].map((path) => posix.dirname(path)));
      for (const map of [lists, looks, reads])
        for (const path of map.keys()) if (isChanged(path)) map.delete(path);
      for (const path of lists.keys()) if (parents.has(posix.normalize(path))) lists.delete(path);
      // A folder that came or went is told of by what is in it alone
      for (const path of looks.keys()) if (parents.has(posix.normalize(path))) looks.delete(path);
    },
  };
}

function kept<Answer>(
  answers: Map<string, Promise<Answer>>,
  path: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const known = answers.get(path) ?? ask();
  answers.set(path, known);
  return known;
}

/** `a/b/c`, `a/b`, `a`. */
function aboveAndItself(path: string): string[] {
  const all = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
    all.push(path.slice(0, at));
  return all;
}
