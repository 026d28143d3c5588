import { expect, it } from 'vitest';
import { samplePartnership } from '../../testing/samplePartnership.ts';
import { realContent } from '../../testing/sheets/realContent.ts';
import { inLanguage } from '../../content/computed/countedDirectory.ts';
import { lintContent } from '../lintContent.ts';
import { typedCounts } from './typedCounts.ts';

/** Twenty links, of which fifteen are of one domain. */
async function told(text: string, language = 'fr'): Promise<string[]> {
  const { directory } = await realContent();
  const partnerships = Array.from({ length: 20 }, (_, index) =>
    samplePartnership(`lien-${index}`, {
      since: undefined,
      domains: index < 15 ? ['sport'] : [],
      french: { name: `Commune ${index}` },
      partner: { localName: `町${index}` },
    }),
  );
  const counted = inLanguage({ ...directory, partnerships }, 'fr');
  return typedCounts([{ file: 'a.md', text, language }], counted).map(
    ({ place, data }) => `${place.line}:${place.column} ${data['found']} → ${data['reference']}`,
  );
}

it('is told where a number is typed that the records give, with the reference to write', async () => {
  expect(await told('---\ntitre: Les 20 liens\n---\n\nOn compte **20** liens, quinze accords.\n')).toEqual([
    '2:12 20 liens → {{liens}}',
    '5:13 20** liens → {{liens}}',
    '5:25 quinze accords → {{liens, domaine sport}}',
  ]);
  expect(await told('提携は20件、二十件である。', 'ja')).toEqual([
    '1:4 20件 → {{liens}}',
    '1:8 二十件 → {{liens}}',
  ]);
});

it.each([
  ['Vingt liens', 'fr'],
  ['les vingt **partenariats**', 'fr'],
  ['20\u202fjumelages', 'fr'],
  ['Liens : 20', 'fr'],
  ['Fiches (20)', 'fr'],
  ['Accords\u00a0: vingt', 'fr'],
  ['| Côté | Liens |\n|---|---|\n| France | **20** |', 'fr'],
  ['| Liens | Côté |\n|---|---|\n| vingt | France |', 'fr'],
  ['２０件', 'ja'],
  ['二〇件', 'ja'],
  ['二十組', 'ja'],
  ['20の提携', 'ja'],
  ['件数：20', 'ja'],
  ['| 種類 | 件数 |\n|---|---|\n| 市 | 20 |', 'ja'],
])('is told in any writing and beside any counted word: %s', async (text, language) => {
  expect(await told(text, language)).toHaveLength(1);
});

it('is told in words with or without hyphens, and in the feminine', async () => {
  const { directory } = await realContent();
  const links = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      samplePartnership(`lien-${index}`, {
        since: undefined,
        domains: [],
        french: { name: `Commune ${index}` },
        partner: { localName: `町${index}` },
      }),
    );
  const toldOf = (count: number, text: string, language = 'fr') =>
    typedCounts(
      [{ file: 'a.md', text, language }],
      inLanguage({ ...directory, partnerships: links(count) }, 'fr'),
    ).map(({ data }) => data['found']);
  expect(toldOf(78, 'soixante-dix-huit liens, Soixante dix huit accords, 78 fiches')).toHaveLength(3);
  expect(toldOf(78, '七十八件、七八件、78件、７８組', 'ja')).toHaveLength(4);
  expect(toldOf(21, 'vingt et une fiches, vingt et un liens')).toHaveLength(2);
  expect(toldOf(78, '178 liens, soixante-dix-huit ans, cent soixante-dix-huit liens, 七百七十八件')).toEqual(
    [],
  );
});

it('is silent on other numbers, small ones, references, sources and words that are not counted', async () => {
  const text =
    '---\nsources: { a: { titre: 20 liens } }\n---\n\n91 liens, 120 liens, 2,20 liens, 20 ans, {{liens}} liens, [20 liens](https://x.fr/20).';
  expect(await told(text.replace('[20 liens]', '[la page]'))).toEqual([]);
  expect(await told('5 liens, les fiches 20 et 21, liens (2020), liens : 20 %')).toEqual([]);
  expect(await told('| Liens | Année |\n|---|---|\n| 3 | 20 |')).toEqual([]);
});

/**
 * Three communes of Bretagne and two of Normandie are tied to places of Hyogo, the last one to Kyoto; one act of
 * 2020 is of an arrondissement. Half of the links are of sport.
 */
async function toldOfPlaces(text: string, language = 'fr'): Promise<string[]> {
  const { directory } = await realContent();
  const partnerships = Array.from({ length: 6 }, (_, index) =>
    samplePartnership(`lien-${index}`, {
      since: index < 3 ? { year: 2020 } : undefined,
      domains: index < 3 ? ['sport'] : ['culture'],
      french: {
        name: `Commune ${index}`,
        region: index < 3 ? 'Bretagne' : 'Normandie',
        department: 'Calvados',
      },
      partner: { localName: `町${index}`, territory: index < 5 ? 'hyogo' : 'kyoto' },
    }),
  );
  const counted = inLanguage({ ...directory, partnerships }, 'fr');
  return typedCounts([{ file: 'a.md', text, language }], counted).map(
    ({ data }) => `${data['found']} → ${data['reference']}`,
  );
}

it.each([
  ['La Bretagne compte trois liens.', 'fr', 'trois liens'],
  ['Les 3 accords de la Bretagne', 'fr', '3 accords'],
  ['En Bretagne, les trois premiers jumelages', 'fr', 'trois premiers jumelages'],
  ['La préfecture de Hyogo a cinq partenariats.', 'fr', 'cinq partenariats'],
  ['Hyogo : quatre liens. Kyoto : un. Hyogo en a cinq liens.', 'fr', 'cinq liens'],
  ['On y trouve trois communes de Bretagne.', 'fr', 'trois communes'],
  ['Trois pactes d’amitié datent de 2020.', 'fr', 'Trois pactes d’amitié'],
  ['| Région | Liens |\n|---|---|\n| Bretagne | 3 |', 'fr', '3'],
  ['Un lien sur deux est de sport.', 'fr', 'Un lien sur deux'],
  ['La moitié des liens est de sport.', 'fr', 'La moitié des liens'],
  ['Le sport tient 50 % des liens.', 'fr', '50 %'],
  ['Par ses liens, Hyogo est la première préfecture.', 'fr', 'première préfecture'],
  ['Kyoto vient au deuxième rang, avec un lien.', 'fr', 'deuxième rang'],
  ['ブルターニュ州に3件ある。', 'ja', '3件'],
  ['ブルターニュ州には三つの提携がある。', 'ja', '三つの提携'],
  ['兵庫県に５件ある。', 'ja', '５件'],
  ['ブルターニュ州の三つのコミューン', 'ja', '三つのコミューン'],
  ['2件に1件がスポーツの提携である。', 'ja', '2件に1件'],
  ['提携の半数はスポーツである。', 'ja', '提携の半数'],
  ['スポーツの提携は50%を占める。', 'ja', '50%'],
  ['提携の数では兵庫県が第1位である。', 'ja', '第1位'],
  ['提携では京都府が二番目である。', 'ja', '二番目'],
])('tells a small number, a share or a rank that the records give: %s', async (text, language, found) => {
  expect((await toldOfPlaces(text, language)).map((one) => one.split(' → ')[0])).toEqual([found]);
});

it.each([
  ['La Bretagne compte trois liens{{liens, région Bretagne, vaut 3}}.', 'fr'],
  ['Un lien sur deux{{part domaine sport, entre 45 et 55}} est de sport.', 'fr'],
  ['Hyogo vient au premier rang des liens{{rang territoire Hyogo, vaut 1}}.', 'fr'],
  ['ブルターニュ州に3件ある{{liens, région Bretagne, vaut 3}}。', 'ja'],
  ['Au moins trois liens en Bretagne, quatre liens à Rennes.', 'fr'],
  ['La Bretagne a trois gares, trois ports et un maire.', 'fr'],
  ['Les deux communes de Bretagne se rencontrent.', 'fr'],
  ['Le ministère paie 50 % des frais ; le sport a la moitié des voix.', 'fr'],
  ['La première préfecture du Japon pour le thé est ailleurs.', 'fr'],
  ['少なくとも3件、3件以上、京都の三つの庭園', 'ja'],
])(
  'lets stand what an assertion holds, a bound, and what the records do not count: %s',
  async (text, language) => {
    expect(await toldOfPlaces(text, language)).toEqual([]);
  },
);

it('is tolerated with a reason', async () => {
  const { content, directory } = await realContent();
  const [text] = content.texts;
  if (text === undefined) throw new Error('no text');
  const lint = (words: string) => {
    const texts = [{ ...text, text: words, language: 'fr' }];
    return lintContent({ ...content, texts, counting: [{ texts, directory }] }).map(({ code }) => code);
  };
  const total = directory.partnerships.length;
  expect(lint(`Les ${total} liens.`)).toEqual(['CO-005']);
  expect(lint(`<!-- tolérer CO-005 : compte d’un autre livre -->\n\nLes ${total} liens.`)).toEqual([]);
});

it('is told without its noun, where the records give it for what the sentence names', async () => {
  const { directory } = await realContent();
  const counted = inLanguage(directory, 'fr');
  const found = (text: string, language = 'fr') =>
    typedCounts([{ file: 'a.md', text, language }], counted).map(({ data }) => data['found']);
  expect(found('Les préfectures ont des liens : Tokyo et Kanagawa en comptent quatre chacune.')).toEqual([
    'quatre',
  ]);
  expect(found('Chaque préfecture a des liens. Kanagawa en compte quatre, Niigata deux.')).toEqual([
    'quatre',
    'deux',
  ]);
  expect(found('提携は、神奈川県に各4、新潟県にそれぞれ二とする。', 'ja')).toEqual(['4', '二']);
});

it('takes a number without its noun for what it is: held, a bound, of other things, or not that of the records', async () => {
  const { directory } = await realContent();
  const counted = inLanguage(directory, 'fr');
  const found = (text: string) =>
    typedCounts([{ file: 'a.md', text, language: 'fr' }], counted).map(({ data }) => data['found']);
  expect(found('Les liens : Kanagawa en compte quatre{{liens, territoire Kanagawa, vaut 4}}.')).toEqual([]);
  expect(found('Les ateliers : Kanagawa en compte quatre.')).toEqual([]);
  expect(found('Les liens : Kanagawa en compte trois, et Lyon sept.')).toEqual([]);
  expect(found('Les liens de Kanagawa : quatre villes en ont deux ou plus.')).toEqual([]);
});

it('tells of a file what its text says now, and of each language its own', async () => {
  const { directory } = await realContent();
  const partnerships = Array.from({ length: 20 }, (_, index) => samplePartnership(`lien-${index}`));
  const counted = inLanguage({ ...directory, partnerships }, 'fr');
  const found = (text: string, language = 'fr') =>
    typedCounts([{ file: 'a.md', text, language }], counted).map(({ data }) => data['found']);
  expect(found('On compte 20 liens.')).toEqual(['20 liens']);
  expect(found('On compte 21 liens.')).toEqual([]);
  expect(found('Ici, 20 liens, puis 20 liens.')).toEqual(['20 liens', '20 liens']);
  expect(found('提携は20件である。', 'ja')).toEqual(['20件']);
});
