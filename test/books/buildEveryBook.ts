import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** The books, and those on facing pages that a plain build leaves out; not the leaves. */
const BOOKS = ['dossier', 'repertoire', 'en-regard'];

/**
 * Builds every edition of the real content for both targets, as `npm run build` does; in one process, since a second
 * loads the program, has it optimised and reads the content again.
 * @returns what it has warned of
 */
export async function buildEveryBook(out: string): Promise<string> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { build: string } };
  const [, ...build] = scripts.build.split(' ');
  const options = ['--only', ...BOOKS, '--target', 'screen', 'press', '--jobs', '1', '--out', out];
  const { stderr } = await promisify(execFile)(process.execPath, [...build, ...options]).catch(
    ({ code, stderr: said }: { code: unknown; stderr: string }) => {
      throw new Error(`the books cannot be built (exit code ${String(code)}):\n${said}`);
    },
  );
  return stderr;
}
