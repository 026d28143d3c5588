import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PageToReview } from '../jobs/problems/pageReview.ts';
import { writeOutput } from './outputFolder.ts';

export const MANIFEST = 'manifest.json';

/** Hexadecimal digits: enough that no two problems of a build share them. */
const DIGEST_LETTERS = 16;

/** A file that a build made. */
export interface MadeFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  readonly publication: string;
  readonly language: string;
  readonly target: string;
  /** Of no edition that the content has now: nobody should publish it unawares. */
  readonly old?: true;
  /** Pages that a printer would send back, as `--details` tells of them; none where all are sound. */
  readonly toReview?: readonly ReviewedPage[];
}

interface ReviewedPage {
  readonly page: string;
  /** From 0, in the file. */
  readonly index: number;
  readonly code: string;
  /** `file:line:column` of the block. */
  readonly place: string;
}

export interface Manifest {
  readonly files: readonly MadeFile[];
  readonly sources: number;
  /** SHA-256 of all sources: parts of a build that several machines share must be of the same. */
  readonly content: string;
  readonly problems: ProblemCounts;
}

/** What was wrong with the content of the files: each problem counts once. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  /** A digest of each problem, where there is one: what two parts of a build both tell of is one problem. */
  readonly digests?: { readonly errors: readonly string[]; readonly warnings: readonly string[] };
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `manifest.json`, the same for the same build. */
export function manifestText(manifest: Manifest): string {
  const files = [...manifest.files].sort((a, b) => (a.file < b.file ? -1 : 1));
  return `${JSON.stringify({ ...manifest, files }, null, 2)}\n`;
}

/** Problems by what they say and where; the same one, told of two files, is one. */
export function problemCounts(found: readonly Diagnostic[]): ProblemCounts {
  const digests = (isWanted: (one: Diagnostic) => boolean): string[] =>
    found.filter(isWanted).map((one) => sha256(JSON.stringify(one)).slice(0, DIGEST_LETTERS));
  return countedOnce(
    digests(({ severity }) => severity === 'error'),
    digests(({ severity }) => severity !== 'error'),
  );
}

/** Counts of digests, each of which may be there several times. */
export function countedOnce(allErrors: readonly string[], allWarnings: readonly string[]): ProblemCounts {
  const [errors, warnings] = [[...new Set(allErrors)].sort(), [...new Set(allWarnings)].sort()];
  const counts = { errors: errors.length, warnings: warnings.length };
  return counts.errors + counts.warnings === 0 ? counts : { ...counts, digests: { errors, warnings } };
}

/** Of a file, what the manifest says of it. */
export function madeFile({ review = [], ...made }: MadeFile & { review?: readonly PageToReview[] }): MadeFile {
  const { file, sha256: digest, bytes, pages, publication, language, target } = made;
  const toReview = review.map(({ page, index, problem: { code, place } }) => {
    return { page, index, code, place: `${place.file}:${place.line}:${place.column}` };
  });
  return {
    ...{ file, sha256: digest, bytes, pages, publication, language, target },
    ...(toReview.length > 0 && { toReview }),
  };
}

const madeFileSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  pages: z.number(),
  publication: z.string(),
  language: z.string(),
  target: z.string(),
  toReview: z
    .array(z.object({ page: z.string(), index: z.number(), code: z.string(), place: z.string() }))
    .exactOptional(),
});

const manifestSchema = z.object({
  files: z.array(madeFileSchema),
  sources: z.number(),
  // Those of earlier programs do not say it
  content: z.string().default(''),
  problems: z.object({
    errors: z.number(),
    warnings: z.number(),
    digests: z.object({ errors: z.array(z.string()), warnings: z.array(z.string()) }).exactOptional(),
  }),
});

/** What `manifest.json` of a folder says; nothing where it is not there or is no manifest. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  return manifestSchema.safeParse(jsonOf(text)).data;
}

/** Of a folder, what lies in it; files that are not as they were told are left out. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const files: MadeFile[] = [];
  for (const file of manifest.files) if (await isInPlace(folder, file)) files.push(file);
  await writeOutput(folder, MANIFEST, manifestText({ ...manifest, files }));
}

/**
 * Before files are replaced: from now on the manifest says nothing of those that may be, so that it tells the truth
 * whenever the build is ended.
 */
export async function forgetInManifest(
  folder: string,
  isReplaced: (file: MadeFile) => boolean,
): Promise<void> {
  const known = await readManifest(folder);
  if (!known?.files.some(isReplaced)) return;
  await writeManifest(folder, { ...known, files: known.files.filter((file) => !isReplaced(file)) });
}

/**
 * Files just made, with those of earlier builds.
 * @param isCurrent whether a file is of an edition that the content has now; another is marked as old
 */
export function mergedFiles(
  earlier: readonly MadeFile[],
  made: readonly MadeFile[],
  isCurrent: (file: string) => boolean,
): MadeFile[] {
  const others = earlier.filter(({ file }) => !made.some((one) => one.file === file));
  return [
    ...made,
    ...others.map(({ old: _, ...one }): MadeFile => (isCurrent(one.file) ? one : { ...one, old: true })),
  ];
}

async function isInPlace(folder: string, { file, sha256: told }: MadeFile): Promise<boolean> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  return bytes !== undefined && sha256(bytes) === told;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
