/**
 * Writes the types of `kakehashi/pdf` where `package.json` says that they are, so that who imports it needs none
 * of our sources. Run by `npm ci` (`prepare`); an install without what developers need goes without types.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const compiler = compilerFile();
if (compiler !== undefined) {
  const argv = [compiler, '--project', join(root, 'tsconfig.pdf.json')];
  process.exitCode = spawnSync(process.execPath, argv, { stdio: 'inherit' }).status ?? 1;
}

function compilerFile() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  } catch {
    return undefined;
  }
}
