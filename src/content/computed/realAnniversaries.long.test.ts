import { expect, it } from 'vitest';
import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { announcedYears, anniversaries, comingAnniversaries } from '../../model/directory/anniversaries.ts';
import type { Block } from '../../model/publication/prose.ts';
import { textOfInlines } from '../../model/publication/inlineText.ts';
import { realContent } from '../../testing/sheets/realContent.ts';

const { content, directory } = await realContent();
const { partnerships, publication } = directory;

/** Day, names and age of each row of the anniversaries of a country file, table by table. */
function rowsOf(language: string): string[][] {
  const dossier = content.editions.find((one) => one.kind === 'dossier' && one.language === language);
  if (dossier?.kind !== 'dossier') throw new Error(`no country file in ${language}`);
  const blocks: readonly Block[] = dossier.dossier.chapters.flatMap((chapter) => chapter.blocks);
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.computed?.query.startsWith('anniversaires')
      ? [block.rows.map((row) => row.map(({ children }) => textOfInlines(children)).join(' | '))]
      : [],
  );
}

/** As the table of an edition has them, whose country's own language has the country's own names. */
function written(found: ReturnType<typeof anniversaries>, language: string): string[] {
  const isLocal = language === publication.country.localLanguage;
  return found.map(({ partnership: { french, partner }, date, age }) => {
    const names = [french, partner].map(({ name, localName }) => (isLocal ? (localName ?? name) : name));
    return [formatDate(date, language), ...names, formatNumber(age, language)].join(' | ');
  });
}

it.each(['fr', 'ja'])(
  'has in the country file (%s) the anniversaries of the directory, past ones first',
  (language) => {
    const [own, , last] = announcedYears(publication.date);
    const [past = [], ...coming] = rowsOf(language);
    expect([...past, ...coming.flat()]).toEqual(written(anniversaries(partnerships, own, last), language));
    expect(coming.flat()).toEqual(written(comingAnniversaries(partnerships, publication.date), language));
  },
);
