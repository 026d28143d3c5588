import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from './files/contentFiles.ts';
import { loadContent } from './loadContent.ts';
import { memoryFiles } from '../testing/memoryFiles.ts';
import { samplePng } from '../testing/samplePng.ts';

const HEAD = [
  '---', 'genre: dossier', 'id: essai', 'titre: Essai', 'titreCourt: Essai', 'pays: { nom: Ailleurs, langue: ja }',
  'editeur: CUF', 'edition: Essai', 'date: 2026-11-22', 'langues: [fr]', 'format: A4', '---', '',
].join('\n'); // prettier-ignore
const chapter = (id: string, body = '') => `---\nid: ${id}\ntitre: Essai\n---\n\n${body}\n`;

describe('loadContent on a disk', () => {
  let top = '';
  let content = '';
  const write = (path: string, data: string | Uint8Array) => {
    mkdirSync(posix.dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), data);
  };
  const codes = async () =>
    (await loadContent(content, diskFiles)).diagnostics.map(
      ({ code, place }) => `${code} ${posix.relative(content, place.file)}`,
    );

  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'contenu-'));
    content = join(top, 'content');
    write('content/essai/publication.md', HEAD);
    write('content/essai/fr/01-bon.md', chapter('bon'));
  });
  afterEach(() => rmSync(top, { recursive: true, force: true }));

  it('reads a good folder without a word', async () => {
    expect(await codes()).toEqual([]);
  });

  it('refuses binary, oversized and badly encoded files, and still reads the others', async () => {
    write('content/essai/fr/02-gros.md', 'x'.repeat(20 * 1024 * 1024));
    write('content/essai/fr/03-binaire.md', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0, 0, 0]));
    write('content/essai/fr/04-latin1.md', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]));
    write('content/essai/fr/05-faux.md', chapter('faux', '<b>'));
    expect(await codes()).toEqual([
      'FI-004 essai/fr/02-gros.md',
      'FI-005 essai/fr/03-binaire.md',
      'FI-005 essai/fr/04-latin1.md',
      'MD-001 essai/fr/05-faux.md',
    ]);
  });

  it('gives images the real names of their files, in either normal form', async () => {
    const onDisk = 'pont d’été.png'.normalize('NFD');
    write(`content/essai/${onDisk}`, samplePng(2, 2));
    write('content/essai/fr/02-image.md', chapter('image', "![Un pont](<../pont d'été.png>)"));
    const { diagnostics, dossiers, editions } = await loadContent(content, diskFiles);
    expect(diagnostics).toEqual([]);
    const file = join(content, 'essai', onDisk);
    expect(dossiers[0]?.chapters[1]?.blocks).toMatchObject([{ kind: 'image', file }]);
    expect(JSON.stringify(editions)).toContain(JSON.stringify(file));
  });

  it('finds the printing profile of a publication, and warns of one that is not in its folder', async () => {
    const profileOf = async (written: string) => {
      write('content/essai/publication.md', HEAD.replace('format: A4', `format: A4\nimpression: { profil: '${written}' }`)); // prettier-ignore
      const { diagnostics, dossiers } = await loadContent(content, diskFiles);
      const file = dossiers[0]?.publication.printing.profileFile;
      return [
        file && posix.relative(content, file),
        diagnostics.map(({ code, place }) => `${code} ${place.line}`),
      ];
    };
    write('content/essai/profils/couche.icc', 'x');
    write('dehors/autre.icc', 'x');
    symlinkSync(join(content, 'essai/profils/couche.icc'), join(content, 'essai/lien.icc'));
    symlinkSync(join(top, 'dehors/autre.icc'), join(content, 'essai/dehors.icc'));
    for (const written of ['profils/couche.icc', 'profils\\couche.icc']) {
      expect(await profileOf(written)).toEqual(['essai/profils/couche.icc', []]);
    }
    expect(await profileOf('lien.icc')).toEqual(['essai/lien.icc', []]);
    for (const written of ['dehors.icc', '../../dehors/autre.icc', 'C:\\couche.icc', 'profils/Couche.icc']) {
      expect(await profileOf(written)).toEqual([undefined, ['PR-009 12']]);
    }
  });

  it('reads .MD as .md, and names what looks like a text and is not read', async () => {
    write('content/essai/fr/02-deux.MD', chapter('deux'));
    const unread = [
      '03-trois.markdown',
      '04-quatre.md.txt',
      '05.docx',
      '06.md~',
      '07.md.bak',
      '08.md (1)',
      '09.txt',
    ];
    for (const name of unread) write(`content/essai/fr/${name}`, 'x');
    for (const name of ['.10.md.swp', 'README.txt', 'photo.jpg']) write(`content/essai/fr/${name}`, 'x');
    write('content/essai/images/credits.txt', 'x');
    write('content/essai/images/11.mdx', 'x');
    write('content/essai/images/13.docx', 'x');
    for (const name of ['recus/mairie/14.odt', 'a venir/15.txt']) write(`content/essai/${name}`, 'x');
    write('content/essai/FR/12.odt', 'x');
    for (const name of ['perdu.md', 'brouillons/perdu.md']) write(`content/${name}`, chapter('perdu'));
    write('content/README.md', 'x');
    write('content/autre/Publication.md', HEAD);
    write('content/autre/fr/01.md', chapter('un'));
    write('content/encore/publication.md.txt', HEAD);
    expect(await codes()).toEqual([
      'FI-011 autre/Publication.md',
      'FI-009 brouillons/perdu.md',
      'FI-011 encore/publication.md.txt',
      'FI-010 essai/FR/12.odt',
      'FI-010 essai/a venir/15.txt',
      ...unread.map((name) => `FI-010 essai/fr/${name}`),
      'FI-010 essai/images/11.mdx',
      'FI-010 essai/images/13.docx',
      'FI-010 essai/recus/mairie/14.odt',
      'FI-009 perdu.md',
    ]);
    const { dossiers } = await loadContent(content, diskFiles);
    expect(dossiers[0]?.chapters.map(({ id }) => id)).toEqual(['bon', 'deux']);
  });

  it('refuses links that lead out, to files, folders and images, and follows those that stay in', async () => {
    write('dehors/secret.md', chapter('secret'));
    write('dehors/secret.png', samplePng(2, 2));
    write('content/essai/notes/dedans.md', chapter('dedans'));
    write('content/essai/fr/03-image.md', chapter('image', '![Un pont](../lien.png)'));
    symlinkSync(join(top, 'dehors/secret.md'), join(content, 'essai/fr/02-lien.md'));
    symlinkSync(join(top, 'dehors'), join(content, 'essai/lien'));
    symlinkSync(join(top, 'dehors/secret.png'), join(content, 'essai/lien.png'));
    symlinkSync('../notes/dedans.md', join(content, 'essai/fr/04-dedans.md'));
    expect(await codes()).toEqual([
      'FI-006 essai/fr/02-lien.md',
      'IM-004 essai/fr/03-image.md',
      'FI-006 essai/lien',
      'FI-009 essai/notes/dedans.md',
    ]);
  });

  it('is not caught in a link to its own parent, nor by a folder named like a file', async () => {
    symlinkSync('..', join(content, 'essai/parent'));
    mkdirSync(join(content, 'essai/fr/03-dossier.md'));
    expect(await codes()).toEqual(['FI-003 essai/fr/03-dossier.md']);
  });
});

describe('loadContent in memory', () => {
  const codesOf = async (files: Parameters<typeof memoryFiles>[0]) =>
    (await loadContent('content', memoryFiles(files))).diagnostics.map(
      ({ code, place }) => `${code} ${place.file}`,
    );

  it('says that there is no folder, no publication, no chapter, no vocabulary', async () => {
    expect(await codesOf({ 'autre/a.md': '' })).toEqual(['FI-001 content']);
    expect(await codesOf({ 'content/a.md': '' })).toEqual(['FI-002 content']);
    expect(await codesOf({ 'content/publication.md': HEAD })).toEqual(['FI-008 content/publication.md']);
    expect(await codesOf({ 'content/publication.md': HEAD.replace('dossier', 'repertoire') })).toEqual([
      'FI-007 content/publication.md',
      'FI-008 content/publication.md',
    ]);
  });

  it('names the folder of chapters by the language that they are written in', async () => {
    const japanese = { 'content/publication.md': HEAD.replace(/langues: .*/, 'langues: [ja]') };
    const { diagnostics } = await loadContent('content', memoryFiles(japanese));
    expect(diagnostics.map(({ code, data }) => [code, data['language']])).toEqual([['FI-008', 'ja']]);
  });

  it('finds publications at any depth, in order, and refuses two with one id', async () => {
    const files = {
      'content/b/c/publication.md': HEAD,
      'content/b/c/fr/01.md': chapter('un'),
      'content/a/publication.md': HEAD,
      'content/a/fr/01.md': chapter('un'),
    };
    expect(await codesOf(files)).toEqual(['FM-008 content/b/c/publication.md']);
    const { dossiers } = await loadContent('content/', memoryFiles(files));
    expect(dossiers.map(({ publication }) => publication.place.file)).toEqual([
      'content/a/publication.md',
      'content/b/c/publication.md',
    ]);
  });

  it('accepts a BOM and CRLF, with the places that an editor shows', async () => {
    const text = `\ufeff${chapter('un', 'Un fait.\n\nUn <b>.')}`.replace(/\n/g, '\r\n');
    const { diagnostics } = await loadContent(
      'content',
      memoryFiles({ 'content/publication.md': HEAD, 'content/fr/1.md': text }),
    );
    expect(diagnostics).toMatchObject([{ code: 'MD-001', place: { line: 8, column: 4, endColumn: 7 } }]);
  });

  it('checks chapters even when publication.md is faulty, and gives the text of each file', async () => {
    const files = { 'content/publication.md': 'rien', 'content/fr/1.md': chapter('un', '[x](y)') };
    expect(await codesOf(files)).toEqual(['LN-001 content/fr/1.md', 'FM-018 content/publication.md']);
    const { sources } = await loadContent('content', memoryFiles(files));
    expect(sources.get('content/publication.md')).toBe('rien');
    expect(sources.get('content/fr/2.md')).toBeUndefined();
  });

  it('leaves README files alone, and says which translations have no source', async () => {
    const files = { 'content/publication.md': HEAD, 'content/fr/1.md': chapter('un') };
    expect(
      await codesOf({
        ...files,
        'content/ja/2.md': 'x',
        'content/README.md': 'x',
        'content/fr/2.ja.md': 'x',
      }),
    ).toEqual(['TR-007 content/fr/2.ja.md', 'TR-007 content/ja/2.md', 'TR-019 content/publication.md']);
  });
});
