import type { ContentFiles } from '../content/files/contentFiles.ts';

/** Files in memory, for tests and previews: path → text or bytes; `{ link }` is a symbolic link to a file. */
export function memoryFiles(
  files: Readonly<Record<string, string | Uint8Array | { link: string }>>,
): ContentFiles {
  const follow = (path: string): string => {
    const entry = files[path];
    return typeof entry === 'object' && 'link' in entry ? entry.link : path;
  };
  const bytesOf = (path: string): Uint8Array | undefined => {
    const entry = files[follow(path)];
    if (typeof entry === 'string') return bytesOfText(entry);
    return entry instanceof Uint8Array ? entry : undefined;
  };
  const namesIn = (folder: string): string[] => {
    const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
    return [...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))];
  };
  return {
    list: async (folder) => {
      const names = namesIn(folder);
      return names.length === 0 ? undefined : names;
    },
    look: async (path) => {
      const realPath = follow(path);
      const bytes = bytesOf(path);
      if (bytes !== undefined) return { kind: 'file', size: bytes.length, realPath };
      return namesIn(path).length > 0 ? { kind: 'folder', size: 0, realPath } : undefined;
    },
    read: async (path, maximum = Infinity) => {
      const bytes = bytesOf(path);
      return bytes === undefined || bytes.length <= maximum ? bytes : bytes.subarray(0, maximum);
    },
  };
}

/** Longer texts are those whose reading is measured: they are read anew each time. UTF-16 units. */
const SHORT = 2000;
/** By text, in UTF-8. */
const KNOWN = new Map<string, Uint8Array>();

/**
 * The same bytes for the same short text: what a sound folder holds around the file that a test changes is then read
 * once for all tests, as where content stays open (`oncePerText`).
 */
function bytesOfText(text: string): Uint8Array {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const bytes = new TextEncoder().encode(text);
  if (text.length <= SHORT) KNOWN.set(text, bytes);
  return bytes;
}
