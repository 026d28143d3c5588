import { expect, it } from 'vitest';
import { isoDate } from '../../i18n/partialDate.ts';
import type { Meeting } from '../../model/directory/partnership.ts';
import { textOfInlines } from '../../model/publication/inlineText.ts';
import type { Block, TableCell } from '../../model/publication/prose.ts';
import { realContent } from '../../testing/sheets/realContent.ts';

/*
 * Who took part in the Rencontres is told twice: in the tables of the country file and on the cards. The tables of the
 * partner's edition name each authority as its entry does in that language, so the two can be held against each other.
 */

const { content, directory } = await realContent();

/** Rows of the block with an id in the country file of the partner's language, as texts, its head first. */
function rowsOf(id: string): string[][] {
  const { localLanguage } = directory.publication.country;
  const dossier = content.editions.find(
    ({ kind, language }) => kind === 'dossier' && language === localLanguage,
  );
  if (dossier?.kind !== 'dossier') throw new Error('no country file in the language of the partner');
  const blocks: readonly Block[] = dossier.dossier.chapters.flatMap((chapter) => chapter.blocks);
  const block = blocks.find((one) => 'id' in one && one.id === id);
  if (block?.kind !== 'table' && block?.kind !== 'map') throw new Error(`no table ${id}`);
  const texts = (cells: readonly TableCell[]) => cells.map(({ children }) => textOfInlines(children));
  return [texts(block.head), ...block.rows.map(texts)];
}

/** The lists below a heading of the directory in the partner's language, one text an item. */
function listedIn(heading: string): string[] {
  const edition = content.editions.find(
    ({ kind, language }) => kind === 'repertoire' && language === directory.publication.country.localLanguage,
  );
  if (edition?.kind !== 'repertoire') throw new Error('no directory in the language of the partner');
  const blocks: readonly Block[] = edition.directory.chapters.flatMap((chapter) => chapter.blocks);
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === heading);
  const to = blocks.findIndex((block, at) => at > from && block.kind === 'heading');
  return blocks
    .slice(from, to === -1 ? undefined : to)
    .flatMap((block) =>
      block.kind === 'list'
        ? block.items.map(({ blocks: inner }) =>
            inner.map((one) => (one.kind === 'paragraph' ? textOfInlines(one.children) : '')).join(''),
          )
        : [],
    );
}

const yearIn = (text: string): string => /\d{4}/.exec(text)?.[0] ?? '';

/** Name → years, for the rows of a matrix; a name may say its prefecture in brackets. */
function yearsByName(id: string): ReadonlyMap<string, readonly string[]> {
  const [head = [], ...rows] = rowsOf(id);
  return new Map(
    rows.map(([name = '', ...marks]) => [
      name.replace(/（.*）$/u, ''),
      marks.flatMap((mark, index) => (mark === '' ? [] : [yearIn(head[index + 1] ?? '')])),
    ]),
  );
}

const french = yearsByName('tab-rencontres-francaises');
const partners = yearsByName('tab-rencontres-japonaises');
const edition = directory.publication.date.slice(0, 4);
const hosts = rowsOf('tab-rencontres-ensemble')
  .slice(1)
  .map(([, town = '', dates = '']) => ({ town, year: yearIn(dates) }));

it('has on the cards the Rencontres that the tables of the country file give', () => {
  expect([french.size > 0, partners.size > 0, hosts.length > 0]).toEqual([true, true, true]);
  for (const { id, french: one, partner, meetings } of directory.partnerships) {
    const names = [one.localName ?? '', partner.localName] as const;
    expect([id, meetings.map(written)]).toEqual([id, expected(names)]);
  }
});

it('names in the directory, year by year, who took part without a partner there, and nobody else', () => {
  const linked = new Set(
    directory.partnerships.flatMap((one) => [one.french.localName, one.partner.localName]),
  );
  const there = [...french, ...partners].filter(([name]) => !linked.has(name));
  const asTold = listedIn('methode-pistes').flatMap((item) => {
    const year = /^(\d{4})年：/u.exec(item)?.[1];
    if (year === undefined) return [];
    const names = item.slice(5).replace(/（.*?）|再び|日本側は/gu, '').split(/[、。：]/u); // prettier-ignore
    return names.filter((name) => name !== '').map((name) => `${year} ${name}`);
  });
  expect(there.length).toBeGreaterThan(0);
  expect(asTold.toSorted()).toEqual(
    there.flatMap(([name, years]) => years.map((year) => `${year} ${name}`)).toSorted(),
  );
});

function expected([frenchName, partnerName]: readonly [string, string]): string[] {
  const hosted = hosts.filter(({ town, year }) => [frenchName, partnerName].includes(town) && year < edition);
  const there = (name: string, years: readonly string[] = []) =>
    new Set([...years, ...hosted.filter(({ town }) => town === name).map(({ year }) => year)]);
  const frenchYears = there(frenchName, french.get(frenchName));
  const partnerYears = there(partnerName, partners.get(partnerName));
  return [...new Set([...frenchYears, ...partnerYears])]
    .sort()
    .map((year) =>
      [
        year,
        frenchYears.has(year),
        partnerYears.has(year),
        hosted.some((meeting) => meeting.year === year),
      ].join(' '),
    );
}

function written({ date, isFrenchThere, isPartnerThere, isHosted }: Meeting): string {
  return [isoDate(date), isFrenchThere, isPartnerThere, isHosted].join(' ');
}
