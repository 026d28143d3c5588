import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../diagnostics/bounds.ts';
import { memoryFiles } from '../testing/memoryFiles.ts';
import { findPublications } from './files/discovery.ts';
import { loadContent } from './loadContent.ts';
import { readBody } from './markdown/markdown.ts';
import { readSnapshot } from './publications/snapshots.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/base/${name}`, import.meta.url), 'utf8');

const body = (source: string) =>
  readBody('f.md', source, 1, { anchorPrefix: 'a', notesAllowed: true, root: 'content' }).diagnostics;

describe('a text of a single stretch', () => {
  const long = 'mot '.repeat(5_001).trim();

  it.each([
    ['a paragraph', long, '1:1'],
    ['an item', `- un\n- ${long}`, '2:3'],
    ['a heading', `## ${long}`, '1:4'],
    ['a cell', `:::tableau{titre="T"}\n| a | b |\n|---|---|\n| ${long} | c |\n:::`, '4:3'],
    ['a title of a block', `:::tableau{titre="${long}"}\n| a | b |\n|---|---|\n| c | d |\n:::`, '1:19'],
    ['a note', `Mot[^a].\n\n[^a]: ${long}`, '3:7'],
  ])('is refused at its place: %s', (_, source, place) => {
    const found = body(source).filter(({ code }) => code === 'LI-001');
    expect(found.map((one) => one.data['maximum'])).toEqual([BOUNDS.paragraph.most]);
    expect(found.map((one) => `${one.place.line}:${one.place.column}`)).toEqual([place]);
  });

  it('is read up to its bound', () => {
    expect(body('a'.repeat(BOUNDS.paragraph.most))).toEqual([]);
  });
});

describe('files and folders', () => {
  const found = async (files: Readonly<Record<string, string>>) =>
    (
      await findPublications({ files: memoryFiles(files), root: 'content', realRoot: 'content' })
    ).diagnostics.map(({ code, place }) => [code, place.file]);
  const head = { 'content/d/publication.md': '' };

  it('has so many files and no more', async () => {
    const chapters = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`content/d/fr/${index}.md`, '']));
    expect(await found({ ...head, ...chapters(BOUNDS.publicationFiles.most - 1) })).toEqual([]);
    expect(await found({ ...head, ...chapters(BOUNDS.publicationFiles.most) })).toEqual([
      ['LI-003', 'content/d/publication.md'],
    ]);
  });

  it('says of too many files nothing but that: those that are left unread are no missing ones', async () => {
    const own = fixture('repertoire/publication.md');
    const entries = Array.from({ length: BOUNDS.publicationFiles.most }, (_, index) => [
      `content/d/partenariats/${index}.md`,
      '',
    ]);
    const files = {
      'content/d/publication.md': own,
      'content/d/vocabulaire.md': '',
      ...Object.fromEntries(entries),
    };
    const { diagnostics } = await loadContent('content', memoryFiles(files));
    expect(diagnostics.map(({ code }) => code)).toEqual(['LI-003']);
  });

  it('has so many folders inside each other and no more', async () => {
    const deep = (levels: number) => ({ [`content/d${'/x'.repeat(levels - 1)}/a.md`]: '' });
    expect(await found({ ...head, ...deep(BOUNDS.folderDepth.most) })).toEqual([]);
    expect(await found({ ...head, ...deep(BOUNDS.folderDepth.most + 1) })).toEqual([
      ['LI-004', `content/d${'/x'.repeat(BOUNDS.folderDepth.most)}`],
    ]);
  });
});

describe('a snapshot', () => {
  const snapshot = (changes: object) =>
    readSnapshot('s.json', JSON.stringify({ edition: 'É', date: '2024-09', partenariats: [], ...changes }));

  it('is read', () => expect(snapshot({}).diagnostics).toEqual([]));

  it.each([
    ['date', { date: 'hier' }],
    ['date', { date: '2024-13' }],
    ['date', { date: 2024 }],
    ['edition', { edition: null }],
    ['partenariats', { partenariats: {} }],
    ['partenariats.0', { partenariats: [null] }],
    ['partenariats.0.acte', { partenariats: [{ id: 'a' }] }],
  ])('of which %s is no such thing is told, and not used', (key, changes) => {
    const { snapshot: read, diagnostics } = snapshot(changes);
    expect(read).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'TA-010', place: { file: 's.json' } }]);
    expect(String(diagnostics[0]?.data['key'])).toContain(key.split('.')[0]);
  });

  it.each(['', '{', '[]', 'null', `${'['.repeat(100_000)}`, '7'])('that is %.9s is told', (text) => {
    expect(readSnapshot('s.json', text).diagnostics.map(({ code }) => code)).toEqual(['TA-010']);
  });

  it('of a wrong date does not stop its publication', async () => {
    const { diagnostics, directories } = await loadContent(
      'content',
      memoryFiles({
        'content/r/publication.md': fixture('repertoire/publication.md'),
        'content/r/vocabulaire.md': fixture('repertoire/vocabulaire.md'),
        'content/r/partenariats/base.md': fixture('repertoire/partenariats/base.md'),
        'content/r/instantanes/2024-09.json': '{"edition": "É", "date": "hier", "partenariats": []}',
      }),
    );
    expect(diagnostics.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'TA-010 content/r/instantanes/2024-09.json',
    ]);
    expect(directories[0]?.changes).toBeUndefined();
  });
});
