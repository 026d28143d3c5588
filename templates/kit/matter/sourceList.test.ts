import { expect, it } from 'vitest';
import type { Chapter } from '../../../src/model/publication/publication.ts';
import { listSources } from './sourceList.ts';

const PLAIN = { secondary: false, isTitleSupplied: false };

const SOURCES: Chapter['sources'] = {
  a: { ...PLAIN, title: 'い', publisher: '鎌倉市', url: 'https://exemple.fr/a' },
  b: {
    ...PLAIN,
    title: 'あ',
    publisher: '釜石市',
    url: 'https://exemple.fr/b',
    publisherReading: 'かまいしし',
  },
  c: {
    ...PLAIN,
    title: 'あ',
    publisher: '鎌倉市',
    url: 'https://exemple.fr/c',
    publisherReading: 'かまくらし',
  },
  d: {
    ...PLAIN,
    title: 'あ',
    publisher: 'カンヌ市',
    url: 'https://exemple.fr/d',
    publisherReading: 'カンヌし',
  },
  e: {
    ...PLAIN,
    title: 'あ',
    publisher: '外務省',
    url: 'https://exemple.fr/e',
    publisherReading: 'がいむしょう',
  },
  f: { ...PLAIN, title: 'あ', publisher: 'CLAIR', url: 'https://exemple.fr/f' },
  g: {
    ...PLAIN,
    title: 'う',
    publisher: '鎌倉市の会',
    url: 'https://exemple.fr/g',
    publisherReading: 'かまくらし',
  },
};

const citing = (sources: Chapter['sources']): Chapter => ({
  id: 'essai',
  kind: 'chapitre',
  motif: 'vagues',
  title: 'Essai',
  titleInlines: [],
  shortTitle: 'Essai',
  blocks: [{ kind: 'paragraph', children: [{ kind: 'citation', sources: Object.keys(sources) }] }],
  notes: {},
  sources,
  glossary: [],
  place: { file: 'essai.md', line: 1, column: 1 },
});

const listed = (language: string) =>
  listSources([citing(SOURCES)], language).map(({ source }) => `${source.publisher} ${source.title}`);

it('stands in Japanese in the order of publishers’ readings, one for all sources of each', () => {
  expect(listed('ja')).toEqual([
    'CLAIR あ',
    '外務省 あ',
    '釜石市 あ',
    '鎌倉市 あ',
    '鎌倉市 い',
    '鎌倉市の会 う',
    'カンヌ市 あ',
  ]);
});

it('stands in any other language by publisher, whole, then by title', () => {
  const sources: Chapter['sources'] = {
    a: { ...PLAIN, title: 'Zones', publisher: 'CLAIR', url: 'https://exemple.fr/a' },
    b: { ...PLAIN, title: 'Agenda', publisher: 'CLAIR Paris', url: 'https://exemple.fr/b' },
    c: {
      ...PLAIN,
      title: 'Écoles',
      publisher: 'CLAIR',
      url: 'https://exemple.fr/c',
      publisherReading: 'クレア',
    },
    d: { ...PLAIN, title: 'Bulletin' },
  };
  expect(listSources([citing(sources)], 'fr').map(({ source }) => source.title)).toEqual([
    'Bulletin',
    'Écoles',
    'Zones',
    'Agenda',
  ]);
});

it('stands in Japanese, under one publisher, by date, then by title with its numbers by value', () => {
  const by = (title: string, date?: string) => ({
    ...PLAIN,
    title,
    publisher: 'クレア',
    url: `https://exemple.fr/${title}`,
    ...(date && { date }),
  });
  const sources = { a: by('No. 193'), b: by('甲', '2024-03'), c: by('No. 28'), d: by('乙', '2019') };
  expect(listSources([citing(sources)], 'ja').map(({ source }) => source.title)).toEqual([
    '乙',
    '甲',
    'No. 28',
    'No. 193',
  ]);
});
