import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { diskFiles } from '../../content/files/contentFiles.ts';
import { loadContent } from '../../content/loadContent.ts';
import { anyText } from '../../testing/anyContent/anyText.ts';
import { fileNameAfter } from './chapter.ts';
import type { NewTextForm } from './newTextForm.ts';
import { newFilesOf, newTextForms } from './newTexts.ts';
import type { Answers, FormQuestion, NewFile } from './question.ts';

const LANGUAGES = ['fr', 'ja', 'en'];

let root: string;

beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'new-texts-')), 'content');
  await mkdir(root);
});
afterEach(() => rm(dirname(root), { recursive: true }));

async function forms(): Promise<NewTextForm[]> {
  return newTextForms({ ...(await loadContent(root, diskFiles)), root, languages: LANGUAGES });
}

async function form(key: string): Promise<NewTextForm> {
  const found = (await forms()).find((one) => one.key === key);
  if (found === undefined) throw new Error(`no form ${key}`);
  return found;
}

/** An answer that each kind of question takes. */
function sound({ kind, options, suggested, key }: FormQuestion): string | readonly string[] {
  const first = options?.[0]?.id ?? '';
  if (kind === 'choices') return [first];
  if (kind === 'choice') return suggested ?? first;
  const given = { day: '2026-11-22', date: '1988-06', position: '48.7, 7.1', kana: 'どいつ', language: 'de' };
  const others = { address: 'https://example.org/', country: 'DE', text: `Nom ${key}`, prose: 'Un texte.' };
  return suggested ?? { ...given, ...others }[kind];
}

/** Answers to all questions, or to those alone that must have one. */
function answersTo(given: NewTextForm, own: Answers = {}, isWhole = false): Answers {
  const asked = given.questions.filter(({ isRequired }) => isWhole || isRequired);
  return { ...Object.fromEntries(asked.map((one) => [one.key, sound(one)])), ...own };
}

async function write(given: NewTextForm, answers: Answers): Promise<readonly NewFile[]> {
  const made = newFilesOf(given, answers);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  for (const { file, text } of made.files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  }
  return made.files;
}

const names = (files: readonly NewFile[]): string[] => files.map(({ file }) => file.slice(root.length + 1));

async function errors(): Promise<string[]> {
  const { diagnostics } = await loadContent(root, diskFiles);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${place.file}`);
}

describe.each([
  ['what must be answered', false],
  ['all that is asked', true],
])('of %s', (_, isWhole) => {
  it('a country group is begun in an empty folder, and check finds no error', async () => {
    const group = await form('groupe-pays dossier repertoire');
    const files = await write(group, answersTo(group, {}, isWhole));
    expect(await errors()).toEqual([]);
    const content = await loadContent(root, diskFiles);
    expect([content.dossiers.length, content.directories.length]).toEqual([1, 1]);
    expect(names(files)).toContain('lexique.md');
    const entry = content.directories[0]?.partnerships[0];
    expect(entry).toMatchObject({ french: { name: 'Nom france.nom' }, domains: ['nom-domaines'] });
    // Then a publication of each kind, a chapter of each, an entry: each of them once more without an error.
    for (const key of (await forms()).map((one) => one.key)) {
      const next = await form(key);
      const title = `Encore ${key}`;
      const own = {
        titre: title,
        'dossier.titre': title,
        'repertoire.titre': title,
        'france.nom': 'Une autre',
      };
      await write(next, answersTo(next, own, isWhole));
      expect([key, await errors()]).toEqual([key, []]);
    }
  });
});

describe('beside what a content has', () => {
  beforeEach(() => cp('test/contenu-autre-pays', root, { recursive: true }));

  it('a publication begins with what the others say, and with the lists that they share', async () => {
    const directory = await form('publication repertoire');
    const suggested = new Map(directory.questions.map(({ key, suggested: text }) => [key, text]));
    expect(suggested.get('editeur')).toBe('Éditeur de démonstration');
    expect(suggested.get('pays.code')).toBe('DE');
    expect(suggested.get('edition')).toBeDefined();
    expect(suggested.get('date')).toBeUndefined();
    await write(directory, answersTo(directory));
    expect(await errors()).toEqual([]);
    const content = await loadContent(root, diskFiles);
    const [first, second] = content.directories.map(({ vocabularies }) => [...vocabularies.domains.keys()]);
    expect(second).toEqual(first);
  });

  it('another country is not begun with the present one', async () => {
    const group = await form('groupe-pays dossier repertoire');
    const suggested = group.questions
      .filter(({ suggested: text }) => text !== undefined)
      .map(({ key }) => key);
    expect(suggested).toEqual(['editeur']);
    expect(names(await write(group, answersTo(group)))).not.toContain('lexique.md');
  });

  it('a chapter stands where it is asked for, before the one that came next', async () => {
    const chapter = await form('chapitre dossier-pays-allemagne');
    const own = { titre: 'Un chapitre de démonstration', apres: '01-demonstration.md' };
    expect(names(await write(chapter, answersTo(chapter, own)))).toEqual([
      'dossier/fr/02-un-chapitre-de-demonstration.md',
    ]);
    const next = await form('chapitre dossier-pays-allemagne');
    await write(next, answersTo(next, { ...own, titre: 'Sources' }));
    const content = await loadContent(root, diskFiles);
    expect(await errors()).toEqual([]);
    expect(content.dossiers[0]?.chapters.map(({ id }) => id)).toEqual([
      'demonstration',
      'sources-2',
      'un-chapitre-de-demonstration',
      'sources',
    ]);
  });

  it('a translation begins with its title, its marks, and what it translates', async () => {
    const dossier = await form('publication dossier');
    const own = { 'dossier.titre': 'Le pays', 'dossier.titre.ja': '国', 'pays.nom.ja': 'ドイツ' };
    await write(dossier, answersTo(dossier, own));
    const chapter = await form('chapitre le-pays');
    const files = await write(chapter, answersTo(chapter, { titre: 'Les villes', 'titre.ja': '都市' }));
    expect(names(files)).toContain('le-pays/ja/02-les-villes.md');
    const { diagnostics, editions } = await loadContent(root, diskFiles);
    const begun = diagnostics.filter(({ place }) => /le-pays.*\bja\b/.test(place.file));
    expect(begun).toEqual([]);
    const japanese = editions.find(({ language }) => language === 'ja');
    expect(japanese?.translations.map(({ title, proofreading }) => [title, proofreading])).toEqual([
      ['国', undefined],
      ['都市', undefined],
    ]);
  });

  it('a Japanese edition asks the names of the first partnership in its letters', async () => {
    const directory = await form('publication repertoire');
    const answers = answersTo(directory, { 'repertoire.titre.ja': '要覧' });
    expect(newFilesOf(directory, answers)).toEqual({
      faults: [
        { key: 'france.nomLocal', fault: 'missing' },
        { key: 'partenaire.lecture', fault: 'missing' },
      ],
    });
  });

  it('a folder that is one publication itself begins no other', async () => {
    await rm(root, { recursive: true });
    await cp('test/contenu-autre-pays/dossier', root, { recursive: true });
    expect((await forms()).map(({ kind }) => kind)).toEqual(['chapitre']);
  });
});

describe('whatever is answered', () => {
  const odd = fc.oneof(
    fc.constantFrom(
      '---',
      '...',
      '"',
      "'",
      ': ',
      '# rien',
      '- a',
      '{{liens}}',
      '[x](../../y)',
      '|',
      '>',
      '&a',
      '*a',
    ),
    fc.constantFrom(
      '../../../etc/passwd',
      '/etc/passwd',
      '..',
      'con',
      'a\0b',
      'a\n---\nb',
      '😀',
      '日本',
      '\u2028',
    ),
    fc.constantFrom(
      'x'.repeat(10_000),
      '\ud800',
      'null',
      'true',
      '2024',
      '0x1f',
      '~',
      '!!js/function f',
      '\u0085',
    ),
    anyText({ maxLength: 40 }),
  );

  it('no front matter is broken, no value another one, and no file outside the content', async () => {
    await cp('test/contenu-autre-pays', root, { recursive: true });
    const all = await forms();
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.infiniteStream(odd), (given, texts) => {
        const next = (): string => texts.next().value ?? '';
        const free = given.questions.filter(({ options, kind }) => !options && /text|prose/.test(kind));
        const own = Object.fromEntries(free.map(({ key }) => [key, next()]));
        const made = newFilesOf(given, answersTo(given, own));
        if ('faults' in made) return;
        for (const { file, text } of made.files) {
          expect(file.startsWith(`${root}/`)).toBe(true);
          expect(file.slice(root.length)).toMatch(/^(?:\/[a-z0-9][a-z0-9.-]{0,99})+\.md$/);
          const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
          const document = parseDocument(head);
          expect([document.errors, document.warnings]).toEqual([[], []]);
          const { titre } = document.toJS() as { readonly titre?: unknown };
          const asked = own['titre'] ?? own['dossier.titre'] ?? own['repertoire.titre'];
          if (titre !== undefined && given.kind === 'chapitre' && !file.includes('/ja/'))
            expect(titre).toBe(String(asked).replace(/\s+/g, ' ').trim());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a name of a file stands after the one before it, and before the next', () => {
    const stem = fc.constantFrom(
      '00-essentiel.md',
      '00-pays.md',
      '01-a.md',
      '01b-a.md',
      '02-b.md',
      '03-c.md',
      '10-x.md',
      '98-y.md',
      '99-z.md',
      'a.md',
    );
    fc.assert(
      fc.property(fc.uniqueArray(stem, { minLength: 1 }), fc.nat(), (unsorted, at) => {
        const files = unsorted.sort();
        const index = (at % (files.length + 1)) - 1;
        const name = fileNameAfter(files, index, 'neuf');
        const sorted = [...files, name].sort();
        expect(files).not.toContain(name);
        expect(sorted.indexOf(name)).toBe(index + 1);
      }),
    );
  });
});
