import { expect, it } from 'vitest';
import { EMPTY_CONTENT } from '../../testing/sheets/emptyContent.ts';
import { GROWS_WITH_SIZE, timesAsLong } from '../../testing/processorTime.ts';
import { lintContent } from '../lintContent.ts';
import { installedDictionary } from './installedDictionary.ts';
import { misspellings } from './misspellings.ts';
import { unknownWords } from './unknownWords.ts';

async function french() {
  const dictionary = await installedDictionary('fr');
  if (dictionary === undefined) throw new Error('no French dictionary is installed');
  return dictionary;
}

const NO_NAMES: ReadonlySet<string> = new Set();

async function unknown(text: string, names = NO_NAMES): Promise<string[]> {
  return unknownWords(text, await french(), names).map(({ word }) => word);
}

it.each([
  ['La colectivité accueille la délégasion.', ['colectivité', 'délégasion']],
  ['L’acceuil des jumelles : qu’il aprenne', ['acceuil', 'aprenne']],
  ['le jumellage52 et mot7', ['jumellage52', 'mot7']],
  ['un arrière-paiis, des savoir-faire', ['paiis']],
  ['**Coopérassion** et « jumellage »', ['Coopérassion', 'jumellage']],
])('a word that no dictionary has is found: %s', async (text, words) => {
  expect(await unknown(text)).toEqual(words);
});

it.each([
  'L’Île-de-France et ses communes s’engagent aujourd’hui, jusqu’à Nancy ; c’est-à-dire l’œuvre d’un cœur.',
  'La COP21, le G20, 12 km2, l’A380',
  'CUF, le MEAE, l’AIMF et les ONGs du XXe siècle',
  'Kyūshū, Jōmon, 姉妹都市 (shimai toshi) et *hōjin no machi*',
  'mairie@ville-xyz.example, www.zzyzx.example.org, [zzyzx.org]\u0000',
  'accord-cooperation',
])('a name, an acronym, a romanisation, an address are no fault: %s', async (text) => {
  expect(await unknown(text)).toEqual([]);
});

it('names of records, of the list of terms and towns in their own writing are known, in the whole content', async () => {
  const text = (words: string) => ({ file: 'a.md', text: words, language: 'fr', localLanguage: 'ja' });
  const content = {
    ...EMPTY_CONTENT,
    texts: [text('Zerkani et Qwertz-ville, puis Azertyuiop.'), text('Azertyuiop (甲府市) ; | Zyx | 町 |')],
    lexicon: { terms: [], offices: new Map(), latin: ['ZERKANI'], known: ['Qwertz'], acronyms: [] },
  };
  expect(misspellings(content, await french())).toEqual([]);
});

it('names of a record that has an error elsewhere are known', async () => {
  const entry = '---\nid: a\nfrance:\n  nom: Zerkaville\netats: actif\n---\n\nÀ Zerkaville.\n';
  const texts = [{ file: 'partenariats/a.md', text: entry, language: 'fr', localLanguage: 'ja' }];
  const words = '---\nniveaux:\n  - id: shi\n    libelle: ville (shi)\n---\n';
  texts.push({ file: 'vocabulaire.md', text: words, language: 'fr', localLanguage: 'ja' });
  expect(misspellings({ ...EMPTY_CONTENT, texts }, await french())).toEqual([]);
});

it('is told at its place with what is near, and tolerated with a reason', async () => {
  const lint = async (words: string) =>
    lintContent(
      { ...EMPTY_CONTENT, texts: [{ file: 'a.md', text: words, language: 'fr', localLanguage: 'ja' }] },
      await french(),
    ).map(
      ({ code, place, data }) => `${code} ${place.line}:${place.column} ${data['found']} ${data['near']}`,
    );
  const [told, ...others] = await lint('---\nid: a\ntitre: Un\n---\n\nLa colectivité.');
  expect(told).toMatch(/^SP-001 6:4 colectivité collectivité/);
  expect(others).toEqual([]);
  expect(await lint('<!-- tolérer SP-001 : mot d’époque -->\n\nLa colectivité.')).toEqual([]);
});

it.each(['mot ', 'zzq-', 'a.b.', '*a ', '(ab', '町(a', 'l’', 'a@b', '[a]\u0000'])(
  'takes time with the length of the text: %s',
  async (piece) => {
    const dictionary = await french();
    const read = (size: number) => unknownWords(piece.repeat(size), dictionary, NO_NAMES);
    expect(await timesAsLong(read, 2000)).toBeLessThan(GROWS_WITH_SIZE);
  },
);

it('no other language has a dictionary', async () => {
  expect(await installedDictionary('ja')).toBeUndefined();
  expect(await installedDictionary('toString')).toBeUndefined();
});
