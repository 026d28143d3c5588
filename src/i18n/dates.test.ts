import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from './language.ts';
import { formatDate, monthName } from './dates.ts';
import { formatJapaneseEraDate, japaneseEraYear } from './japaneseEra.ts';
import { partialDate } from './partialDate.ts';

const shown = (text: string) => text.replaceAll('\u00A0', '_');

it.each<[string, Language, string]>([
  ['2024-10-01', 'fr', '1er_octobre 2024'],
  ['2024-11-18', 'fr', '18_novembre 2024'],
  ['1988-04', 'fr', 'avril 1988'],
  ['1988', 'fr', '1988'],
  ['2024-11-18', 'ja', '2024年11月18日'],
  ['1988-04', 'ja', '1988年4月'],
  ['1988', 'ja', '1988年'],
  ['2024-10-01', 'en', '1_October 2024'],
  ['1988-04', 'en', 'April 1988'],
  ['1988', 'en', '1988'],
  ['1988-04-19', 'en-US', 'April 19, 1988'],
  ['1988-04-19', 'es', '19_de abril de 1988'],
  ['1988-04-19', 'de', '19._April 1988'],
])('formatDate %s %s', (iso, language, expected) => {
  expect(shown(formatDate(iso, language))).toBe(expected);
});

it('names a month alone', () => {
  expect(monthName(4, 'fr')).toBe('avril');
  expect(monthName(2, 'fr', 'short')).toBe('févr.');
  expect(monthName(11, 'ja', 'short')).toBe('11月');
  expect(monthName(12, 'en', 'short')).toBe('Dec');
});

it('partialDate refuses what is no ISO date', () => {
  expect(() => partialDate('13/02/1988')).toThrow();
});

describe('Japanese eras', () => {
  it.each([
    ['2024-11-18', '令和6年（2024年）11月18日'],
    ['1973-10-12', '昭和48年（1973年）10月12日'],
    ['2019-05-01', '令和元年（2019年）5月1日'],
    ['2019-04-30', '平成31年（2019年）4月30日'],
    ['1989-01', '昭和64年・平成元年（1989年）1月'],
    ['1858-10-09', '1858年10月9日'],
  ])('%s', (iso, expected) => {
    expect(formatJapaneseEraDate(iso)).toBe(expected);
  });

  it('gives both names of a year in which the era changed', () => {
    expect(japaneseEraYear('2019')).toBe('平成31年・令和元年');
    expect(japaneseEraYear('1868')).toBe('明治元年');
    expect(japaneseEraYear('1867')).toBeUndefined();
  });

  it('agrees with Intl for every day of the solar calendar', () => {
    const intl = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
      era: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const date = fc.date({ min: new Date('1873-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (day) => {
        expect(japaneseEraYear(day.toISOString().slice(0, 10))).toBe(intl.format(day));
      }),
    );
  });
});
