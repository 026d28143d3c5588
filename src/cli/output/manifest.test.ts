import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetInManifest, type MadeFile, mergedFiles, readManifest, sha256, writeManifest } from './manifest.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'manifeste-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, text: string): MadeFile {
  writeFileSync(join(folder, file), text);
  return { file, sha256: sha256(text), bytes: text.length, pages: 1, publication: 'p', language: 'fr', target: 'screen' };
}

const REST = { sources: 1, content: 'c', problems: { errors: 0, warnings: 0 } };
const told = async (): Promise<string[]> => (await readManifest(folder))?.files.map(({ file }) => file) ?? [];

it('tells only of what lies in the folder as it says', async () => {
  const [kept, gone, changed] = [put('a.pdf', 'a'), put('b.pdf', 'b'), put('c.pdf', 'c')];
  rmSync(join(folder, 'b.pdf'));
  put('c.pdf', 'another build has written this');
  await writeManifest(folder, { ...REST, files: [changed, gone, kept] });
  expect(await told()).toEqual(['a.pdf']);
});

it('tells nothing of files that are about to be replaced, and keeps the rest', async () => {
  await writeManifest(folder, { ...REST, files: [put('a.pdf', 'a'), put('b.pdf', 'b')] });
  await forgetInManifest(folder, ({ file }) => file === 'a.pdf');
  expect(await told()).toEqual(['b.pdf']);
});

it('writes nothing where there is nothing to forget, and takes what is no manifest for none', async () => {
  await forgetInManifest(folder, () => true);
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(join(folder, 'manifest.json'), '{"files": [');
  await forgetInManifest(folder, () => true);
  expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe('{"files": [');
  expect(await readManifest(folder)).toBeUndefined();
});

it('a file that was just made takes the place of its earlier one', () => {
  const [old, fresh] = [put('a.pdf', 'old'), put('a.pdf', 'new')];
  const all = mergedFiles([old, put('b.pdf', 'b')], [fresh], () => true);
  expect(all).toMatchObject([fresh, { file: 'b.pdf' }]);
});

it('a file of an edition that is no longer made is marked as old, until it is made again', () => {
  const [kept, past] = [put('a.2026.pdf', 'a'), put('a.2025.pdf', 'b')];
  const isCurrent = (file: string): boolean => file.includes('2026');
  const once = mergedFiles([kept, past], [], isCurrent);
  expect(once).toEqual([kept, { ...past, old: true }]);
  expect(mergedFiles(once, [], () => true)).toEqual([kept, past]);
});
