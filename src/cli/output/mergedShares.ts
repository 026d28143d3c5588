import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { countedOnce, type MadeFile, type Manifest, readManifest, sha256 } from './manifest.ts';

/** A folder that one machine has built, of those that build together. */
export interface Share {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Why shares do not make one build. */
export type SharesRefusal =
  | { readonly because: 'noManifest'; readonly folder: string }
  | { readonly because: 'otherContent'; readonly folder: string; readonly first: string }
  | { readonly because: 'notAsTold'; readonly folder: string; readonly file: string }
  | { readonly because: 'twoOfOne'; readonly file: string; readonly folders: readonly [string, string] }
  | { readonly because: 'notMade'; readonly files: readonly string[] }
  | { readonly because: 'otherBuild'; readonly folder: string; readonly files: readonly string[] };

/** A file, and the folder that it lies in. */
interface FileOfShare {
  readonly folder: string;
  readonly made: MadeFile;
}

export interface MergedShares {
  readonly files: readonly FileOfShare[];
  readonly manifest: Manifest;
}

/**
 * The manifest of one build from those of its shares: what one machine would have written, had it made all files.
 * @param planned files that a plan asks for; without them, what the shares have is all
 * @returns every reason why the shares do not go together, where there is one
 */
export async function mergeShares(
  folders: readonly string[],
  planned: readonly string[] = [],
): Promise<MergedShares | { readonly refusals: readonly SharesRefusal[] }> {
  const read = await Promise.all(
    folders.map(async (folder) => ({ folder, manifest: await readManifest(folder) })),
  );
  const shares = read.flatMap(({ folder, manifest }): Share[] => (manifest ? [{ folder, manifest }] : []));
  const files = shares.flatMap(({ folder, manifest }) => manifest.files.map((made) => ({ folder, made })));
  const byName = new Map([...files].reverse().map((file) => [file.made.file, file]));
  const refusals: SharesRefusal[] = [
    ...read.flatMap(({ folder, manifest }) => (manifest ? [] : [{ because: 'noManifest' as const, folder }])),
    ...otherContents(shares),
    ...(await changedFiles(files)),
    ...twoOfOne(files, byName),
    ...notMade(planned, byName),
  ];
  const [first] = shares;
  if (refusals.length > 0 || !first) return { refusals };
  const { sources, content } = first.manifest;
  const digests = shares.flatMap(({ manifest: { problems } }) => problems.digests ?? []);
  const problems = countedOnce(
    digests.flatMap(({ errors }) => errors),
    digests.flatMap(({ warnings }) => warnings),
  );
  const merged = [...byName.values()];
  return { files: merged, manifest: { files: merged.map(({ made }) => made), sources, content, problems } };
}

/** A folder that holds another build is not mixed with this one: nobody could tell its files apart. */
export async function isOfOtherBuild(out: string, { files }: MergedShares): Promise<SharesRefusal[]> {
  const there = (await readManifest(out))?.files ?? [];
  const others = there.filter(({ file }) => !files.some(({ made }) => made.file === file));
  if (others.length === 0) return [];
  return [{ because: 'otherBuild', folder: out, files: others.map(({ file }) => file) }];
}

const planSchema = z.array(z.object({ file: z.string() }));

/** Files that `build --plan` asks for; nothing where the text is no plan. */
export function plannedFiles(text: string): string[] | undefined {
  try {
    return planSchema.safeParse(JSON.parse(text)).data?.map(({ file }) => file);
  } catch {
    return undefined;
  }
}

/** Parts that were built from other texts than the first: another commit, say. */
function otherContents([first, ...others]: readonly Share[]): SharesRefusal[] {
  if (!first) return [];
  return others
    .filter(({ manifest }) => manifest.content !== first.manifest.content)
    .map(({ folder }) => ({ because: 'otherContent', folder, first: first.folder }));
}

async function changedFiles(files: readonly FileOfShare[]): Promise<SharesRefusal[]> {
  const refusals: SharesRefusal[] = [];
  for (const { folder, made } of files) {
    const bytes = await readFile(join(folder, made.file)).catch(() => undefined);
    const isAsTold = bytes !== undefined && sha256(bytes) === made.sha256;
    if (!isAsTold) refusals.push({ because: 'notAsTold', folder, file: made.file });
  }
  return refusals;
}

/** Files that two shares have made, each another. */
function twoOfOne(files: readonly FileOfShare[], byName: ReadonlyMap<string, FileOfShare>): SharesRefusal[] {
  return files.flatMap(({ folder, made: { file, sha256: digest } }): SharesRefusal[] => {
    const first = byName.get(file);
    if (!first || first.made.sha256 === digest || resolve(first.folder) === resolve(folder)) return [];
    return [{ because: 'twoOfOne', file, folders: [first.folder, folder] }];
  });
}

function notMade(planned: readonly string[], byName: ReadonlyMap<string, FileOfShare>): SharesRefusal[] {
  const missing = planned.filter((file) => !byName.has(file));
  return missing.length > 0 ? [{ because: 'notMade', files: missing }] : [];
}
