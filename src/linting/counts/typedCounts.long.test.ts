import { expect, it } from 'vitest';
import { inLanguage } from '../../content/computed/countedDirectory.ts';
import { GROWS_WITH_SIZE, timesAsLong } from '../../testing/processorTime.ts';
import { realContent } from '../../testing/sheets/realContent.ts';
import { typedCounts } from './typedCounts.ts';

it.each([
  '3 liens, ',
  'Bretagne 3件、',
  '| 3 liens\n',
  'un lien sur deux ',
  'trois ',
  '提携は',
  'Hyogo, ',
  '{{liens, vaut 3}} 3 liens ',
])('is looked for in time with the length of the text: %s', async (piece) => {
  const { directory } = await realContent();
  const counted = inLanguage(directory, 'fr');
  const read = (size: number, language: string) =>
    typedCounts([{ file: 'a.md', text: piece.repeat(size), language }], counted);
  for (const language of ['fr', 'ja'])
    expect(await timesAsLong((size) => read(size, language), 200)).toBeLessThan(GROWS_WITH_SIZE);
});

it('finds the numbers of the real chapters once nothing holds them to the records', async () => {
  const { content } = await realContent();
  const found = content.counting.flatMap(({ texts, directory }) =>
    typedCounts(
      texts.map((one) => ({ ...one, text: one.text.replace(/\{\{[^{}]*,\s*(?:vaut|entre)[^{}]*\}\}/g, '') })),
      inLanguage(directory, 'fr'),
    ).map(({ place, data }) => `${place.file.includes('/ja/') ? 'ja' : 'fr'} ${data['found']}`),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'fr un lien sur cinq',
      'fr trois communes',
      'ja 4件',
      'ja 5件に1件',
      'ja 2件',
      'ja 首位',
    ]),
  );
});
