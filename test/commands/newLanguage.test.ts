import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Texts } from '../../src/i18n/translate.ts';
import { inspectPdf } from '../../src/reader/inspectPdf.ts';
import { textOfPage } from '../books/book.ts';
import { hyphenatedWords } from '../books/hyphenatedWords.ts';
import { readBook } from '../books/readBook.ts';
import { copyOfProgram } from '../copyOfProgram.ts';

const run = promisify(execFile);

/** A few texts in Spanish over the English ones: what a new language's file looks like, not a translation. */
async function spanishTexts(): Promise<Texts> {
  const english = JSON.parse(await readFile('templates/locales/en.json', 'utf8')) as Texts;
  const texts = withSpanishPlurals(english);
  const { contents = {} } = texts;
  return {
    ...texts,
    typography: { hyphenation: 'es', quotes: '«»“”' },
    contents: { ...(typeof contents === 'string' ? {} : contents), title: 'Índice' },
  };
}

/** Spanish has a third form, for millions. */
function withSpanishPlurals(texts: Texts): Texts {
  const entries = Object.entries(texts).flatMap(([name, value]): [string, string | Texts][] => {
    if (typeof value !== 'string') return [[name, withSpanishPlurals(value)]];
    const one: [string, string] = [name, value];
    return name.endsWith('_other') ? [one, [name.replace(/_other$/, '_many'), value]] : [one];
  });
  return Object.fromEntries(entries);
}

const CONTENT = {
  'publication.md': `---
genre: dossier
id: ficha
titre: Ficha de país
titreCourt: Ficha
pays:
  nom: Esperia
  langue: eo
editeur: Editor
edition: Edición
date: 2026-11-22
langues: [es]
format: A4
---

Todo es "inventado".
`,
  'es/01-pais.md': `---
id: pais
titre: El país
---

${'La cooperación internacional descentralizada de las municipalidades. '.repeat(30)}
`,
};

/** Whatever the locale of the machine. */
const FRENCH = { ...process.env, LC_ALL: 'fr_FR.UTF-8' };

describe('a language that the program has never heard of', async () => {
  const root = await copyOfProgram();
  let said = '';

  beforeAll(async () => {
    await writeFile(join(root, 'templates/locales/es.json'), JSON.stringify(await spanishTexts()));
    for (const [file, text] of Object.entries(CONTENT)) {
      await mkdir(join(root, 'content/ficha', file, '..'), { recursive: true });
      await writeFile(join(root, 'content/ficha', file), text);
    }
    const { stdout, stderr } = await run(process.execPath, ['bin/kakehashi.mjs', 'build', '--lang', 'es'], {
      cwd: root,
      env: FRENCH,
    });
    said = stdout + stderr;
  });

  it('needs a file of texts and content, and no code', async () => {
    expect(said).toContain('ficha.2026-11.es.screen.pdf');
    const book = await readBook(join(root, 'output'), 'ficha/ficha.2026-11.es.screen.pdf');
    const text = book.pages.map(textOfPage).join(' ').replace(/\s+/g, ' ');
    for (const word of ['Índice', '«inventado»', '22 de noviembre de 2026']) expect(text).toContain(word);
    expect(hyphenatedWords(book, CONTENT['es/01-pais.md'])).not.toEqual([]);
    const bytes = await readFile(join(root, 'output/ficha/ficha.2026-11.es.screen.pdf'));
    expect((await inspectPdf(bytes)).language).toBe('es');
  });

  it('is a warning when its file of texts is not there', async () => {
    const publication = join(root, 'content/ficha/publication.md');
    await writeFile(publication, CONTENT['publication.md'].replace('[es]', '[es, it]'));
    const { stderr } = await run(process.execPath, ['bin/kakehashi.mjs', 'check'], {
      cwd: root,
      env: FRENCH,
    });
    expect(stderr).toMatch(/publication\.md:\d+:\d+ {2}avertissement {2}FM-027/);
    expect(stderr).toContain('templates/locales/it.json');
  });

  it('is refused when its file of texts lacks some', async () => {
    await writeFile(join(root, 'templates/locales/es.json'), '{ "contents": { "title": "Índice" } }');
    const failing = run(process.execPath, ['bin/kakehashi.mjs', 'build'], { cwd: root, env: FRENCH });
    await expect(failing).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/templates\/locales\/es\.json:1:1 {2}erreur {2}LO-001\n.*booklet\./),
    });
  });
});
