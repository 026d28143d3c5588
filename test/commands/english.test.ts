import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { judge } from '../../src/judge/judge.ts';
import { inspectPdf } from '../../src/reader/inspectPdf.ts';
import { lettersOf, textOfPage, textUnder, type Book } from '../books/book.ts';
import { hyphenatedWords } from '../books/hyphenatedWords.ts';
import { readBook } from '../books/readBook.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const CONTENT = 'test/contenu-anglais';
const DOSSIER = 'country-file-esperia';
const DIRECTORY = 'directory-esperia';

/** English is templates/locales/en.json and this content; nothing in src or templates knows of it. */
describe('publications in English', async () => {
  const output = await temporaryFolder();
  const environment = fakeEnvironment();
  const files = [DOSSIER, DIRECTORY].map((id) => `${id}/${id}.2026-11.en.screen.pdf`);
  const bytesOf = (file: string) => readFile(join(output, file));
  let code = -1;
  let dossier: Book;
  let directory: Book;

  beforeAll(async () => {
    code = await main(['build', '--content', CONTENT, '--out', output], environment);
    const [first = '', second = ''] = files;
    [dossier, directory] = await Promise.all([readBook(output, first), readBook(output, second)]);
  });

  it('are built without a warning', async () => {
    expect([code, environment.warned]).toEqual([0, []]);
    const made = (await readdir(output, { recursive: true })).filter((name) => name.endsWith('.pdf'));
    expect(made.sort()).toEqual(files);
    expect(dossier.pages.length).toBeGreaterThanOrEqual(10);
  });

  it.each(files)('%s says that it is in English, and the accessibility rules find nothing', async (file) => {
    const bytes = await bytesOf(file);
    expect((await inspectPdf(bytes)).language).toBe('en');
    expect((await judge(bytes)).findings).toEqual([]);
  });

  it('print at each link the page that it leads to', () => {
    for (const book of [dossier, directory]) {
      const printed = book.pages.flatMap((page) =>
        page.links.flatMap((link) => {
          const said = /p\.\s([ivxlc]+|\d+)$/.exec(link.description)?.[1];
          const number = /(?:^|[\s(])([ivxlc]+|\d+)\)?$/.exec(textUnder(page, link).trim())?.[1] ?? said;
          const leadsTo = book.pages[(book.destinations[link.destination ?? '']?.page ?? 0) - 1]?.label;
          return said === undefined ? [] : [{ said, number, leadsTo }];
        }),
      );
      expect(printed.length).toBeGreaterThan(20);
      expect(printed.filter(({ said, number, leadsTo }) => said !== leadsTo || number !== leadsTo)).toEqual(
        [],
      );
    }
  });

  it('name in their contents and indexes what there is', () => {
    const names = (book: Book) => lettersOf(book.pages.map(textOfPage).join(''));
    expect(names(dossier)).toContain('Contents');
    expect(dossier.outline.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Contents', 'Foreword', 'The country', 'The eleven districts', 'Glossary']),
    );
    const index = names(directory).replace(/^.*Frenchauthorities/, '');
    const order = ['LeBourgFictif', 'Évreval', 'LaRocheExemple', 'SaintModèle', 'VilleneuveExemple'];
    expect(order.map((name) => index.indexOf(name)).toSorted((a, b) => a - b)).toEqual(
      order.map((name) => index.indexOf(name)),
    );
    expect(index.indexOf('LeBourgFictif')).toBeGreaterThanOrEqual(0);
  });

  it('are set as English is: quotes, dates, numbers, hyphens', async () => {
    const text = dossier.pages.map(textOfPage).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('“Esperia” lies nowhere');
    expect(text).not.toMatch(/["«»]|\s[;!?]|\w'\w/);
    expect(text).toContain('22 November 2026');
    expect(text).toContain('12 June 2003');
    expect(directory.pages.map(textOfPage).join(' ')).toMatch(/Twinning, 19\s?April 1988/);
    const sources = await readdir(`${CONTENT}/dossier/en`);
    const texts = sources.map((name) => readFile(`${CONTENT}/dossier/en/${name}`, 'utf8'));
    expect(hyphenatedWords(dossier, (await Promise.all(texts)).join('\n'))).not.toEqual([]);
  });

  it('say nothing in French', () => {
    for (const book of [dossier, directory]) {
      const text = book.pages.map(textOfPage).join(' ');
      expect(text).not.toMatch(
        /\b(?:Sommaire|Chapitre|Glossaire|Éditeur|Édition|Collectivité|Depuis|voir p)\b/,
      );
    }
  });
});
