import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type KeptWork, withKeptWork } from '../../content/kept/keptWork.ts';
import { writeWhole } from '../output/wholeFile.ts';

/** Bytes. More is neither written nor read: two large books have some ten million. */
const LARGEST = 128e6;
/** So many files are kept, of reading and of style: the last that were written. */
const MOST_FILES = 16;
const DIGEST = 32;

/** What is kept between processes of the work on one content folder. */
export interface WorkPlace {
  /** A folder of one state of the program, which alone may read what it has left; without it nothing is kept. */
  readonly keptWork?: string | undefined;
  /** The content folder. */
  readonly content: string;
  readonly name: 'reading' | 'style';
}

/**
 * Works with what the last process has left of the same work, and leaves what is new. A file that is damaged, foreign
 * or too large is as if it were not there; where nothing can be written, the next process works anew.
 */
export async function keepingWork<Result>(place: WorkPlace, work: () => Promise<Result>): Promise<Result> {
  const { keptWork: folder, content, name } = place;
  if (folder === undefined) return work();
  const of = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 16);
  const file = join(folder, `${of}.${name}`);
  const { result, kept } = await withKeptWork(await readWork(file), work);
  if (kept !== undefined) await writeWork(folder, file, kept);
  return result;
}

/** Data alone, and only as it was written. */
async function readWork(file: string): Promise<KeptWork> {
  try {
    if ((await stat(file)).size > LARGEST) return new Map();
    const bytes = await readFile(file);
    const [digest, data] = [bytes.subarray(0, DIGEST), bytes.subarray(DIGEST)];
    if (!digestOf(data).equals(digest)) return new Map();
    const work: unknown = deserialize(data);
    return isWork(work) ? work : new Map();
  } catch {
    return new Map();
  }
}

function isWork(work: unknown): work is KeptWork {
  return (
    work instanceof Map &&
    [...work].every(([key, value]) => typeof key === 'string' && value instanceof Uint8Array)
  );
}

async function writeWork(folder: string, file: string, work: KeptWork): Promise<void> {
  const data = serialize(work);
  if (data.length > LARGEST) return;
  try {
    await mkdir(folder, { recursive: true });
    await writeWhole(file, Buffer.concat([digestOf(data), data]));
    await removeOldest(folder);
  } catch {
    // What could not be kept is made again.
  }
}

function digestOf(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  if (names.length <= MOST_FILES) return;
  const files = names.map((name) => join(folder, name));
  const dated = await Promise.all(files.map(async (file) => ({ file, written: (await stat(file)).mtimeMs })));
  dated.sort((a, b) => b.written - a.written);
  await Promise.all(dated.slice(MOST_FILES).map(({ file }) => rm(file, { force: true })));
}
