import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import type { Manifest } from '../../src/cli/output/manifest.ts';
import { main } from '../../src/cli/main.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/**
 * Both publications, both languages, facing pages: what other editions have beside is no other code. They are
 * laid out for the press alone, while those of all tests share the layout of their screen editions.
 */
const SAMPLE = [
  ['--only', 'repertoire', '--lang', 'fr-ja'],
  ['--only', 'dossier', '--lang', 'fr'],
];

it('the same sources give the same bytes, in another process and another folder', async () => {
  const again = await temporaryFolder();
  for (const asked of SAMPLE)
    expect(await main(['build', '--target', 'press', '--out', again, ...asked], fakeEnvironment())).toBe(0);
  const [first, second] = await Promise.all([inject('booksFolder'), again].map(filesOf));
  expect(second).toHaveLength(4);
  for (const file of second ?? []) expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(first).toEqual(expect.arrayContaining([...(second ?? [])]));
});

async function filesOf(folder: string): Promise<Manifest['files']> {
  return (JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest).files;
}
