import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isInside } from '../../content/files/contentPath.ts';
import { asCannotWrite, writeWhole } from './wholeFile.ts';

/**
 * Writes a file below a folder, whole or not at all: a build that fails or is killed leaves the last
 * good file. A folder or a file that is a link leading out of the output is refused.
 * @returns where it was written
 * @throws OutsideOutput, CannotWrite
 */
export async function writeOutput(folder: string, file: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, file);
  await writeWhole(await realPlace(folder, path), bytes);
  return path;
}

/** The place of a file once links are followed, in a folder that is made where it is not there. */
async function realPlace(folder: string, path: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    const root = await realpath(folder);
    // Before any folder is made: through a link it would be made outside.
    if (!isInside(root, await realParent(dirname(path)))) throw new OutsideOutput(path);
    await mkdir(dirname(path), { recursive: true });
    const place = await realpath(path).catch(async () => join(await realpath(dirname(path)), basename(path)));
    if (!isInside(root, place)) throw new OutsideOutput(path);
    return place;
  } catch (error) {
    throw asCannotWrite(path, error);
  }
}

/** Where a folder that may not exist yet would be. */
async function realParent(folder: string): Promise<string> {
  const missing: string[] = [];
  for (let at = resolve(folder); ; at = dirname(at)) {
    const real = await realpath(at).catch(() => undefined);
    if (real !== undefined) return join(real, ...missing);
    if (dirname(at) === at) return resolve(folder);
    missing.unshift(basename(at));
  }
}

/** A path of the output that leads outside it. */
export class OutsideOutput extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} leads out of the output folder`);
    this.path = path;
  }
}
