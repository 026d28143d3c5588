import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENT } from '../../testing/sheets/emptyContent.ts';
import { GROWS_WITH_SIZE, timesAsLong } from '../../testing/processorTime.ts';
import { installedDictionary } from '../spelling/installedDictionary.ts';
import { unspelledAcronyms } from './unspelledAcronyms.ts';

async function french() {
  const dictionary = await installedDictionary('fr');
  if (dictionary === undefined) throw new Error('no French dictionary is installed');
  return dictionary;
}

interface Chapters {
  readonly chapters: readonly string[];
  readonly usual?: readonly string[];
  readonly language?: string;
}

async function told({ chapters, usual = [], language = 'fr' }: Chapters): Promise<string[]> {
  const texts = chapters.map((text, index) => ({
    file: `content/livre/${language}/0${index}.md`,
    text,
    language,
    localLanguage: 'ja',
  }));
  const lexicon = { terms: [], offices: new Map(), latin: [], known: [], acronyms: usual };
  const dictionary = await french();
  return unspelledAcronyms({ ...EMPTY_CONTENT, texts, lexicon }, dictionary).map(
    ({ place, data }) => `${place.file.slice(-5)} ${place.line}:${place.column} ${data['found']}`,
  );
}

describe('an acronym', () => {
  it('is told where it first stands alone, once in a book', async () => {
    expect(await told({ chapters: ['Le MEAE aide. Le MEAE paie.', 'Le MEAE. L’AFD.'] })).toEqual([
      '00.md 1:4 MEAE',
      '01.md 1:12 AFD',
    ]);
    expect(await told({ chapters: ['Le MEAE', 'Le ministère (MEAE)'] })).toEqual(['00.md 1:4 MEAE']);
  });

  it.each([
    'Le ministère de l’Europe et des Affaires étrangères (MEAE), puis le MEAE',
    'Le MEAE (ministère de l’Europe et des Affaires étrangères)',
    'Au XXe siècle, Louis XIV ; {{liens, région PACA}} ; https://x.org/ABC ; [@ABC]',
    '| Code | Nom |\n|---|---|\n| BE | Berlin |',
    'La Première ministre TAKAICHI Sanae, et KISHIDA Fumio',
    'M. TANAKA, Mme SATO et MM. MARTIN et Durand',
    '---\nid: a\ntitre: Le MEAE\n---\n\nLe ministère (MEAE)',
  ])('is explained, or none: %s', async (chapter) => {
    expect(await told({ chapters: [chapter] })).toEqual([]);
  });

  it('may be in the list of terms; other languages have their own ways', async () => {
    expect(await told({ chapters: ['Le TGV'], usual: ['TGV'] })).toEqual([]);
    expect(await told({ chapters: ['MEAE'], language: 'ja' })).toEqual([]);
  });

  it.each(['AB ', 'AB(', 'ABC Defgh ', 'A', '(A '])(
    'is looked for in time with the length: %s',
    async (piece) => {
      const dictionary = await french();
      const read = (size: number) =>
        unspelledAcronyms(
          {
            ...EMPTY_CONTENT,
            texts: [{ file: 'a/b/c.md', text: piece.repeat(size), language: 'fr', localLanguage: 'ja' }],
          },
          dictionary,
        );
      expect(await timesAsLong(read, 2000)).toBeLessThan(GROWS_WITH_SIZE);
    },
  );
});
