import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { PLUGINS } from '../../bin/bundlePlugins.mjs';

/** From there what is not bundled is found, as from the program's bundle. */
const CACHE = join(import.meta.dirname, '../../node_modules/.cache');

/**
 * What a package exports as the program has it in its bundle, beside what it is published as.
 * @param contents of the module that is bundled: `export * from '…';`
 */
export async function bundledPackage(contents: string): Promise<unknown> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'bundled-'));
  try {
    const outfile = join(folder, 'package.mjs');
    await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      banner: { js: "const require = (await import('node:module')).createRequire(import.meta.url);" },
      plugins: PLUGINS,
      outfile,
      logLevel: 'silent',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
