/** Loads the program in the quickest way that this machine allows. */
import module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { load } from './compiled.cjs';

/** What answers a command line that names no command, the same whatever the line is. */
export const ANSWER = 'src/cli/usage/answerUsage';

/** Folder of the project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} entry a file of the project, without `.ts`
 * @param {string} work what is about to be done: another command compiles other functions
 * @returns {Promise<{ exports: any, keep: () => void }>} `keep` once the work is done
 */
export async function loadProgram(entry, work = 'other') {
  return (await openProgram(work))(entry);
}

/**
 * For who loads more than one entry: the bundle is looked for once.
 * @param {string} work what is about to be done
 * @returns {Promise<(entry: string) => Promise<{ exports: any, keep: () => void }>>} loads an entry as `loadProgram` does
 */
export async function openProgram(work = 'other') {
  const folder = await prepare(work);
  return folder === undefined
    ? loadSources
    : async (entry) => load(join(folder, `${basename(entry)}.cjs`), entry === ANSWER ? 'usage' : work);
}

/** @returns {Promise<any>} the engine alone, as a module: it shares React and React-PDF with whoever imports it */
export async function loadEngine() {
  const folder = await prepare();
  return folder === undefined
    ? (await loadSources('src/pdf/index')).exports
    : import(pathToFileURL(join(folder, 'pdf.mjs')).href);
}

/** Sets what must be set before React is loaded, and finds the folder of the bundles. */
async function prepare(work = 'other') {
  // React's development build checks every element, which costs a tenth of a build.
  process.env.NODE_ENV ??= 'production';
  for (const flag of v8Flags(process.versions.v8, work)) setFlagsFromString(flag);
  // Kept where Node thinks best; it is for the packages that are not in the bundle.
  module.enableCompileCache?.();
  return bundleFolder();
}

/** The first folder that a bundle lies in or can be put in; none where no folder can be written. */
async function bundleFolder() {
  const { bundleIn, cacheFolders } = await import('./bundle.mjs');
  for (const cache of cacheFolders(ROOT)) {
    const folder = await bundleIn(cache, ROOT);
    if (folder !== undefined) return folder;
  }
  return undefined;
}

let transpiling;

/** Slow, and needs nothing: modules are found and transpiled one by one. */
async function loadSources(entry) {
  // Else it makes a folder among the temporary files, which cannot be written either.
  process.env.TSX_DISABLE_CACHE = '1';
  process.env.TSX_TSCONFIG_PATH = join(ROOT, 'tsconfig.json');
  transpiling ??= import('tsx/esm/api').then(({ register }) => register());
  await transpiling;
  return { exports: await import(pathToFileURL(join(ROOT, `${entry}.ts`)).href), keep: () => undefined };
}

/**
 * A build is short: code that V8 optimises early (by default after a third of this) seldom pays for it, nor does code
 * that is optimised with much of what it calls in it: V8 does that on other threads, for as long as half the build, and
 * the build is no quicker for it. Where the program stays open, as the desk does, it may be. V8 has the budget up to
 * version 11 (Node 20), on which both were measured, and says so on the terminal where it has not. And V8 forgets what
 * it compiled of functions that were not called for a while, such as those that load the program: what is kept of it
 * for the next start would lack them.
 * @param {string} version of V8, `11.3.244`
 * @param {string} work what is about to be done
 * @returns {string[]}
 */
export function v8Flags(version, work = 'build') {
  const isMeasured = Number.parseInt(version, 10) <= 11;
  const early = isMeasured ? ['--interrupt-budget=200000'] : [];
  const plain = isMeasured && work !== 'dev' ? ['--max-inlined-bytecode-size-cumulative=200'] : [];
  return [...early, ...plain, '--no-flush-bytecode'];
}

/** One line: what keeps the program from starting, and what most often mends it. */
export function sentenceOfStartFault(error, { LC_ALL, LC_MESSAGES, LANG }) {
  // esbuild counts its errors first, and lists them apart.
  const { text } = error?.errors?.[0] ?? {};
  const [what] = String(text ?? (error instanceof Error ? error.message : error)).split('\n');
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '')
    ? `kakehashi does not start: ${what} (run npm ci if packages are missing)`
    : `kakehashi ne démarre pas : ${what} (lancez npm ci si des paquets manquent)`;
}
