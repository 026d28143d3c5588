import { diskFiles } from '../../src/content/files/contentFiles.ts';
import { main } from '../../src/cli/main.ts';
import { templates } from '../../templates/registry.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { loadContentOnce } from '../loadContentOnce.ts';

/** Editions whose press files are tested too: the targets of one edition share its layout. */
const ALSO_PRINTED = ['fr-ja', 'fr'];

/** Builds every edition of the real content, those that a plain build leaves out too. */
export async function buildEveryBook(out: string): Promise<void> {
  const { readWorld } = templates;
  const { editions } = await loadContentOnce('content', diskFiles, { readWorld });
  const others = new Set(editions.map(({ language }) => language));
  ALSO_PRINTED.forEach((edition) => others.delete(edition));
  await build(out, '--lang', ...ALSO_PRINTED, '--target', 'screen', 'press');
  await build(out, '--lang', ...others);
}

async function build(out: string, ...options: readonly string[]): Promise<void> {
  const environment = fakeEnvironment();
  const code = await main(['build', '--out', out, ...options], environment);
  if (code !== 0)
    throw new Error(`the books cannot be built (exit code ${code}):\n${environment.warned.join('\n')}`);
}
