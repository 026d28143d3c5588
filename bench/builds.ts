import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runProcess, type ProcessFigures } from './measure/processRun.ts';
import { PROJECT, type Programs } from './measure/programs.ts';
import type { Workload } from './workload/workFolder.ts';

/** A whole process that made one PDF. */
export interface BuildFigures extends ProcessFigures {
  readonly pages: number;
  readonly bytes: number;
}

/** One edition for one target, as the peer makes one file. */
const ONE_EDITION = ['--lang', 'fr', '--target', 'screen'];

const OUT = 'out';

/** Our build, run in the workload's folder, where relative caches would stand too. */
export async function buildOurs(programs: Programs, workload: Workload): Promise<BuildFigures> {
  const folder = folderOf(workload);
  const options = ['--content', 'content', '--out', OUT, ...ONE_EDITION];
  const figures = await runProcess([...programs.ours, ...options], folder);
  const manifest = JSON.parse(await readFile(join(folder, OUT, 'manifest.json'), 'utf8')) as {
    readonly files: readonly { readonly pages: number; readonly bytes: number }[];
  };
  const [file, ...others] = manifest.files;
  if (!file || others.length > 0) throw new Error('The build must make one file, like the peer.');
  return { ...figures, pages: file.pages, bytes: file.bytes };
}

/** The peer's build; it has no cache on disk. */
export async function buildPeer(programs: Programs, { kind, plainFolder }: Workload): Promise<BuildFigures> {
  const folder = dirname(plainFolder);
  const figures = await runProcess([...programs.peer, kind, plainFolder, 'typst.pdf'], folder);
  const { pages } = JSON.parse(figures.output) as { readonly pages: number };
  return { ...figures, pages, bytes: (await stat(join(folder, 'typst.pdf'))).size };
}

/** Leaves nothing in a workload's folder but its texts, no last output, and nothing of what was made of them before. */
export async function forgetBuilds(workload: Workload): Promise<void> {
  await forgetKeptWork();
  const folder = folderOf(workload);
  for (const name of await readdir(folder)) {
    if (name !== 'content' && name !== 'plain') await rm(join(folder, name), { recursive: true });
  }
}

/** What the program keeps between its processes of texts that it has read; the program itself stays compiled. */
export async function forgetKeptWork(): Promise<void> {
  const bundles = join(PROJECT, 'node_modules/.cache/kakehashi');
  for (const bundle of await readdir(bundles).catch(() => []))
    await rm(join(bundles, bundle, 'kept'), { recursive: true, force: true });
}

function folderOf({ contentFolder }: Workload): string {
  return dirname(contentFolder);
}
