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
    if (typeof entry === 'string') return new TextEncoder().encode(entry);
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
    read: async (path, maximum) => bytesOf(path)?.subarray(0, maximum),
  };
}
