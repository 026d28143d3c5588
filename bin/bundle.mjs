/**
 * Bundles the program and the packages that it loads into one file, once for each state of the
 * sources: Node then starts at once instead of resolving and compiling some six hundred files.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { PLUGINS } from './bundlePlugins.mjs';
import { isRunning } from './compiled.cjs';

const SOURCES = [
  'kakehashi.ts',
  'api.ts',
  'src',
  'templates',
  'fonts',
  'patches',
  'package-lock.json',
  'bin',
];
/** What cannot be bundled: native code, and packages that read files of their own. */
const EXTERNAL = ['sharp', 'esbuild', 'pdfkit/standard-fonts/*', '@expo-google-fonts/*'];
const REPORTS = { sourcemap: true, sourcesContent: false, logLevel: 'silent' };
/** CommonJS, since only its scripts can be kept compiled (`compiled.cjs`). */
const MODULE_URL = "const moduleUrl = require('node:url').pathToFileURL(__filename).href;";

/** What loads the bundles. */
const STARTERS = ['bin/compiled.cjs', 'bin/judge.cjs', 'bin/parser.cjs', 'bin/deskSession.cjs'];
/** What answers where no command is named, without loading what commands need. */
const ANSWER = 'src/cli/usage/answerUsage.ts';
/** What runs on other cores, in bundles of its own. */
const WORKERS = ['src/cli/judging/judgeWorker.ts', 'src/content/markdown/beside/parserWorker.ts'];

/** Files of texts, one for each language there is: the program lists them, so they lie beside it. */
const TEXTS = 'templates/locales';
/** What the judge tries itself on before the first file is made. */
const REHEARSAL = 'src/cli/judging/rehearsal.pdf';

/** Where bundles may lie: beside the packages, else among this user's temporary files (a read-only install). */
export function cacheFolders(root) {
  const project = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const own = join(tmpdir(), `kakehashi-${userInfo().uid}`);
  return [
    { folder: join(root, 'node_modules/.cache/kakehashi') },
    { folder: join(own, project), within: own },
  ];
}

/**
 * The bundle of the project in `root`, made when its sources have changed.
 * @returns {Promise<string | undefined>} its folder; undefined where it can be neither found nor written
 */
export async function bundleIn(cache, root) {
  const folder = join(cache.folder, stateOf(root));
  try {
    if (cache.within !== undefined) secure(cache.within);
    if (!existsSync(folder)) await makeBundle(folder, cache, root);
    return folder;
  } catch (error) {
    if (CANNOT_WRITE.has(error.code)) return undefined;
    throw error;
  }
}

const CANNOT_WRITE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST', 'ELOOP']);

/** What another user could have put there must not run. */
function secure(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const facts = lstatSync(folder);
  const isOwn = facts.isDirectory() && (process.getuid === undefined || facts.uid === process.getuid());
  if (!isOwn || (process.getuid !== undefined && (facts.mode & 0o022) !== 0))
    throw Object.assign(new Error(`${folder} is not this user's own`), { code: 'EPERM' });
}

async function makeBundle(folder, cache, root) {
  const fresh = `${folder}.${process.pid}`;
  // Before the work, not after it: a folder that cannot be written is no place for a bundle.
  mkdirSync(fresh, { recursive: true });
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['kakehashi.ts', 'api.ts', ANSWER, ...WORKERS],
    entryNames: '[name]',
    tsconfig: join(root, 'tsconfig.json'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // One copy of each package, whether it is imported or required.
    mainFields: ['module', 'main'],
    outdir: fresh,
    outExtension: { '.js': '.cjs' },
    external: EXTERNAL,
    plugins: PLUGINS,
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.url': 'moduleUrl',
      // Nothing is fetched; with it, the layout engine would load all of Node's HTTP for its own bytes.
      fetch: 'undefined',
    },
    // Else esbuild makes of each a \p{…} a call that compiles its pattern anew whenever a function runs over it.
    supported: { 'regexp-unicode-property-escapes': true },
    // Read at each start: a third less.
    minifyWhitespace: true,
    banner: { js: MODULE_URL },
    ...REPORTS,
  });
  await build({
    absWorkingDir: root,
    entryPoints: { pdf: 'src/pdf/index.ts' },
    tsconfig: join(root, 'tsconfig.json'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Its caller makes elements by the same React, and gives them to the same React-PDF.
    packages: 'external',
    outdir: fresh,
    outExtension: { '.js': '.mjs' },
    ...REPORTS,
  });
  const beside = [...STARTERS, REHEARSAL, ...textFiles(root)];
  for (const file of beside) copyFileSync(join(root, file), join(fresh, basename(file)));
  // From there packages are found by no other way.
  if (cache.within !== undefined)
    symlinkSync(join(root, 'node_modules'), join(fresh, 'node_modules'), 'junction');
  putInPlace(fresh, folder, cache.folder);
}

function textFiles(root) {
  return readdirSync(join(root, TEXTS))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${TEXTS}/${name}`);
}

/** Two first starts at once both succeed; bundles of earlier states go. */
function putInPlace(fresh, folder, cache) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const [, writer] = name.split('.');
    const isOld = writer === undefined ? path !== folder : path !== fresh && !isRunning(Number(writer));
    // A bundler that has lost its program may still be writing there.
    if (isOld) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * Names, sizes and times of all sources: reading them would cost more than it tells. Asked at each start, of a thousand
 * files; tests are not in a bundle.
 */
function stateOf(root) {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    const { size, mtimeMs } = statSync(`${root}/${path}`);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  const addFolder = (path) => {
    const entries = readdirSync(`${root}/${path}`, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) addFolder(`${path}/${entry.name}`);
      else if (!TEST.test(entry.name)) add(`${path}/${entry.name}`);
    }
  };
  for (const source of SOURCES) (statSync(`${root}/${source}`).isDirectory() ? addFolder : add)(source);
  return hash.digest('hex').slice(0, 16);
}

const TEST = /\.test\.tsx?$/;
