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

it('is silent on other numbers, small ones, references, sources and words that are not counted', async () => {
  const text =
    '---\nsources: { a: { titre: 20 liens } }\n---\n\n91 liens, 120 liens, 2,20 liens, 20 ans, {{liens}} liens, [20 liens](https://x.fr/20).';
  expect(await told(text.replace('[20 liens]', '[la page]'))).toEqual([]);
  expect(await told('5 liens')).toEqual([]);
});

it('finds nothing in the real content', async () => {
  const { content } = await realContent();
  expect(content.diagnostics.filter(({ code }) => code === 'CO-005')).toEqual([]);
});
