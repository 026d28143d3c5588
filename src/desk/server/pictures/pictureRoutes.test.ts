import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { diskFiles } from '../../../content/files/contentFiles.ts';
import { loadContent } from '../../../content/loadContent.ts';
import { createContentStore } from '../files/contentStore.ts';
import { pictureRoutes } from './pictureRoutes.ts';

let folder: string;
let root: string;
let chapter: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  root = `${folder}/content`;
  chapter = `${root}/dossier/fr/01-demonstration.md`;
  await cp('test/contenu-autre-pays', root, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const FACTS = { alt: 'Un pont rouge', credit: 'Une personne inventée', licence: 'CC BY 4.0' };

async function send(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string>> = {},
  { readOnly = false } = {},
): Promise<{ readonly status: number; readonly answer: Record<string, unknown> }> {
  const query = new URLSearchParams({ text: chapter, name: 'Été à Kyōto.PNG', ...FACTS, ...changes });
  const routes = pictureRoutes(root, createContentStore(root, { readOnly }));
  const response = await routes.request(`/picture?${query.toString()}`, {
    method: 'POST',
    body: Uint8Array.from(bytes),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

const bridge = () => readFile('test/contenu-autre-pays/images/pont.png');
const images = async () => (await readdir(`${root}/images`)).filter((name) => /\.(?:png|jpg)$/.test(name));

it('is written whole below the content, and its block is what check accepts', async () => {
  const { status, answer } = await send(await bridge());
  expect([status, answer['file'], answer['isReduced']]).toEqual([
    200,
    `${root}/images/ete-a-kyoto.png`,
    false,
  ]);
  expect(Buffer.compare(await readFile(`${root}/images/ete-a-kyoto.png`), await bridge())).toBe(0);
  expect(answer['block']).toBe(
    ':::photo{credit="Une personne inventée" licence="CC BY 4.0"}\n![Un pont rouge](../../images/ete-a-kyoto.png)\n:::',
  );
});

it('says in the book what was typed, whatever signs it has', async () => {
  const facts = {
    alt: 'Le *pont* [rouge], 5 < 6 & `7` : {a|b}\\ ![x] ~~y~~ :tag &amp; https://a.example',
    credit: 'Studio "A & B" {1}',
    licence: 'CC BY 4.0 <fr>',
  };
  const { answer } = await send(await bridge(), facts);
  await writeFile(chapter, `${await readFile(chapter, 'utf8')}\n${String(answer['block'])}\n`);
  const content = await loadContent(root, diskFiles);
  expect(content.diagnostics.filter(({ place }) => place.file === chapter)).toEqual([]);
  const photo = content.dossiers[0]?.chapters
    .find(({ place }) => place.file === chapter)
    ?.blocks.findLast(({ kind }) => kind === 'image');
  expect(photo).toMatchObject(facts);
});

it.each(['alt', 'credit', 'licence'])('is not written without %s', async (fact) => {
  const before = await images();
  expect((await send(await bridge(), { [fact]: ' \n' })).status).toBe(400);
  expect(await images()).toEqual(before);
});

it('never takes the place of another, and is not written twice', async () => {
  const other = await readFile('test/contenu-autre-pays/images/pont.png');
  await writeFile(`${root}/images/ete-a-kyoto.png`, 'celle d’une autre personne');
  const files = [(await send(other)).answer['file'], (await send(other)).answer['file']];
  expect(files).toEqual(Array(2).fill(`${root}/images/ete-a-kyoto-2.png`));
  expect(await readFile(`${root}/images/ete-a-kyoto.png`, 'utf8')).toBe('celle d’une autre personne');
});

it.each([
  ['another format under its name', Buffer.from('%PDF-1.7'), 'no-picture'],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'no-picture'],
  ['nothing', Buffer.alloc(0), 'no-picture'],
  ['a picture that was cut', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'unusable-picture'],
])('refuses %s', async (_, bytes, refusal) => {
  const before = await images();
  expect(await send(bytes)).toEqual({ status: 415, answer: { refusal } });
  expect(await images()).toEqual(before);
});

it('is bounded, belongs to a text of the content, and is not written in a desk for reading', async () => {
  expect((await send(Buffer.alloc(30 * 2 ** 20 + 1))).status).toBe(413);
  expect((await send(await bridge(), { text: `${root}/../x.md` })).status).toBe(403);
  expect((await send(await bridge(), { text: `${root}/absent.md` })).status).toBe(404);
  expect((await send(await bridge(), {}, { readOnly: true })).status).toBe(403);
  expect((await send(await bridge(), { name: '../../secret.png' })).answer['file']).toBe(
    `${root}/images/secret.png`,
  );
});
