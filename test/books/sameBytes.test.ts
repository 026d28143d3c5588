import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Manifest } from '../../src/cli/output/manifest.ts';
import { everyFieldFiles } from '../../src/testing/everyField/everyFieldFiles.ts';
import { chapterOf } from '../../src/testing/inlineMatrix/chapters.ts';
import { CONTAINERS } from '../../src/testing/inlineMatrix/containers.ts';
import { samplePng } from '../../src/testing/samplePng.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** What every front matter and every block can hold, once, on facing pages and leaves too; or the real content. */
const SMALL = process.env['SAME_BYTES'] !== 'all';
const TARGET = '---\nid: cibles\ntitre: Cibles\n---\n\n## Cible {#cible}\n\nTexte.\n';

async function contentFolder(): Promise<string> {
  if (!SMALL) return 'content';
  const folder = await temporaryFolder();
  const chapters = Object.values(CONTAINERS).map(
    (container, index) => [`content/dossier/fr/10-${index}.md`, chapterOf(`c${index}`, container)] as const,
  );
  const files: Readonly<Record<string, string | Uint8Array>> = {
    ...everyFieldFiles(),
    ...Object.fromEntries(chapters),
    'content/dossier/fr/01-cibles.md': TARGET,
    'content/dossier/fr/point.png': samplePng(3600, 1800),
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return join(folder, 'content');
}

/** In one process all files, those for the press with the layout of the screen; in another those alone. */
it('the same sources give the same bytes, in another process and another folder', async () => {
  const content = await contentFolder();
  const [one, other] = [await temporaryFolder(), await temporaryFolder()];
  const build = ['bin/kakehashi.mjs', 'build', '--all', '--jobs', '1', '--content', content];
  await promisify(execFile)(process.execPath, [...build, '--out', one, '--target', 'screen', 'press']);
  await promisify(execFile)(process.execPath, [...build, '--out', other, '--target', 'press']);
  const [first, second] = await Promise.all([one, other].map(filesOf));
  expect(second?.length).toBeGreaterThanOrEqual(9);
  for (const file of second ?? []) expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(second).toEqual(first?.filter(({ target }) => target === 'press'));
});

async function filesOf(folder: string): Promise<Manifest['files']> {
  return (JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest).files;
}
