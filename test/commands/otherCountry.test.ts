import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Manifest } from '../../src/cli/output/manifest.ts';
import { textOfPage, type Book } from '../books/book.ts';
import { readBook } from '../books/readBook.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const COUNTRY = /Japon|Japan(?!ese)|japonais|nippon/;

/** A language is no country: messages may name the one that they speak of, and rules of style the one that they rule. */
const LANGUAGE =
  /(?:en|le|textes?|noms?|mots|suspension) japonais|(?:édition|langue|version|phrases) japonaises?/gi;

describe('a folder for another country', async () => {
  const output = await temporaryFolder();
  const environment = fakeEnvironment();
  let code = -1;
  const books: Book[] = [];

  beforeAll(async () => {
    code = await main(
      ['build', '--content', 'test/contenu-autre-pays', '--out', output, '--lang', 'fr'],
      environment,
    );
    const files = (await readdir(output, { recursive: true })).filter((file) =>
      file.endsWith('.fr.screen.pdf'),
    );
    for (const file of files.sort()) books.push(await readBook(output, file));
  });

  it('becomes both publications, without a line of code', () => {
    expect([code, environment.warned]).toEqual([0, []]);
    expect(books).toHaveLength(2);
  });

  it('has maps of its own country, with the number of each entry on both', () => {
    const book = books.find(({ file }) => file.includes('repertoire'));
    for (const side of ['french', 'partner']) {
      const page = book?.pages[(book.destinations[`carte-${side}`]?.page ?? 0) - 1];
      const texts = page?.items.map(({ text }) => text.trim());
      expect(texts).toEqual(expect.arrayContaining([side === 'french' ? 'France' : 'Allemagne', '1', '2']));
    }
  });

  it('has every kind of drawing, and no page to look at again', async () => {
    const book = books.find(({ file }) => file.includes('dossier'));
    const text = book?.pages.map(textOfPage).join(' ') ?? '';
    for (const title of [
      'Les seize Länder',
      'Qui est à quel échelon',
      'Deux années de démonstration',
      'Habitants inventés, par année',
      'Un budget inventé',
    ])
      expect(text).toContain(title);
    const { files } = JSON.parse(await readFile(join(output, 'manifest.json'), 'utf8')) as Manifest;
    expect(files.map(({ toReview }) => toReview ?? [])).toEqual([[], []]);
  });

  it('holds its own content and names no other country', () => {
    const [dossier = '', directory = ''] = books.map(({ pages }) => pages.map(textOfPage).join(' '));
    expect(dossier).toContain('Villeneuve-Exemple');
    expect(directory).toContain('Beispielhausen');
    expect(`${dossier} ${directory}`).not.toMatch(COUNTRY);
  });
});

describe('src and templates', () => {
  it.each(['src', 'templates', 'fonts'])('%s names no country of publication', async (room) => {
    const files = (await readdir(room, { recursive: true })).filter(
      (file) => /\.(?:tsx?|json)$/.test(file) && !/\.(?:test|sample)\.tsx?$/.test(file),
    );
    const naming: string[] = [];
    for (const file of files) {
      const text = await readFile(join(room, file), 'utf8');
      text.split('\n').forEach((line, index) => {
        if (COUNTRY.test(line.replace(LANGUAGE, '')))
          naming.push(`${room}/${file}:${index + 1}: ${line.trim()}`);
      });
    }
    expect(files.length).toBeGreaterThan(0);
    expect(naming).toEqual([]);
  });
});
