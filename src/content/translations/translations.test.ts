import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sync } from '../../cli/commands/sync.ts';
import { messageOf } from '../../diagnostics/catalogue.ts';
import { type Edition, unproofed } from '../../model/publication/edition.ts';
import { diskFiles } from '../files/contentFiles.ts';
import { templates } from '../../../templates/registry.ts';
import { loadContent } from '../loadContent.ts';
import { asRelease } from './release.ts';

const BASE = join(import.meta.dirname, '../fixtures/base');
const read = (name: string) => readFileSync(join(BASE, name), 'utf8');

const CHAPTER_FR = `---
id: essai
titre: Une relation ancienne
chapeau: Deux pays, un siècle et demi.
sources:
  mairie:
    titre: Page de la mairie
    url: https://www.example.org/
    apport: la date
---

## Les débuts {#essai-debuts}

Le traité date du 9 octobre 1858 [@mairie]. Il a ouvert les ports.

Tours a signé le 3 juin 1988 avec Takamatsu, pour {高松|たかまつ} en kanji.

- un premier point ;
- un second point.
`;

const CHAPTER_JA = `---
id: essai
langue: ja
relecture: à faire
titre: 古くからの関係
chapeau: 二つの国の歩み。
sources:
  mairie:
    titre: 市のページ
---

## 始まり {#essai-debuts}

条約は1858年10月9日に結ばれ[@mairie]、港が開かれた。

トゥール（Tours）は1988年6月3日、{高松|たかまつ}市と提携した。

- 第1の点
- 第2の点
`;

const PARTNERSHIP_JA = `---
id: base
langue: ja
relecture: TANAKA Hana, 2026-11-20
sources:
  - 提携のページ
---

問題のない提携。
`;

const DIRECTORY = {
  'repertoire/publication.md': read('repertoire/publication.md'),
  'repertoire/vocabulaire.md': read('repertoire/vocabulaire.md')
    .replace('libelle: culture', 'libelle: culture\n    local: 文化')
    .replace('  - Centre-Val de Loire', '  - nom: Centre-Val de Loire\n    local: サントル地域圏'),
  'repertoire/partenariats/base.md': read('repertoire/partenariats/base.md')
    .replace('  insee: 37261', '  nomLocal: トゥール')
    .replace('nomLocal: 高松市', 'nomLocal: 高松市\n  lecture: たかまつし\n  romanisation: Takamatsu-shi'),
  'repertoire/partenariats/base.ja.md': PARTNERSHIP_JA,
};

const DOSSIER = {
  'dossier/publication.md': read('dossier/publication.md').replace('langues: [fr]', 'langues: [fr, ja]'),
  'dossier/fr/01-essai.md': CHAPTER_FR,
  'dossier/ja/01-essai.md': CHAPTER_JA,
};

let top = '';
const said: string[] = [];

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'traduction-'));
  said.length = 0;
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, name)), { recursive: true });
    writeFileSync(join(top, name), text);
  }
}

const fileText = (name: string) => readFileSync(join(top, name), 'utf8');
const change = (name: string, from: string, to: string) => {
  expect(fileText(name)).toContain(from);
  writeFileSync(join(top, name), fileText(name).replace(from, to));
};
const lineOf = (name: string, start: string) =>
  fileText(name)
    .split('\n')
    .findIndex((line) => line.startsWith(start)) + 1;
const runSync = (files: readonly string[] = [], all = false) =>
  sync(
    { content: top, language: 'ja', files, all },
    { language: 'fr', templates, say: (line) => said.push(line), warn: (line) => said.push(line) },
  );

async function problems(): Promise<string[]> {
  const { diagnostics } = await loadContent(top, diskFiles);
  return diagnostics
    .filter(({ place, code }) => !place.file.includes('publication') && code !== 'TR-014')
    .map((one) => `${one.code} ${one.place.file.slice(top.length + 1)}:${one.place.line}`);
}

async function japanese(kind: Edition['kind']): Promise<Edition> {
  const { editions } = await loadContent(top, diskFiles);
  const edition = editions.find((one) => one.language === 'ja' && one.kind === kind);
  if (edition === undefined) throw new Error('no Japanese edition');
  return edition;
}

describe('what a partnership has to translate', () => {
  it('is recorded text by text, and nothing is for what neither language has', async () => {
    write(DIRECTORY);
    await runSync([], true);
    const record = /^traduit:\n([^]*?)^---$/m.exec(fileText('repertoire/partenariats/base.ja.md'))?.[1];
    expect(record?.match(/^ {2}[^:]+/gm)).toEqual(['  sources', '  corps']);
  });
});

describe('staleness by block', () => {
  beforeEach(async () => {
    write(DOSSIER);
    await runSync([], true);
  });

  it('has nothing to say once all is recorded', async () => {
    expect(await problems()).toEqual([]);
  });

  it('keeps every word of the translation, and changes nothing twice', async () => {
    const before = fileText('dossier/ja/01-essai.md');
    const [, after] = CHAPTER_JA.split('---\n\n');
    expect(before.endsWith(after ?? '!')).toBe(true);
    await runSync();
    expect(fileText('dossier/ja/01-essai.md')).toBe(before);
    expect(said.at(-1)).toBe('Rien à changer.');
  });

  it('finds exactly one stale block when one sentence changes, and says which words', async () => {
    change('dossier/fr/01-essai.md', 'Il a ouvert les ports.', 'Il a ouvert cinq ports.');
    const { diagnostics } = await loadContent(top, diskFiles);
    const stale = diagnostics.filter(({ code }) => code === 'TR-003');
    expect(stale).toHaveLength(1);
    const [one] = stale;
    expect(one && messageOf(one, 'fr').message).toContain('Il a ouvert [-les-]{+cinq+} ports.');
    expect(fileText('dossier/ja/01-essai.md').split('\n')[(one?.place.line ?? 0) - 1]).toMatch(/^条約は/);
    expect(await problems()).toHaveLength(1);
  });

  it('reports a date changed in French only, even when the editor says that it is done', async () => {
    change('dossier/fr/01-essai.md', 'le 3 juin 1988', 'le 4 juin 1988');
    expect((await problems()).map((line) => line.slice(0, 6))).toEqual(['TR-003', 'TR-006']);
    await runSync(['dossier/ja/01-essai.md']);
    expect((await problems()).map((line) => line.slice(0, 6))).toEqual(['TR-006']);
  });

  it('confirms one block by its line', async () => {
    change('dossier/fr/01-essai.md', 'Il a ouvert les ports.', 'Il ouvre les ports.');
    change('dossier/fr/01-essai.md', 'un second point', 'un autre second point');
    const lines = await problems();
    expect(lines).toHaveLength(2);
    await runSync([lines[0]?.slice('TR-003 '.length) ?? '']);
    expect(await problems()).toEqual(lines.slice(1));
  });

  it('makes a place for a new block, which shows the source until it is written', async () => {
    change('dossier/fr/01-essai.md', 'Tours a signé', 'Un fait nouveau.\n\nTours a signé');
    expect(await problems()).toEqual(['TR-002 dossier/fr/01-essai.md:16']);
    await runSync();
    const text = fileText('dossier/ja/01-essai.md');
    expect(text).toContain('港が開かれた。\n\n:::a-traduire\n:::\n\nトゥール');
    const edition = await japanese('dossier');
    const blocks = edition.kind === 'dossier' ? (edition.dossier.chapters[0]?.blocks ?? []) : [];
    expect(blocks.map(({ kind, untranslated }) => [kind, untranslated])).toEqual([
      ['heading', undefined],
      ['paragraph', undefined],
      ['paragraph', 'fr'],
      ['paragraph', undefined],
      ['list', undefined],
    ]);
    writeFileSync(join(top, 'dossier/ja/01-essai.md'), text.replace(':::a-traduire\n:::', '新しい事実。'));
    expect(await problems()).toEqual([]);
  });

  it('keeps a word to its own readers where it stands, at the head or behind a block', async () => {
    const own = (title: string) => `:::lecteurs{titre="${title}"}\n訳の読者へ。2030年\n:::\n\n`;
    change('dossier/ja/01-essai.md', '## ', `${own('はじめに')}## `);
    change('dossier/ja/01-essai.md', 'トゥール（Tours）', `${own('ついでに')}トゥール（Tours）`);
    expect(await problems()).toEqual([]);
    const before = fileText('dossier/ja/01-essai.md');
    await runSync();
    expect(fileText('dossier/ja/01-essai.md')).toBe(before);
    const edition = await japanese('dossier');
    const blocks = edition.kind === 'dossier' ? (edition.dossier.chapters[0]?.blocks ?? []) : [];
    expect(blocks.map((block) => ('title' in block ? block.title : block.kind))).toEqual([
      'はじめに',
      'heading',
      'paragraph',
      'ついでに',
      'paragraph',
      'list',
    ]);
  });

  it('has no word to readers in the source, which speaks to its own', async () => {
    change('dossier/fr/01-essai.md', 'Tours a signé', ':::lecteurs{titre="T"}\nMot.\n:::\n\nTours a signé');
    expect((await problems()).map((line) => line.slice(0, 6))).toContain('MD-009');
  });

  it('calls a block whose source is gone an orphan and leaves it out', async () => {
    change('dossier/fr/01-essai.md', '- un premier point ;\n- un second point.\n', '');
    expect((await problems()).map((line) => line.slice(0, 6))).toEqual(['TR-004']);
    const edition = await japanese('dossier');
    expect(edition.kind === 'dossier' && edition.dossier.chapters[0]?.blocks).toHaveLength(3);
  });

  it('shows the present source when its old words are lost', async () => {
    rmSync(join(top, 'dossier/traduit.ja.json'));
    change('dossier/fr/01-essai.md', 'Il a ouvert les ports.', 'Il ouvre les ports.');
    const { diagnostics } = await loadContent(top, diskFiles);
    const stale = diagnostics.find(({ code }) => code === 'TR-003');
    expect(stale?.data['difference']).toContain('« Le traité date');
    writeFileSync(join(top, 'dossier/traduit.ja.json'), '{');
    expect(await problems()).toContain('TR-009 dossier/traduit.ja.json:1');
  });

  it('is an error in a release, unless it is waived', async () => {
    change('dossier/fr/01-essai.md', 'le 3 juin 1988', 'le 4 juin 1988');
    const { diagnostics } = await loadContent(top, diskFiles);
    const severities = (allowStale: boolean) =>
      asRelease(diagnostics, allowStale).flatMap(({ code, severity }) =>
        code === 'TR-002' ? [] : [`${code} ${severity}`],
      );
    expect(severities(false)).toEqual(['TR-003 error', 'TR-006 warning']);
    expect(severities(true)).toEqual(['TR-003 warning', 'TR-006 warning']);
  });
});

describe('the stamp of a proof-reader', () => {
  const FILE = 'dossier/ja/01-essai.md';
  const STAMP = 'relecture: TANAKA Hana, 2026-11-20';
  const stamped = async () =>
    (await japanese('dossier')).translations.filter(({ proofreading }) => proofreading).map(({ id }) => id);
  const told = async () => (await problems()).filter((line) => /^TR-01[67]/.test(line));

  beforeEach(async () => {
    write({ ...DOSSIER, [FILE]: CHAPTER_JA.replace('relecture: à faire', STAMP) });
    await runSync([], true);
  });

  it('counts for the texts that lay side by side when it was recorded', async () => {
    expect([await stamped(), await told()]).toEqual([['essai'], []]);
    const before = fileText(FILE);
    await runSync([], true);
    expect(fileText(FILE)).toBe(before);
  });

  it.each([
    ['a sentence of the source', 'dossier/fr/01-essai.md', 'a ouvert les ports', 'a ouvert ses ports'],
    ['a title of the source', 'dossier/fr/01-essai.md', 'Une relation ancienne', 'Une relation récente'],
    ['a source that is cited', 'dossier/fr/01-essai.md', 'Page de la mairie', 'Site de la mairie'],
    ['a new block of the source', 'dossier/fr/01-essai.md', 'Tours a signé', 'Un fait.\n\nTours a signé'],
    ['a sentence of the translation', FILE, '港が開かれた', '港は閉ざされた'],
    ['a title of the translation', FILE, '古くからの関係', '新しい関係'],
  ])('falls with %s, and no sync brings it back', async (_, file, from, to) => {
    change(file, from, to);
    expect([await stamped(), await told()]).toEqual([[], [`TR-016 ${FILE}:4`]]);
    for (const all of [false, true]) {
      await runSync([], all);
      expect([await stamped(), await told()]).toEqual([[], [`TR-016 ${FILE}:4`]]);
    }
    change(FILE, STAMP, 'relecture: TANAKA Hana, 2026-11-25');
    expect(await told()).toEqual([`TR-017 ${FILE}:4`]);
    await runSync();
    expect([await stamped(), await told()]).toEqual([['essai'], []]);
  });

  it('stays when only blanks, line ends or facts change', async () => {
    change(FILE, '港が開かれた。', '港が開かれた。\n');
    change('dossier/fr/01-essai.md', 'Il a ouvert les ports.', 'Il a ouvert\nles ports.');
    change('dossier/fr/01-essai.md', 'https://www.example.org/', 'https://www.example.net/');
    expect([await stamped(), await told()]).toEqual([['essai'], []]);
  });

  it('is not tied to texts that changed before anyone recorded it', async () => {
    change(FILE, /relu: .*\n/.exec(fileText(FILE))?.[0] ?? '!', '');
    expect([await stamped(), await told()]).toEqual([[], [`TR-017 ${FILE}:4`]]);
    change('dossier/fr/01-essai.md', 'a ouvert les ports', 'a ouvert ses ports');
    await runSync();
    await runSync([], true);
    expect([await stamped(), await told()]).toEqual([[], [`TR-016 ${FILE}:4`]]);
  });

  it('leaves no record behind when the text is to be read again', async () => {
    change(FILE, STAMP, 'relecture: à faire');
    await runSync();
    expect(fileText(FILE)).not.toContain('relu:');
    expect([await stamped(), await told()]).toEqual([[], []]);
  });
});

describe('a translation that does not fit', () => {
  it('is asked for its record once a file, not once a block', async () => {
    write(DOSSIER);
    expect(await problems()).toEqual(['TR-008 dossier/ja/01-essai.md:2']);
  });

  it('must have the id and the language of its name', async () => {
    write({
      ...DOSSIER,
      'dossier/ja/01-essai.md': CHAPTER_JA.replace('id: essai', 'id: autre').replace(
        'langue: ja',
        'langue: en',
      ),
    });
    expect((await problems()).filter((line) => line.startsWith('TR-015'))).toHaveLength(2);
  });

  it('may not hold empty places in the source, nor unreadable records or proof-readers', async () => {
    write({
      ...DOSSIER,
      'dossier/fr/01-essai.md': `${CHAPTER_FR}\n:::a-traduire\n:::\n`,
      'dossier/ja/01-essai.md': CHAPTER_JA.replace(
        'relecture: à faire',
        'relecture: demain\nrelu: [abcdefgh]\ntraduit: { titre: 12345678 }',
      ),
    });
    const found = (await problems()).map((line) => line.slice(0, 6));
    expect(found).toEqual(expect.arrayContaining(['MD-009', 'TR-010', 'TR-011']));
    expect(found.filter((code) => code === 'TR-011')).toHaveLength(2);
  });

  it('reports sources, references and readings that differ', async () => {
    write({
      ...DOSSIER,
      'dossier/ja/01-essai.md': CHAPTER_JA.replace('[@mairie]', '').replace('港が', '[港](#nulle-part)が'),
    });
    const found = (await problems()).map((line) => line.slice(0, 6));
    expect(found).toEqual(expect.arrayContaining(['LN-002', 'TR-006']));
  });
});

it('is not written where a text is to come: it would be left out', async () => {
  write({
    ...DOSSIER,
    'dossier/ja/01-essai.md': CHAPTER_JA.replace('条約は', ':::a-traduire\n条約は').replace(
      '港が開かれた。',
      '港が開かれた。\n:::',
    ),
  });
  expect((await problems()).filter((line) => line.startsWith('TR-018'))).toEqual([
    'TR-018 dossier/ja/01-essai.md:15',
  ]);
  write({
    ...DOSSIER,
    'dossier/ja/01-essai.md': CHAPTER_JA.replace('条約は', ':::a-traduire\n:::\n\n条約は'),
  });
  expect((await problems()).filter((line) => line.startsWith('TR-018'))).toEqual([]);
});

it('is read from one place: a second file of the same text is named', async () => {
  write({ ...DOSSIER, 'dossier/fr/01-essai.ja.md': CHAPTER_JA });
  expect((await problems()).filter((line) => line.startsWith('FI-'))).toEqual([
    'FI-009 dossier/fr/01-essai.ja.md:1',
  ]);
});

it('is told where no edition is asked for it: its texts would be made into nothing', async () => {
  write(DOSSIER);
  change('dossier/publication.md', '[fr, ja]', '[fr]');
  const { diagnostics } = await loadContent(top, diskFiles);
  const [unasked, ...others] = diagnostics.filter(({ code }) => code === 'TR-019');
  expect([unasked?.place.line, others]).toEqual([lineOf('dossier/publication.md', 'langues:'), []]);
  // What is not translated into it need not be.
  write({ 'dossier/fr/02-seul.md': CHAPTER_FR.replaceAll('essai', 'seul') });
  expect((await problems()).filter((line) => line.startsWith('TR-001'))).toEqual([]);
  change('dossier/publication.md', '[fr]', '[fr, ja]');
  expect((await problems()).filter((line) => line.startsWith('TR-001'))).not.toEqual([]);
  change('dossier/publication.md', '[fr, ja]', '[fr]');
  write({ 'dossier/fr/01-essai.ja.md': CHAPTER_JA });
  const besides = (await loadContent(top, diskFiles)).diagnostics.find(({ code }) => code === 'TR-019');
  for (const file of ['dossier/fr/01-essai.ja.md', 'dossier/ja/01-essai.md'])
    expect(String(besides?.data['files'])).toContain(file);
  change('dossier/publication.md', '[fr]', '[fr, ja]');
  expect((await loadContent(top, diskFiles)).diagnostics.filter(({ code }) => code === 'TR-019')).toEqual([]);
});

describe('a Japanese list of sources', () => {
  const FILE = 'dossier/ja/01-essai.md';
  const LIST = '---\nid: sources\ntitre: Sources\ngenre: sources\nchapeau: Toutes.\n---\n\nLa liste suit.\n';
  const LIST_JA =
    '---\nid: sources\nlangue: ja\nrelecture: à faire\ntitre: 資料\nchapeau: 全て。\n---\n\n一覧。\n';
  const found = async () => (await problems()).filter((line) => line.startsWith('TR-020'));
  const withPublisher = (lines: string) => {
    write(DOSSIER);
    change(FILE, '    titre: 市のページ', `    titre: 市のページ\n${lines}`);
    change('dossier/fr/01-essai.md', '    titre: ', '    editeur: Ville\n    titre: ');
  };
  const withList = () => write({ 'dossier/fr/99-sources.md': LIST, 'dossier/ja/99-sources.md': LIST_JA });

  it('asks for the reading of a publisher in kanji, where it is written', async () => {
    withPublisher('    editeur: 高松市');
    expect(await found()).toEqual([]);
    withList();
    expect(await found()).toEqual([`TR-020 ${FILE}:${lineOf(FILE, '    editeur')}`]);
  });

  it.each(['    editeur: 高松市\n    lecture: たかまつし', '    editeur: クレア', '    editeur: RKK放送'])(
    'asks for none where it has it or needs none: %j',
    async (lines) => {
      withPublisher(lines);
      withList();
      expect(await found()).toEqual([]);
    },
  );
});

describe('the Japanese Répertoire', () => {
  it('is a whole value in Japanese, with the facts of the source', async () => {
    write(DIRECTORY);
    await runSync([], true);
    const edition = await japanese('repertoire');
    if (edition.kind !== 'repertoire') throw new Error('not a répertoire');
    const { vocabularies, partnerships, publication } = edition.directory;
    const [entry] = partnerships;
    expect(vocabularies.domains.get('culture')?.label).toBe('文化');
    expect(vocabularies.territories.get('kagawa')?.label).toBe('香川県');
    expect(vocabularies.regions).toEqual(['サントル地域圏']);
    expect(entry).toMatchObject({
      id: 'base',
      french: { name: 'Tours', localName: 'トゥール', sortKey: 'トゥール', region: 'サントル地域圏' },
      partner: { localName: '高松市', sortKey: 'たかまつし' },
      since: { year: 1988, month: 6, day: 27 },
      sources: [{ title: '提携のページ' }],
      blocks: [{ kind: 'paragraph', children: [{ text: '問題のない提携。' }] }],
    });
    expect(publication.title).toBe('Dossier d’essai');
    expect(publication.untranslated).toContain('titre');
    expect(publication.colophon[0]?.untranslated).toBe('fr');
    expect(unproofed(edition).map(({ id }) => id)).toEqual(['repertoire-essai']);
    expect(edition.translations).toMatchObject([
      { id: 'repertoire-essai' },
      { id: 'base', proofreading: { by: 'TANAKA Hana', on: '2026-11-20' } },
    ]);
  });

  it('must have kana on both sides, which agree with the romanised name', async () => {
    write(DIRECTORY);
    change('repertoire/partenariats/base.md', '  nomLocal: トゥール\n', '');
    change('repertoire/partenariats/base.md', 'Takamatsu-shi', 'Takamatu-shi');
    const found = await problems();
    expect(found).toEqual(
      expect.arrayContaining([
        'TR-012 repertoire/partenariats/base.md:3',
        'TR-013 repertoire/partenariats/base.md:11',
      ]),
    );
    change('repertoire/partenariats/base.md', '  lecture: たかまつし\n', '');
    expect((await problems()).filter((line) => line.startsWith('TR-012'))).toHaveLength(2);
    change('repertoire/partenariats/base.md', '  nom: Tours\n', '  nom: Tours\n  nomLocal: 都留\n');
    const unread = (await problems()).filter((line) => line.startsWith('TR-012'));
    expect(unread).toHaveLength(2);
    change('repertoire/partenariats/base.md', '  nomLocal: 都留\n', '  nomLocal: 都留\n  lecture: つる\n');
    expect((await problems()).filter((line) => line.startsWith('TR-012'))).toHaveLength(1);
  });

  it('gets its empty places in the front matter by sync', async () => {
    write(DIRECTORY);
    change('repertoire/partenariats/base.ja.md', 'TANAKA Hana, 2026-11-20', 'à faire');
    change('repertoire/partenariats/base.md', 'date: 1988-06-27', 'date: 1988-06-27\n  origine: une lettre');
    change(
      'repertoire/partenariats/base.md',
      '  - titre: Page du jumelage',
      '  - titre: Une autre page\n  - titre: Page du jumelage',
    );
    await runSync();
    expect(fileText('repertoire/partenariats/base.ja.md')).toContain('origine: ""\n');
    expect(fileText('repertoire/partenariats/base.ja.md')).toMatch(
      /sources:\n {2}- (?:""\n {2}- 提携のページ|提携のページ\n {2}- "")\n/,
    );
    expect(fileText('repertoire/publication.ja.md')).toContain('titreCourt: ""');
    const found = await problems();
    expect(found.filter((line) => !/^TR-00[25]/.test(line))).toEqual([]);
  });
});

it('prepares a language that has nothing yet', async () => {
  write({
    'dossier/publication.md': read('dossier/publication.md'),
    'dossier/fr/01-essai.md': CHAPTER_FR,
  });
  await sync(
    { content: top, language: 'en', files: [], all: false },
    { language: 'fr', templates, say: () => {}, warn: () => {} },
  );
  expect(fileText('dossier/en/01-essai.md')).toMatch(/^---\nid: essai\nlangue: en\nrelecture: à faire\n/);
  expect(fileText('dossier/en/01-essai.md').match(/:::a-traduire/g)).toHaveLength(4);
  const { diagnostics } = await loadContent(top, diskFiles);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['TR-002', 'TR-019']));
  expect(
    await sync(
      { content: top, language: 'en', files: ['nulle/part.md'], all: false },
      { language: 'fr', templates, say: () => {}, warn: () => {} },
    ),
  ).toBe(2);
});
