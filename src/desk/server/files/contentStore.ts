import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, posix, resolve } from 'node:path';
import { isInside } from '../../../content/files/contentPath.ts';
import { writeOutput } from '../../../cli/output/outputFolder.ts';
import { writeWhole } from '../../../cli/output/wholeFile.ts';
import { BOUNDS } from '../../../diagnostics/bounds.ts';
import { MOST_PICTURE_BYTES } from '../../../pictures/bounds.ts';
import type { TextWithHash } from '../../protocol.ts';

/** Why a file is neither read nor written. */
export type FileRefusal =
  'outside' | 'kind' | 'too-large' | 'missing' | 'not-text' | 'read-only' | 'cannot-write' | 'taken';

/** The text that lies there is not the one that the writer has read: nothing was written. */
export interface ChangedElsewhere {
  readonly other: TextWithHash | undefined;
}

export interface RefusedFile {
  readonly refusal: FileRefusal;
}

export type Stored = TextWithHash | RefusedFile | ChangedElsewhere;

export interface TextToWrite {
  readonly file: string;
  readonly text: string;
  /** Hash of the text that was read; undefined where no file may be. */
  readonly hash: string | undefined;
}

/** The files of one content folder that people write: Markdown, JSON, pictures; nothing else, and nothing outside. */
export interface ContentStore {
  readText(file: string): Promise<TextWithHash | RefusedFile>;
  readPicture(file: string): Promise<Uint8Array | RefusedFile>;
  /** Whole or not at all, and only over what was read. */
  writeText(text: TextToWrite): Promise<Stored>;
  /** A new picture; one that is there is never replaced. */
  writePicture(file: string, bytes: Uint8Array): Promise<{ readonly file: string } | RefusedFile>;
}

const TEXTS = /\.(?:md|json)$/i;
const PICTURES = /\.(?:png|jpe?g)$/i;

/**
 * @param root folder of content as places name it: `content`
 */
export function createContentStore(root: string, { readOnly }: { readonly readOnly: boolean }): ContentStore {
  /** One write at a time for each file: between the question for its hash and the write nobody of ours comes. */
  const turns = new Map<string, Promise<unknown>>();
  const inTurn = <T>(file: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(file) ?? Promise.resolve()).then(work, work);
    turns.set(file, turn);
    return turn;
  };
  return {
    readText: (file) => readText(root, file),
    readPicture: async (file) => {
      const path = await placeOf(root, file, PICTURES);
      if (typeof path !== 'string') return path;
      return bytesOf(path, MOST_PICTURE_BYTES);
    },
    writeText: (text) =>
      readOnly ? Promise.resolve({ refusal: 'read-only' }) : inTurn(text.file, () => writeText(root, text)),
    writePicture: (file, bytes) =>
      readOnly
        ? Promise.resolve({ refusal: 'read-only' })
        : inTurn(file, () => writePicture(root, file, bytes)),
  };
}

async function readText(root: string, file: string): Promise<TextWithHash | RefusedFile> {
  const path = await placeOf(root, file, TEXTS);
  if (typeof path !== 'string') return path;
  const bytes = await bytesOf(path, BOUNDS.textFile.most);
  if ('refusal' in bytes) return bytes;
  const text = decoded(bytes);
  return text === undefined ? { refusal: 'not-text' } : { file, text, hash: hashOfBytes(bytes) };
}

async function writeText(root: string, { file, text, hash }: TextToWrite): Promise<Stored> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > BOUNDS.textFile.most) return { refusal: 'too-large' };
  if (text.includes('\0')) return { refusal: 'not-text' };
  const there = await readText(root, file);
  if ('refusal' in there) {
    if (there.refusal !== 'missing') return there;
    if (hash !== undefined) return { other: undefined };
  } else if (there.hash !== hash) return { other: there };
  const written = await put(root, file, bytes, TEXTS);
  return 'refusal' in written ? written : { file, text, hash: hashOfBytes(bytes) };
}

async function writePicture(
  root: string,
  file: string,
  bytes: Uint8Array,
): Promise<{ readonly file: string } | RefusedFile> {
  if (bytes.length > MOST_PICTURE_BYTES) return { refusal: 'too-large' };
  if (typeof (await placeOf(root, file, PICTURES)) === 'string') return { refusal: 'taken' };
  return put(root, file, bytes, PICTURES);
}

async function put(
  root: string,
  file: string,
  bytes: Uint8Array,
  kind: RegExp,
): Promise<{ readonly file: string } | RefusedFile> {
  const path = await placeOf(root, file, kind);
  if (typeof path !== 'string' && path.refusal !== 'missing') return path;
  try {
    if (typeof path === 'string') await writeWhole(path, bytes);
    else await writeOutput(root, file.slice(root.length + 1), bytes);
    return { file };
  } catch {
    return { refusal: 'cannot-write' };
  }
}

/** Where the file of this name really lies; a name or a link that leads out of the content leads nowhere. */
async function placeOf(root: string, file: string, kind: RegExp): Promise<string | RefusedFile> {
  if (!kind.test(file)) return { refusal: 'kind' };
  if (!file.startsWith(`${root}/`)) return { refusal: 'outside' };
  const below = file.slice(root.length + 1);
  const isPlain = below.split('/').every((step) => step !== '' && !step.startsWith('.'));
  if (!isPlain || /[\\\0:]/.test(below)) return { refusal: 'outside' };
  const path = posix.join(root, below);
  const [realRoot, folder] = await Promise.all([realOf(root), realOf(dirname(path))]);
  if (realRoot === undefined || folder === undefined) return { refusal: 'missing' };
  const real = (await realOf(path)) ?? resolve(folder, basename(path));
  if (!isInside(realRoot, folder) || !isInside(realRoot, real)) return { refusal: 'outside' };
  // The name could be a link to something that the content never is: a file of the system.
  if (!kind.test(real)) return { refusal: 'kind' };
  return (await isFile(real)) ? real : { refusal: 'missing' };
}

async function realOf(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
}

async function bytesOf(path: string, most: number): Promise<Uint8Array | RefusedFile> {
  try {
    if ((await stat(path)).size > most) return { refusal: 'too-large' };
    return await readFile(path);
  } catch {
    return { refusal: 'missing' };
  }
}

/** With its mark of UTF-8 where it has one: what was read is what is written again. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
