import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { placeOfSheet, sealedSheet } from './filledSheet.ts';

const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fiche-'));
  folders.push(folder);
  return folder;
}

afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

const NAME = 'fiche.txt';
const NEW = sealed('Pages 96');
const OLD = sealed('Pages 88');

function sealed(facts: string): string {
  return sealedSheet(`FICHE\n\n  ${facts}\n  Quantité .....\n`, 'Fiche vierge n°', 20);
}

function filled(sheet: string): string {
  return sheet.replace('.....', '500');
}

async function placeAmong(files: Readonly<Record<string, string>>) {
  const folder = await newFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return placeOfSheet(folder, NAME, NEW);
}

describe('a job sheet goes', () => {
  it('where there is none', async () => {
    expect(await placeAmong({})).toEqual({ name: NAME, kept: [] });
  });

  it.each([
    ['of this release', NEW],
    ['of an earlier one', OLD],
    ['whose line ends an editor changed', `\uFEFF${OLD.replaceAll('\n', '\r\n')}`],
  ])('over a blank one %s', async (_, there) => {
    expect(await placeAmong({ [NAME]: there })).toEqual({ name: NAME, kept: [] });
  });

  it('nowhere when it was filled in and nothing has changed', async () => {
    expect(await placeAmong({ [NAME]: filled(NEW) })).toEqual({ name: undefined, kept: [NAME] });
  });

  it.each([
    ['of other facts', filled(OLD)],
    ['whose last line is gone', 'FICHE\n\n  Quantité 500\n'],
    ['with a line below it', `${OLD}\nAppeler l’imprimeur lundi.\n`],
    ['of an older program', 'FICHE\n\n  Quantité .....\n'],
    ['that is empty', ''],
  ])('beside one that was filled in %s', async (_, there) => {
    expect(await placeAmong({ [NAME]: there })).toEqual({ name: 'fiche.2.txt', kept: [NAME] });
  });

  it('beside as many as were filled in', async () => {
    const there = { [NAME]: filled(OLD), 'fiche.2.txt': filled(sealed('Pages 92')) };
    expect(await placeAmong(there)).toEqual({ name: 'fiche.3.txt', kept: [NAME, 'fiche.2.txt'] });
    expect(await placeAmong({ ...there, 'fiche.3.txt': filled(NEW) })).toMatchObject({ name: undefined });
  });

  it('beside what cannot be read', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, NAME));
    expect(await placeOfSheet(folder, NAME, NEW)).toEqual({ name: 'fiche.2.txt', kept: [NAME] });
  });
});
