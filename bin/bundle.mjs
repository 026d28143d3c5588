/**
 * Bundles the program and the packages that it loads into one file, once for each state of the
 * sources: Node then starts at once instead of resolving and compiling some six hundred files.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const SOURCES = ['kakehashi.ts', 'src', 'templates', 'fonts', 'patches', 'package-lock.json', 'bin'];
/** What cannot be bundled: native code, and packages that read files of their own. */
const EXTERNAL = ['sharp', 'pdfjs-dist', 'pdfkit/standard-fonts/*', '@expo-google-fonts/*'];
/** CommonJS, since only its scripts can be kept compiled (`compiled.cjs`). */
const MODULE_URL = "const moduleUrl = require('node:url').pathToFileURL(__filename).href;";

/** pdfkit names its standard fonts as only files of its own folder can. */
const standardFonts = {
  name: 'standard-fonts',
  setup({ onLoad }) {
    onLoad({ filter: /pdfkit\.node\.mjs$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll("'#standard-fonts/", "'pdfkit/standard-fonts/"),
    }));
  },
};
/** Files of texts, one for each language there is: the program lists them, so they lie beside it. */
const TEXTS = 'templates/locales';

/** Folder of the bundle of the project in `root`; made when the sources have changed. */
export async function bundleOf(root) {
  const cache = join(root, 'node_modules/.cache/kakehashi');
  const folder = join(cache, stateOf(root));
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['kakehashi.ts', 'src/cli/judging/judgeWorker.ts'],
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
    plugins: [standardFonts],
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.url': 'moduleUrl',
      // Nothing is fetched; with it, the layout engine would load all of Node's HTTP for its own bytes.
      fetch: 'undefined',
    },
    banner: { js: MODULE_URL },
    logLevel: 'error',
  });
  const beside = [...['compiled.cjs', 'judge.cjs'].map((name) => `bin/${name}`), ...textFiles(root)];
  for (const file of beside) copyFileSync(join(root, file), join(fresh, basename(file)));
  putInPlace(fresh, folder, cache);
  return folder;
}

function textFiles(root) {
  return readdirSync(join(root, TEXTS))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${TEXTS}/${name}`);
}

/** Two first starts at once both succeed; bundles of earlier states go. */
function putInPlace(fresh, folder, cache) {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (path !== fresh && !name.includes('.') && path !== folder)
      rmSync(path, { recursive: true, force: true });
  }
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Names, sizes and times of all sources: reading them would cost more than it tells. */
function stateOf(root) {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    const facts = statSync(join(root, path));
    if (facts.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(join(path, name));
    else hash.update(`${path} ${facts.size} ${facts.mtimeMs}\n`);
  };
  SOURCES.forEach(add);
  return hash.digest('hex').slice(0, 16);
}
