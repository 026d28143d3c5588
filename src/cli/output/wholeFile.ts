import { unlinkSync } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that could not be written; the one that stood there stands still. */
export class CannotWrite extends Error {
  readonly path: string;
  /** As the system says it: `ENOSPC`. */
  readonly code: string;

  constructor(path: string, code: string) {
    super(`cannot write ${path}: ${code}`);
    this.path = path;
    this.code = code;
  }
}

/** Says what could not be written, of a fault of the file system; any other fault stays what it is. */
export function asCannotWrite(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? new CannotWrite(path, code) : error;
}

/** Files that this process is writing: theirs alone may be removed without asking who writes them. */
const unfinished = new Set<string>();

/**
 * Names the process that writes it. Libraries for this choose names that tell nothing, and what they leave when
 * they are killed stays for ever: nobody can know whether it is still being written.
 */
const UNFINISHED = /^\.kakehashi-(\d+)-\d+$/;

let written = 0;

/**
 * Writes a file whole or not at all, however the process ends: beside its place, then into it. What processes that
 * are gone left in the folder is removed first.
 * @throws CannotWrite
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  const fresh = join(folder, `.kakehashi-${process.pid}-${(written += 1)}`);
  try {
    await removeLeftovers(folder);
    const mode = await stat(path).then(
      (facts) => facts.mode & 0o777,
      () => 0o666,
    );
    unfinished.add(fresh);
    const file = await open(fresh, 'w', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw asCannotWrite(path, error);
  } finally {
    unfinished.delete(fresh);
  }
}

/** Removes at once what this process has not finished: it is about to be ended. */
export function removeUnfinished(): void {
  for (const file of unfinished) {
    try {
      unlinkSync(file);
    } catch {
      // The next write into the folder removes it.
    }
  }
}

async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, writer] = UNFINISHED.exec(name) ?? [];
    if (writer === undefined || unfinished.has(join(folder, name))) continue;
    if (Number(writer) === process.pid || !isRunning(Number(writer)))
      await rm(join(folder, name), { force: true });
  }
}

/** Another user's process may not be signalled, but runs. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
