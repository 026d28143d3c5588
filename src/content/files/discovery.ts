import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { ContentFolder } from './contentFiles.ts';
import { isInside } from './contentPath.ts';

/** A folder with a `publication.md`, and every Markdown file in it or below, in order of path. */
export interface FoundPublication {
  readonly folder: string;
  readonly files: readonly string[];
}

export interface Discovery {
  readonly publications: readonly FoundPublication[];
  readonly diagnostics: readonly Diagnostic[];
}

const PUBLICATION_FILE = 'publication.md';

interface FolderWalk {
  readonly folder: ContentFolder;
  readonly publications: { folder: string; files: string[] }[];
  readonly diagnostics: Diagnostic[];
  /** Real paths of the folders already entered: a link to a parent folder must not be walked for ever. */
  readonly entered: Set<string>;
}

/** Looks for publications in the content folder and below. */
export async function findPublications(folder: ContentFolder): Promise<Discovery> {
  const walk: FolderWalk = { folder, publications: [], diagnostics: [], entered: new Set() };
  await enter(walk, folder.root, undefined);
  for (const publication of walk.publications) publication.files.sort(byCodeUnit);
  walk.publications.sort((a, b) => byCodeUnit(a.folder, b.folder));
  return walk;
}

async function enter(walk: FolderWalk, path: string, publication: string[] | undefined): Promise<void> {
  const names = await walk.folder.files.list(path);
  const place = { file: path, line: 1, column: 1 };
  if (names === undefined) {
    walk.diagnostics.push(problem('FI-001', place, { folder: path }));
    return;
  }
  let files = publication;
  if (files === undefined && names.includes(PUBLICATION_FILE)) {
    files = [];
    walk.publications.push({ folder: path, files });
  }
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (name.endsWith('.md')) files?.push(`${path}/${name}`);
    else await enterIfFolder(walk, `${path}/${name}`, files);
  }
}

async function enterIfFolder(walk: FolderWalk, path: string, files: string[] | undefined): Promise<void> {
  const facts = await walk.folder.files.look(path);
  if (facts?.kind !== 'folder') return;
  if (!isInside(walk.folder.realRoot, facts.realPath)) {
    walk.diagnostics.push(problem('FI-006', { file: path, line: 1, column: 1 }, {}));
    return;
  }
  if (walk.entered.has(facts.realPath)) return;
  walk.entered.add(facts.realPath);
  await enter(walk, path, files);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
