import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { legalProblems } from '../cli/press/preparePressPdf.ts';
import { messageOf } from '../diagnostics/catalogue.ts';
import { memoryFiles } from '../testing/memoryFiles.ts';
import { loadContent } from './loadContent.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures/base', name), 'utf8');

const HEAD = read('dossier/publication.md').replace('langues: [fr]', 'langues: [fr, ja]');
const CHAPTER = read('dossier/fr/00-base.md');
const ENTRY = read('repertoire/partenariats/base.md');
const BASE = {
  'content/d/publication.md': HEAD,
  'content/d/fr/00-base.md': CHAPTER,
  'content/r/publication.md': read('repertoire/publication.md'),
  'content/r/vocabulaire.md': read('repertoire/vocabulaire.md'),
  'content/r/partenariats/base.md': ENTRY,
};

/** `FM-001 base.md:1:1`, with what helps; translations that are missing altogether are left out. */
async function told(changes: Readonly<Record<string, string>>): Promise<string[]> {
  const { diagnostics } = await loadContent('content', memoryFiles({ ...BASE, ...changes }));
  return diagnostics
    .filter(({ code }) => code !== 'TR-001')
    .map((one) => {
      const { help } = messageOf(one, 'fr');
      const file = one.place.file.replace(/^content\/(?:[dr]\/)?(?:fr\/|partenariats\/)?/, '');
      return `${one.code} ${file}:${one.place.line}${help === undefined ? '' : ` ${help}`}`;
    });
}

const inEntry = (from: string, to: string) =>
  told({ 'content/r/partenariats/base.md': ENTRY.replace(from, to) });
const LINKS =
  '---\nid: deux\ntitre: Deux\n---\n\n[a](#un), [b](#un), [c](#b-section) et [d](#tab-b).\n\n[e](#un)\n';
const secondChapter = (from: string, to: string) => ({
  'content/d/fr/01-un.md': CHAPTER.replace('id: base\n', 'id: un\n')
    .replace('base-section', 'b-section')
    .replace('tab-base', 'tab-b')
    .replace(from, to),
  'content/d/fr/02-deux.md': LINKS,
});

describe('a date', () => {
  it('that is typed in another way is shown as it must be written, as exactly as its key asks', async () => {
    const day = (typed: string) => told({ 'content/d/publication.md': HEAD.replace('2026-11-22', typed) });
    expect(await day('22/11/2026')).toEqual(['FM-013 publication.md:11 écrivez « 2026-11-22 »']);
    expect(await day('22 novembre 2026')).toEqual(['FM-013 publication.md:11 écrivez « 2026-11-22 »']);
    expect(await day('11/2026')).toEqual(['FM-013 publication.md:11 le jour aussi, par exemple 1988-04-19']);
    expect(await day('novembre 2026')).toEqual([
      'FM-013 publication.md:11 le jour aussi, par exemple 1988-04-19',
    ]);
    expect(await inEntry('1988-06-27', '1er juin 1988')).toEqual([
      'FM-012 base.md:15 écrivez « 1988-06-01 »',
    ]);
    expect(await inEntry('1988-06-27', 'juin 1988')).toEqual(['FM-012 base.md:15 écrivez « 1988-06 »']);
    expect(await inEntry('1988-06-27', '31/02/1988')).toEqual([
      'FM-012 base.md:15 par exemple 1988, 1988-04 ou 1988-04-19',
    ]);
  });
});

describe('a key', () => {
  it('that is missing is told with what it may say', async () => {
    expect(await inEntry('domaines: [culture]\n', '')).toEqual([
      'FM-001 base.md:1 ajoutez une ligne « domaines: … » ; valeurs possibles : culture, economie',
    ]);
    expect(await inEntry('  niveau: commune\n', '')).toEqual([
      'FM-001 base.md:3 ajoutez une ligne « niveau: … » ; valeurs possibles : commune, shi',
    ]);
  });

  it('that is misspelt is not missing too', async () => {
    expect(await inEntry('etat:', 'états:')).toEqual(['FM-002 base.md:16 vouliez-vous dire « etat » ?']);
    expect(await inEntry('acte:', 'actes:')).toEqual(['FM-002 base.md:13 vouliez-vous dire « acte » ?']);
  });
});

describe('one slip', () => {
  it('of indentation is told at its line, once', async () => {
    expect(await inEntry('  niveau: commune', '    niveau: commune')).toEqual([
      'FM-016 base.md:5 alignez la ligne sur les clés du même groupe, avec des espaces',
    ]);
    expect(await inEntry('  nom: Tours', '\tnom: Tours')).toEqual([
      'FM-016 base.md:4 remplacez-la par des espaces',
    ]);
  });

  it('of a front matter breaks no link to its file', async () => {
    expect(await told(secondChapter('titre: Un', 'titre: "Un'))).toEqual([
      'FM-016 01-un.md:3 fermez-le par " ; ce qui suit sera vérifié ensuite',
    ]);
    expect(await told(secondChapter('titre: Un', 'id: un\ntitre: Un'))).toEqual([
      'FM-017 01-un.md:3 gardez une seule des deux lignes',
    ]);
    expect(await told(secondChapter('id: un', 'id: Un'))).toEqual([
      'FM-006 01-un.md:2 minuscules sans accent, chiffres et traits d’union, par exemple « un »',
    ]);
  });

  it('of a link is told once, with its other places', async () => {
    const { diagnostics } = await loadContent(
      'content',
      memoryFiles({ ...BASE, 'content/d/fr/02.md': LINKS }),
    );
    const lost = diagnostics.filter(({ code }) => code === 'LN-002').map(({ data }) => data);
    expect(lost).toEqual([
      { target: 'un', others: 'content/d/fr/02.md:6, content/d/fr/02.md:8' },
      { target: 'b-section', suggestion: 'base-section' },
      { target: 'tab-b' },
    ]);
  });

  it('of who copies a file is told once, with a name that ids may have', async () => {
    expect(await told({ 'content/r/partenariats/Tours Été.md': ENTRY })).toEqual([
      'FM-007 Tours Été.md:2 une autre fiche a cet identifiant : écrivez « id: tours-ete » et renommez le fichier en tours-ete.md',
    ]);
  });

  it('of a block that nobody closed says nothing of what it then holds', async () => {
    const open = CHAPTER.replace('| 1 | 2 |\n:::', '| 1 | 2 |');
    expect(await told({ 'content/d/fr/00-base.md': `${open}\n\n:::encadre\n\nTexte.\n\n:::\n` })).toEqual([
      'MD-017 00-base.md:14 ajoutez une ligne ::: à la fin du bloc ; s’il doit contenir :::encadre, ouvrez-le et fermez-le par ::::',
    ]);
  });

  it.each([':::tableau{titre="Un tableau"', '::: tableau {titre="Un tableau"}', ':::tableau titre="Un"'])(
    'of a fence that is written wrong says nothing of the table below it: %s',
    async (fence) => {
      const source = `${CHAPTER}\n\n${fence}\n| A | B |\n|---|---|\n| 1 | 2 |\n:::\n\nSuite.\n`;
      const found = (await told({ 'content/d/fr/00-base.md': source })).map((one) => one.slice(0, 18));
      expect(found.filter((one) => !one.startsWith('LN-002'))).toEqual(['MD-018 00-base.md:']);
    },
  );

  it('of a fence below a table that none opens is told at the fence', async () => {
    const source = `${CHAPTER}\n\nAvant.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n:::\n`;
    const found = (await told({ 'content/d/fr/00-base.md': source })).map((one) => one.slice(0, 6));
    expect(found).toEqual(['MD-007', 'MD-018']);
  });

  it('of a source says nothing of its translation', async () => {
    const translation =
      '---\nid: base\nlangue: ja\nrelecture: à faire\ntitre: 章\ntraduit:\n  titre: aaaaaaaa\n  corps: [aaaaaaaa]\n---\n\n## 節 {#base-section}\n';
    const withSource = (source: string) =>
      told({ 'content/d/fr/00-base.md': source, 'content/d/ja/00-base.md': translation });
    expect((await withSource(CHAPTER)).some((one) => one.startsWith('TR-'))).toBe(true);
    for (const source of [
      CHAPTER.replace('titre: Un', 'titr: Un'),
      CHAPTER.replace('| 1 | 2 |\n:::', '| 1 | 2 |'),
    ]) {
      const found = await withSource(source);
      expect(found.filter((one) => one.startsWith('TR-'))).toEqual([]);
      expect(found).toHaveLength(1);
    }
  });
});

it('tells what a printed edition lacks at the key that says it, or at the group that lacks it', async () => {
  const placesOf = async (printing: string): Promise<string[]> => {
    const head = HEAD.replace('format: A4', `format: A4${printing}`);
    const { dossiers } = await loadContent(
      'content',
      memoryFiles({ ...BASE, 'content/d/publication.md': head }),
    );
    const [dossier] = dossiers;
    return dossier
      ? legalProblems(dossier).map(({ code, place }) => `${code} ${place.line}:${place.column}`)
      : [];
  };
  expect(await placesOf('')).toEqual(['PR-001 4:8']);
  expect(await placesOf('\nimpression: { reliure: agrafe }')).toEqual(['PR-001 14:1']);
  expect(await placesOf('\nimpression:\n  mentionsLegales:\n    isbn: 978-2-123')).toEqual([
    'PR-001 15:3',
    'PR-006 16:11',
  ]);
});
