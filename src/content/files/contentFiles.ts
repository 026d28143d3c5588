import { open, readdir, realpath, stat } from 'node:fs/promises';

export type FileKind = 'file' | 'folder' | 'other';

export interface FileFacts {
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  /** Where the path really leads once every symbolic link is followed, with `/`. */
  readonly realPath: string;
}

/** The little that reading content needs of a file system. Paths use `/`; undefined means absent or unreadable. */
export interface ContentFiles {
  /** Names in a folder, in any order. */
  list(folder: string): Promise<readonly string[] | undefined>;
  /** Facts on what a path leads to, links followed. */
  look(path: string): Promise<FileFacts | undefined>;
  /** The bytes of a file, at most `maximum` of them when given. */
  read(path: string, maximum?: number): Promise<Uint8Array | undefined>;
}

/** The content folder and how to read in it. */
export interface ContentFolder {
  readonly files: ContentFiles;
  readonly root: string;
  readonly realRoot: string;
}

/** The real file system. */
export const diskFiles: ContentFiles = {
  list: (folder) => orUndefined(readdir(folder)),
  look: (path) => orUndefined(factsOnDisk(path)),
  read: (path, maximum) => orUndefined(bytesOnDisk(path, maximum)),
};

async function factsOnDisk(path: string): Promise<FileFacts> {
  const [facts, real] = await Promise.all([stat(path), realpath(path)]);
  const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other';
  return { kind, size: facts.size, realPath: real.replace(/\\/g, '/') };
}

async function bytesOnDisk(path: string, maximum?: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    if (maximum === undefined) return await handle.readFile();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(maximum), 0, maximum, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function orUndefined<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch {
    return undefined;
  }
}
