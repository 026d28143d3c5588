import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { copyProgramTo } from '../../copyOfProgram.ts';
import { CHAPTER, CHAPTER_HEAD, dossier, page } from '../input.ts';

/** A program of its own, a content, and an output: everything that an end may spoil. */
export interface Stage {
  readonly program: string;
  readonly content: string;
  readonly out: string;
  readonly temporary: string;
}

/** How a run is to end, and at which of its changes of the file system, from 1. */
export interface End {
  readonly how: string;
  readonly at: number;
  /** Only changes that this pattern finds count: `write .*out/`. */
  readonly step?: string;
  /** The program that is to end, where it is not the one that was started: `maker.mjs`. */
  readonly who?: string;
}

/** How a build is made: with which options more, and how it ends before its time. */
export interface RunOptions {
  readonly options?: readonly string[];
  readonly end?: End;
  /** Killed by the clock, wherever it is. */
  readonly afterMilliseconds?: number;
}

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
  /** The changes of the file system that it made: `rename /tmp/…`. */
  readonly steps: readonly string[];
}

export async function setStage(folder: string): Promise<Stage> {
  const stage = {
    program: join(folder, 'program'),
    content: join(folder, 'content'),
    out: join(folder, 'out'),
    temporary: join(folder, 'temporary'),
  };
  await mkdir(stage.program, { recursive: true });
  await mkdir(stage.temporary);
  await copyProgramTo(stage.program);
  return stage;
}

/** Content, one book or several, that differs from that of another word by one word. */
export async function writeContent({ content }: Stage, word: string, books = ['essai']): Promise<void> {
  const files = Object.entries(dossier({ [CHAPTER]: page(CHAPTER_HEAD, `Un mot : ${word}.`) }));
  for (const book of books)
    for (const [file, text] of files) {
      const path = join(content, file.replace('essai/', `${book}/`));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, String(text).replace('id: essai', `id: ${book}`));
    }
}

/** Builds the content as a command of its own. */
export async function runBuild(
  stage: Stage,
  { options = [], end, afterMilliseconds }: RunOptions = {},
): Promise<Run> {
  const log = join(stage.temporary, '..', 'steps.txt');
  await rm(log, { force: true });
  const argv = [
    '--require',
    join(import.meta.dirname, 'dieAt.cjs'),
    join(stage.program, 'bin/kakehashi.mjs'),
    'build',
    '--content',
    stage.content,
    '--out',
    stage.out,
    '--langue',
    'en',
    ...options,
  ];
  const env = {
    ...process.env,
    TMPDIR: stage.temporary,
    NODE_OPTIONS: '',
    DIE: end?.how ?? '',
    DIE_AT: String(end?.at ?? 0),
    DIE_STEP: end?.step ?? '',
    DIE_WHO: end?.who ?? 'kakehashi.mjs',
    DIE_LOG: log,
  };
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const errors: Buffer[] = [];
  child.stderr.on('data', (bytes: Buffer) => errors.push(bytes));
  const timer = afterMilliseconds && setTimeout(() => child.kill('SIGKILL'), afterMilliseconds);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (timer) clearTimeout(timer);
  const steps = (await readFile(log, 'utf8').catch(() => '')).split('\n').slice(0, -1);
  return { code, signal, errors: Buffer.concat(errors).toString(), steps };
}

const manifestSchema = z.object({ files: z.array(z.object({ file: z.string(), sha256: z.string() })) });

/** Digests of the files of the output, by name; those of `.kakehashi-…` are not there for anybody. */
export async function placedFiles({ out }: Stage): Promise<Map<string, string>> {
  const names = await namesBelow(out);
  const visible = names.filter((name) => !name.includes('.kakehashi-'));
  return new Map(
    await Promise.all(visible.map(async (name) => [name, digest(await readFile(join(out, name)))] as const)),
  );
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * What is wrong with an output after an end: each PDF is one of those that whole runs have made, and the manifest
 * tells the truth.
 */
export async function faultsOf(stage: Stage, known: ReadonlySet<string>): Promise<string[]> {
  const placed = await placedFiles(stage);
  const pdfs = [...placed].filter(([name]) => name.endsWith('.pdf'));
  const half = pdfs.filter(([, sha256]) => !known.has(sha256)).map(([name]) => `half a file: ${name}`);
  if (!placed.has('manifest.json')) return half;
  const text = await readFile(join(stage.out, 'manifest.json'), 'utf8');
  const manifest = manifestSchema.safeParse(jsonOf(text)).data;
  if (manifest === undefined) return [...half, 'the manifest cannot be read'];
  const lies = manifest.files.filter(({ file, sha256 }) => placed.get(file) !== sha256);
  return [...half, ...lies.map(({ file }) => `the manifest lies: ${file}`)];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What should not lie about after a whole run: files that are half written, and bundles of the dead. */
export async function leftovers({ out, program, temporary }: Stage): Promise<string[]> {
  const cache = join(program, 'node_modules/.cache/kakehashi');
  const bundles = await readdir(cache).catch(() => []);
  const unfinished = [...(await namesBelow(out)), ...(await namesBelow(cache))].filter((name) =>
    /\.kakehashi-|\.cjs\.\d+\.[a-z]+\.\d+$/.test(name),
  );
  // Node keeps there what it compiles.
  const others = (await readdir(temporary)).filter((name) => name !== 'node-compile-cache');
  return [...unfinished, ...others, ...(bundles.length === 1 ? [] : bundles)];
}

async function namesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}
