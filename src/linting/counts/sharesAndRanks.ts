import type { Language } from '../../i18n/language.ts';
import { numberWords } from '../../i18n/numberWords.ts';
import type { Assertion } from './assertions.ts';
import { literalPattern } from '../../content/lexicon/literalPattern.ts';

/** The part of a whole or a place in an order, as a sentence says it; offsets count from its beginning. */
export interface SaidOfAll {
  readonly kind: Exclude<Assertion['kind'], 'number'>;
  /** Percent, or the place from 1. */
  readonly value: number;
  /** « un lien sur deux » says of what it is the part; « 20 % » may be of anything. */
  readonly isOfLinks: boolean;
  readonly start: number;
  readonly end: number;
}

type CountReading = readonly [
  pattern: RegExp,
  read: (match: RegExpExecArray) => Omit<SaidOfAll, 'start' | 'end'> | undefined,
];

const HALVES: Readonly<Record<string, number>> = {
  moitié: 50, tiers: 33, quart: 25, cinquième: 20, 'deux tiers': 67, 'trois quarts': 75, 半数: 50, 過半: 50,
}; // prettier-ignore

const FRENCH_NUMBERS = numbersIn('fr', 20);
const JAPANESE_NUMBERS = numbersIn('ja', 20);

/** Of each language: what says a share or a rank. `links` are the words for links, as a pattern. */
function readingsOf(links: string, language: Language): readonly CountReading[] {
  if (language === 'fr') {
    const number = [...FRENCH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');
    return [
      [
        new RegExp(
          `\\b(un|une|${number}|\\d{1,2})[ \\u00a0](?:${links})s?[ \\u00a0]sur[ \\u00a0](${number}|\\d{1,3})(?![\\p{L}\\d])`,
          'giu',
        ),
        ([, part = '', whole = '']) =>
          shareOf(numberOf(part, FRENCH_NUMBERS), numberOf(whole, FRENCH_NUMBERS)),
      ],
      [
        new RegExp(
          `(?:la|le|un|des|les)[ \\u00a0](moitié|tiers|quart|cinquième|deux tiers|trois quarts)[ \\u00a0](?:des|de ses|de ces|d’entre eux)[ \\u00a0](?:${links})s?`,
          'giu',
        ),
        ([, word = '']) => share(HALVES[word.toLowerCase()], true),
      ],
      [/(?<![\d.,])(\d{1,3})(?:,\d{1,2})?[ \u00a0\u202f]?%/gu, ([, value]) => share(Number(value), false)],
      [
        /(?<!\p{L})(premi(?:er|ère)|deuxième|second|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième)[ \u00a0](?:région|département|préfecture|territoire|domaine|rang|place)(?!\p{L})/giu,
        ([, word = '']) => rank(ORDINALS.findIndex((one) => one.test(word)) + 1),
      ],
    ];
  }
  if (language !== 'ja') return [];
  const number = [...JAPANESE_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');
  return [
    [
      new RegExp(`(\\d{1,3}|${number})[件組](?:中|に|のうち)、?(\\d{1,3}|${number})[件組]`, 'gu'),
      ([, whole = '', part = '']) =>
        shareOf(numberOf(part, JAPANESE_NUMBERS), numberOf(whole, JAPANESE_NUMBERS)),
    ],
    [/(?:提携|協定|件数)[^。、\n]{0,8}(半数|過半)/gu, ([, word = '']) => share(HALVES[word], true)],
    [/(半数|過半)[^。、\n]{0,3}の?(?:提携|協定)/gu, ([, word = '']) => share(HALVES[word], true)],
    [/(?<![\d.,])(\d{1,3})(?:\.\d{1,2})?[%％]/gu, ([, value]) => share(Number(value), false)],
    [/(?<![\d.])(\d{1,2})割(?!引)/gu, ([, value]) => share(Number(value) * 10, false)],
    [
      /第?(\d{1,2}|[一二三四五六七八九十]{1,2})(?:位|番目)(?!置)/gu,
      ([, value = '']) => rank(numberOf(value, JAPANESE_NUMBERS)),
    ],
    [/首位/gu, () => rank(1)],
  ];
}

const ORDINALS = [
  /^premi/i, /^deuxi|^second/i, /^troisi/i, /^quatri/i, /^cinqui/i, /^sixi/i, /^septi/i, /^huiti/i, /^neuvi/i, /^dixi/i,
]; // prettier-ignore

/** Finds shares and ranks in texts of a language, each with its value. */
export function sharesAndRanks(links: readonly string[], language: Language): (text: string) => SaidOfAll[] {
  const words = links
    .map((one) => one.replace(/s$/, ''))
    .map(literalPattern)
    .join('|');
  const readings = words === '' ? [] : readingsOf(words, language);
  return (text) => {
    const even = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
    return readings.flatMap(([pattern, read]) =>
      [...even.matchAll(pattern)].flatMap((match) => {
        const said = read(match);
        return said === undefined
          ? []
          : [{ ...said, start: match.index, end: match.index + match[0].length }];
      }),
    );
  };
}

function share(value: number | undefined, isOfLinks: boolean) {
  return value === undefined || value > 100 ? undefined : { kind: 'share' as const, value, isOfLinks };
}

function shareOf(part: number | undefined, whole: number | undefined) {
  if (part === undefined || whole === undefined || whole < 2 || part >= whole) return undefined;
  return share(Math.round((100 * part) / whole), true);
}

function rank(value: number | undefined) {
  return value === undefined || value < 1 ? undefined : { kind: 'rank' as const, value, isOfLinks: false };
}

function numberOf(written: string, words: ReadonlyMap<string, number>): number | undefined {
  return /^\d+$/.test(written) ? Number(written) : words.get(written.toLowerCase());
}

function numbersIn(language: Language, largest: number): ReadonlyMap<string, number> {
  const all = Array.from({ length: largest }, (_, index) => index + 1);
  return new Map(
    all.flatMap((value) =>
      [numberWords(value, language), numberWords(value, language, { feminine: true })].flatMap((one) =>
        one === undefined ? [] : [[one, value] as const],
      ),
    ),
  );
}
