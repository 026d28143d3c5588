import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/**
 * Writes a file below a folder, whole or not at all: a build that fails or is killed leaves the last
 * good file. A folder that is a link leading out of the output is refused.
 */
export async function writeOutput(folder: string, file: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  const [root, parent] = await Promise.all([realpath(folder), realpath(dirname(path))]);
  if (relative(root, parent).split(sep)[0] === '..') throw new OutsideOutput(path);
  await writeFileAtomic(path, typeof bytes === 'string' ? bytes : Buffer.from(bytes));
  return path;
}

/** A path of the output that leads outside it. */
export class OutsideOutput extends Error {
  constructor(path: string) {
    super(`${path} mène hors du dossier de sortie : rien n’y est écrit.`);
  }
}
