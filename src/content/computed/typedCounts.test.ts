import { expect, it } from 'vitest';
import { samplePartnership } from '../../testing/samplePartnership.ts';
import { realContent } from '../../testing/sheets/realContent.ts';
import { inLanguage } from './countedDirectory.ts';
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

it('finds nothing in the real content', async () => {
  const { content } = await realContent();
  expect(content.diagnostics.filter(({ code }) => code === 'CO-005')).toEqual([]);
});
