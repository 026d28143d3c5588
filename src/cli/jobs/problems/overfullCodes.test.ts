import { expect, it } from 'vitest';
import { loadContent } from '../../../content/loadContent.ts';
import { memoryFiles } from '../../../testing/memoryFiles.ts';
import { everyFieldFiles } from '../../../testing/everyField/everyFieldFiles.ts';
import { leafSide } from '../../../publishing/leafSides.ts';
import { overfullCodes } from './overfullCodes.ts';

const ENTRY = 'content/repertoire/partenariats/base.md';
const HEAD = 'content/repertoire/publication.md';
const texts = everyFieldFiles();

async function contentWith(file: string, change: (text: string) => string) {
  return loadContent('content', memoryFiles({ ...texts, [file]: change(texts[file] ?? '') }));
}

const withoutPeople = (text: string) => text.replace(/personnes:.*?(?=mentions:)/s, '');
const address = (letters: number) => `https://exemple.fr/${'a'.repeat(letters - 19)}`;

it('finds nothing where codes hold what a telephone reads', async () => {
  expect(overfullCodes(await contentWith(HEAD, (text) => text))).toEqual([]);
});

it('refuses a card that no code holds, once, where the publication stands', async () => {
  const content = await contentWith(HEAD, (text) =>
    text.replace('role: chargée de mission', `role: ${'mission '.repeat(400)}`),
  );
  const found = overfullCodes(content);
  expect(found.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
    ['LI-005', 'error', HEAD],
  ]);
});

it('leads to the page of an authority, and keeps whom to write to', async () => {
  const site = 'https://www.ville.exemple.fr/jumelage?page=2';
  const codeWith = async (change: (text: string) => string) => {
    const { directories } = await contentWith(ENTRY, change);
    const [directory] = directories;
    if (directory === undefined) throw new Error('the directory is lost');
    return leafSide({ language: 'fr', directory }, 'base')?.code;
  };
  const withSite = await codeWith((text) => text.replace(/^ {2}site: .*$/gm, `  site: ${site}`));
  expect(withSite).toMatchObject({ kind: 'page', host: 'ville.exemple.fr', text: site, person: {} });
  expect(await codeWith((text) => text.replace(/^ {2}site: .*\n/gm, ''))).toMatchObject({ kind: 'contact' });
});

it('leaves out an address that is too long, and says so at the entry', async () => {
  const files = { ...texts, [HEAD]: withoutPeople(texts[HEAD] ?? '') };
  const load = async (letters: number) => {
    const entry = (texts[ENTRY] ?? '')
      .replace('url: https://www.exemple.fr/jumelage', `url: ${address(letters)}`)
      .replace(/^ {2}site: .*\n/gm, '');
    const content = await loadContent('content', memoryFiles({ ...files, [ENTRY]: entry }));
    const [directory] = content.directories;
    if (directory === undefined) throw new Error('the directory is lost');
    return { found: overfullCodes(content), code: leafSide({ language: 'fr', directory }, 'base')?.code };
  };
  const short = await load(600);
  expect([short.found, short.code?.text]).toEqual([[], address(600)]);
  const long = await load(601);
  expect(long.code).toBeUndefined();
  expect(long.found.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
    ['LI-009', 'warning', ENTRY],
  ]);
});
