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
