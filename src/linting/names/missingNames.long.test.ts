import { expect, it } from 'vitest';
import { loadContent } from '../../content/loadContent.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { realContent } from '../../testing/sheets/realContent.ts';
import { missingNames } from './missingNames.ts';

const HEAD = [
  '---', 'genre: dossier', 'id: essai', 'titre: Essai', 'titreCourt: Essai', 'pays: { nom: Japon, langue: ja }',
  'editeur: CUF', 'edition: Essai', 'date: 2026-11-22', 'langues: [fr, ja]', 'format: A4', '---', '',
].join('\n'); // prettier-ignore

/** A chapter and its translation. */
function translated(french: string, japanese: string) {
  return loadContent(
    'content',
    memoryFiles({
      'content/essai/publication.md': HEAD,
      'content/essai/fr/01-un.md': `---\nid: un\ntitre: Un\nsources: { a: { titre: À Nancy, editeur: B, url: "https://a.example" } }\n---\n\n${french}\n`,
      'content/essai/ja/01-un.md': `---\nid: un\nlangue: ja\nrelecture: à faire\ntitre: 一\n---\n\n${japanese}\n`,
    }),
  );
}

const NO_WORDS = { terms: [], offices: new Map(), latin: [], known: [], acronyms: [] };
const PEOPLE = [
  { name: 'ABE Shinzō', local: '安倍 晋三' },
  { name: 'Paul CLAUDEL', local: 'ポール・クローデル' },
];

/** Beside the records of this repository. */
async function told(french: string, japanese: string): Promise<string[]> {
  const { directory } = await realContent();
  const content = await translated(french, japanese);
  // Stamps are not this rule's.
  const translations = content.translations.map((one) => ({
    ...one,
    pairs: one.pairs.map((pair) => ({ ...pair, state: 'current' as const })),
  }));
  return missingNames({
    directories: [directory],
    translations,
    lexicon: { ...NO_WORDS, people: PEOPLE },
  }).map(({ place, data }) => `${place.line} ${data['missing']}`);
}

it.each([
  ['Nancy et Kanazawa se rencontrent.', '両市は出会う。', ['8 Nancy, Kanazawa']],
  ['Nancy et Kanazawa se rencontrent.', 'ナンシーで出会う。', ['8 Kanazawa']],
  ['La préfecture de Hyogo et la Bretagne.', '県と州。', ['8 Hyogo, Bretagne']],
  ['Avec ABE Shinzō.', '首相と。', ['8 ABE Shinzō']],
  ['Paul CLAUDEL et M. ABE parlent.', '大使と首相。', ['8 Paul CLAUDEL, ABE']],
  ['Un.\n\n- À Tours.', '一。\n\n- まちで。', ['10 Tours']],
])(
  'a place that the source names and the translation does not is told: %s',
  async (french, japanese, found) => {
    expect(await told(french, japanese)).toEqual(found);
  },
);

it.each([
  ['Nancy et Kanazawa se rencontrent.', 'ナンシー市と金沢市は出会う。'],
  ['Nancy et Kanazawa se rencontrent.', 'ナンシー（Nancy）と金沢は出会う。'],
  ['Le centre international de Kagawa', 'かがわ国際会議場'],
  ['À Yokohama (横浜市, préfecture de Kanagawa)', '横浜市で'],
  ['Avec ABE Shinzō, puis M. ABE.', '安倍晋三首相と。'],
  ['Avec ABE Shinzō.', '安倍首相と。'],
  ['Avec Paul CLAUDEL.', 'クローデル大使と。'],
  ['La règle ABENAKI, l’abe.', '規則。'],
  ['Les deux villes se rencontrent.', 'ナンシー市と金沢市は出会う。'],
  ['Les tours de la ville et ses beaux nanciens.', '町の塔。'],
])('what both name, glosses and other words are no fault: %s', async (french, japanese) => {
  expect(await told(french, japanese)).toEqual([]);
});

it('a tolerance in a translation is no block of it', async () => {
  const { translations } = await translated(
    'Nancy.\n\nTours.',
    '町。\n\n<!-- tolérer LX-005 : la raison -->\n\n塔。',
  );
  const pairs = translations.flatMap((one) => (one.file.includes('01-un') ? one.pairs : []));
  const ofBody = pairs.filter(({ source }) => source?.series === 'corps');
  expect(ofBody.map(({ source, translation }) => [source?.text, translation?.text])).toEqual([
    ['Nancy.', '町。'],
    ['Tours.', '塔。'],
  ]);
});
