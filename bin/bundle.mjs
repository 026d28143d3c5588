/**
 * Bundles the program and the packages that it loads into a few files, once for each state of the
 * sources: Node then starts in half a second instead of resolving and compiling some six hundred files.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['kakehashi.ts', 'src', 'templates', 'fonts', 'patches', 'package-lock.json', 'bin'];
/** What cannot be bundled: native code, and packages that read files of their own. */
const EXTERNAL = ['sharp', 'pdfkit', '@expo-google-fonts/*'];
/** CommonJS packages in the bundle ask for these. */
const COMMONJS = [
  "import { createRequire as createRequireHere } from 'node:module';",
  "import { fileURLToPath as fileOfUrl } from 'node:url';",
  "import { dirname as folderOf } from 'node:path';",
  'const require = createRequireHere(import.meta.url);',
  'const __filename = fileOfUrl(import.meta.url);',
  'const __dirname = folderOf(__filename);',
].join('');

/** Folder of the bundle of the project in `root`; made when the sources have changed. */
export async function bundleOf(root) {
  const cache = join(root, 'node_modules/.cache/kakehashi');
  const folder = join(cache, stateOf(root));
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['kakehashi.ts', 'src/cli/inspectWorker.ts'],
    entryNames: '[name]',
    tsconfig: join(root, 'tsconfig.json'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir: fresh,
    outExtension: { '.js': '.mjs' },
    external: EXTERNAL,
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: COMMONJS },
    logLevel: 'error',
  });
  putInPlace(fresh, folder, cache);
  return folder;
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
