import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Manifest } from '../../src/cli/output/manifest.ts';
import { judge } from '../../src/judge/judge.ts';
import { lettersOf, textOfPage, type Book } from '../books/book.ts';
import { directory } from '../books/builtBooks.ts';
import { readBook } from '../books/readBook.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

describe('build --only errata', async () => {
  const out = await temporaryFolder();
  const environment = fakeEnvironment();
  let code = -1;
  let slips: readonly Book[] = [];

  beforeAll(async () => {
    code = await main(['build', '--only', 'errata', '--out', out], environment);
    const { files } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest;
    slips = await Promise.all(files.map(({ file }) => readBook(out, file)));
  });

  it('makes one page in each language, that leads nowhere', () => {
    expect([code, environment.warned]).toEqual([0, []]);
    expect(slips.map(({ file }) => file.split('.').slice(1).join('.'))).toEqual(
      ['fr', 'ja'].map((language) => `errata.2026-11.${language}.screen.pdf`),
    );
    expect(slips.map(({ pages }) => pages.length)).toEqual([1, 1]);
    expect(slips.flatMap(({ pages }) => pages.flatMap(({ links }) => links))).toEqual([]);
  });

  it('names every new partnership', () => {
    const added = new Set(directory.changes?.added);
    const text = slips[0]?.pages.map((page) => lettersOf(textOfPage(page))).join('') ?? '';
    const names = directory.partnerships.filter(({ id }) => added.has(id)).map(({ partner }) => partner.name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(text).toContain(lettersOf(name));
  });

  it('says of which book and edition it is the update, from which, and who publishes it', () => {
    const [french = '', japanese = ''] = slips.map(({ pages }) =>
      pages.map((page) => lettersOf(textOfPage(page))).join(''),
    );
    const { title, edition, publisher } = directory.publication;
    for (const said of [title, edition, publisher, 'Pour l’édition de septembre 2024 du', '22 novembre 2026'])
      expect(french).toContain(lettersOf(said));
    for (const said of ['『日仏自治体間協力パートナーシップ要覧』', '2024年9月版への追補', '2026年版'])
      expect(japanese).toContain(lettersOf(said));
  });

  it('names entries by the number that they have in every edition, and itself by none: it is one page', () => {
    for (const { pages } of slips) {
      const texts = pages.flatMap(({ items }) => items);
      for (const id of directory.changes?.added ?? [])
        expect(lettersOf(texts.map(({ text }) => text).join(''))).toMatch(
          new RegExp(`(?:n°${directory.numbers.get(id)}\\)|（${directory.numbers.get(id)}番）)`),
        );
      expect(texts.filter(({ y, text }) => y < 40 && text.trim() !== '')).toEqual([]);
    }
  });

  it('carries the data of those that it speaks of, and of no others', async () => {
    const spokenOf = new Set([
      ...(directory.changes?.added ?? []),
      ...(directory.changes?.changed ?? []).map(({ id }) => id),
      ...(directory.changes?.ended ?? []),
    ]);
    const [slip] = slips;
    const document = await PDFDocument.load(await readFile(join(out, slip?.file ?? '')));
    const sheet = document.getAttachments().find(({ name }) => name.endsWith('.csv'));
    const { data } = Papa.parse(new TextDecoder().decode(sheet?.data), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(spokenOf.size);
    expect(spokenOf.size).toBeLessThan(directory.partnerships.length);
  });

  it('is accessible', async () => {
    for (const { file } of slips) {
      expect((await judge(await readFile(join(out, file)))).findings).toEqual([]);
    }
  });
});
