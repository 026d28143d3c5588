import { BOUNDS } from '../../diagnostics/bounds.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { ContentFolder } from './contentFiles.ts';
import { LEXICON_FILE } from '../lexicon/lexiconFile.ts';
import { isInside } from './contentPath.ts';

/** A folder with a `publication.md`, and every Markdown file in it or below, in order of path. */
export interface FoundPublication {
  readonly folder: string;
  readonly files: readonly string[];
  /** All of them, where there are too many: no other fault is that one of these is not there. */
  readonly unread?: readonly string[];
}

export interface Discovery {
  readonly publications: readonly FoundPublication[];
  readonly diagnostics: readonly Diagnostic[];
}

const PUBLICATION_FILE = 'publication.md';

/** Folders inside the content folder. */
const DEEPEST = BOUNDS.folderDepth.most;

interface FoundFiles {
  readonly folder: string;
  files: string[];
  unread?: readonly string[];
}

interface FolderWalk {
  readonly folder: ContentFolder;
  readonly publications: FoundFiles[];
  readonly diagnostics: Diagnostic[];
  /** Texts outside of all publications. */
  readonly strays: Diagnostic[];
  /** Folders that are no publication for the name of a file alone. */
  readonly nearly: string[];
  /** Real paths of the folders already entered: a link to a parent folder must not be walked for ever. */
  readonly entered: Set<string>;
}

/** Looks for publications in the content folder and below. */
export async function findPublications(folder: ContentFolder): Promise<Discovery> {
  const walk: FolderWalk = {
    folder,
    publications: [],
    diagnostics: [],
    strays: [],
    nearly: [],
    entered: new Set(),
  };
  await enter(walk, folder.root, undefined, 0);
  for (const publication of walk.publications) {
    publication.files.sort(byCodeUnit);
    for (const refusal of tooManyFiles(publication)) walk.diagnostics.push(refusal);
  }
  walk.publications.sort((a, b) => byCodeUnit(a.folder, b.folder));
  // Where there is no publication, that is what is wrong.
  const strays = walk.publications.length > 0 ? walk.strays : [];
  return { publications: walk.publications, diagnostics: [...walk.diagnostics, ...strays] };
}

/** A publication of so many files is left unread but for its `publication.md`, and so is never made of a part of them. */
function tooManyFiles(publication: FoundFiles): Diagnostic[] {
  const { folder, files } = publication;
  const maximum = BOUNDS.publicationFiles.most;
  if (files.length <= maximum) return [];
  const file = `${folder}/${PUBLICATION_FILE}`;
  publication.files = [file];
  publication.unread = files;
  return [problem('LI-003', { file, line: 1, column: 1 }, { files: files.length, maximum })];
}

async function enter(
  walk: FolderWalk,
  path: string,
  publication: string[] | undefined,
  depth: number,
): Promise<void> {
  const names = await walk.folder.files.list(path);
  const place = { file: path, line: 1, column: 1 };
  if (depth > DEEPEST) {
    walk.diagnostics.push(problem('LI-004', place, { maximum: DEEPEST }));
    return;
  }
  if (names === undefined) {
    walk.diagnostics.push(problem('FI-001', place, { folder: path }));
    return;
  }
  let files = publication;
  if (files === undefined && names.includes(PUBLICATION_FILE)) {
    files = [];
    walk.publications.push({ folder: path, files });
  }
  if (files === undefined)
    lookOutside(
      walk,
      path,
      path === walk.folder.root ? names.filter((name) => name !== LEXICON_FILE) : names,
    );
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (MARKDOWN.test(name)) files?.push(`${path}/${name}`);
    else await enterIfFolder(walk, `${path}/${name}`, files, depth + 1);
  }
  if (files === undefined) return;
  const isOfPictures = OF_PICTURES.test(path) && !names.some((name) => MARKDOWN.test(name));
  const unread = names.filter((name) => LIKE_A_TEXT.test(name) && !(isOfPictures && PLAIN_TEXT.test(name)));
  for (const name of unread) for (const told of unreadText(path, name)) walk.diagnostics.push(told);
}

const MARKDOWN = /\.md$/i;

/** Folders where a plain text says of pictures whose they are. */
const OF_PICTURES = /\/(?:images?|photos?|illustrations?|logos?)$/i;
const PLAIN_TEXT = /^[^.]+\.te?xt$/i;

/** Names that editors, downloads and word processors give to texts, which are not read wherever they lie. */
const LIKE_A_TEXT =
  /\.(?:markdown|mdown|mkdn?|mdx|txt|text|rtf|docx?|odt|pages)$|\.md(?:[~#]|\.\w+|[ _-]?\(?\d\)?|[ .]+)$/i;

/** What people put beside texts for each other. */
const IN_PASSING = /^(?:readme|licen[cs]e|notes?)\b/i;

/** A publication that is not found for the name of its file. */
function nearlyPublications(path: string, names: readonly string[]): Diagnostic[] {
  return names
    .filter(
      (name) =>
        /^publication\b.*\.(?:md|markdown|txt)$/i.test(name) && !/^publication\.[a-z-]+\.md$/i.test(name),
    )
    .map((name) =>
      problem('FI-011', { file: `${path}/${name}`, line: 1, column: 1 }, { name: PUBLICATION_FILE }),
    );
}

/** What a folder that is no publication, and lies in none, holds of texts; not in one that would be, rightly named. */
function lookOutside(walk: FolderWalk, path: string, names: readonly string[]): void {
  const nearly = nearlyPublications(path, names);
  for (const told of nearly) walk.diagnostics.push(told);
  if (nearly.length > 0) walk.nearly.push(`${path}/`);
  if (!walk.nearly.some((folder) => `${path}/`.startsWith(folder)))
    for (const told of textsOfNoPublication(path, names)) walk.strays.push(told);
}

/** Texts in a folder that is no publication and lies in none. */
function textsOfNoPublication(folder: string, names: readonly string[]): Diagnostic[] {
  return names
    .filter((name) => MARKDOWN.test(name) && !name.startsWith('.') && !IN_PASSING.test(name))
    .filter((name) => !/^publication\b/i.test(name))
    .map((name) => problem('FI-009', { file: `${folder}/${name}`, line: 1, column: 1 }, {}));
}

/** A file beside the texts of a publication that looks like one and is not read. */
function unreadText(folder: string, name: string): Diagnostic[] {
  if (name.startsWith('.') || IN_PASSING.test(name)) return [];
  const stem = name.replace(LIKE_A_TEXT, '');
  return [
    problem(
      'FI-010',
      { file: `${folder}/${name}`, line: 1, column: 1 },
      { name: `${stem.replace(MARKDOWN, '')}.md` },
    ),
  ];
}

async function enterIfFolder(
  walk: FolderWalk,
  path: string,
  files: string[] | undefined,
  depth: number,
): Promise<void> {
  const facts = await walk.folder.files.look(path);
  if (facts?.kind !== 'folder') return;
  if (!isInside(walk.folder.realRoot, facts.realPath)) {
    walk.diagnostics.push(problem('FI-006', { file: path, line: 1, column: 1 }, {}));
    return;
  }
  if (walk.entered.has(facts.realPath)) return;
  walk.entered.add(facts.realPath);
  await enter(walk, path, files, depth);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
