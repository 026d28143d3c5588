import { allFaults, matching, telling, type StyleRule } from '../styleRule.ts';

const LEXIQUE = 'Imprimerie nationale, « Lexique des règles typographiques »';
const MONTHS = 'Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre';
const DAYS = 'Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche';
const MONTH_NAMES = MONTHS.toLowerCase().split('|');

export const MONTHS_AND_DAYS: StyleRule = {
  code: 'TF-014',
  language: 'fr',
  convention: 'FR-10',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: 'le 27 Octobre 2008', after: 'le 27 octobre 2008' },
    { before: 'reçus le Mardi 3 mai', after: 'reçus le mardi 3 mai' },
    { before: 'en Novembre, puis en Mai 2026', after: 'en novembre, puis en mai 2026' },
  ],
  rightTexts: [
    'Octobre 2008 : Nancy',
    'le Champ-de-Mars, la planète Mars',
    'rue du 8-Mai-1945',
    'Mardi, le maire',
  ],
  faultsIn: matching(
    new RegExp(
      `(?<=(?<![\\p{L}\\d])(?:\\d{1,2}|1er|en|de|d’|depuis|fin|début|mi-)[ \\u00A0]?)(?:${MONTHS})(?=[ \\u00A0]\\d{4}|[\\s,;:.)]|$)(?!-)|(?<=(?<![\\p{L}\\d])(?:le|du|au|ce|chaque)[ \\u00A0])(?:${DAYS})(?!\\p{L})`,
      'gu',
    ),
    ([word]) => (word === 'Mars' || word === 'Mai' || /^[A-Z]/.test(word) ? word.toLowerCase() : undefined),
  ),
};

export const FIRST_OF_MONTH: StyleRule = {
  code: 'TF-015',
  language: 'fr',
  convention: 'FR-10',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: 'le 1 octobre et le 01 mai 2024', after: 'le 1er octobre et le 1er mai 2024' },
    { before: 'le 1 mai ou le 3', after: 'le 1er mai ou le 3' },
  ],
  rightTexts: ['le 1er octobre', 'le 11 mai, le 21 juin', 'au 1 mars 2 : les'],
  faultsIn: matching(
    new RegExp(
      `(?<=(?<!\\p{L})(?:le|du|au)[ \\u00A0])0?1(?=[ \\u00A0](?:${MONTH_NAMES.join('|')})(?!\\p{L}|[ \\u00A0]\\d{1,2}(?!\\d)))`,
      'gu',
    ),
    '1er',
  ),
};

export const NUMERIC_DATES: StyleRule = {
  code: 'TF-016',
  language: 'fr',
  convention: 'FR-10',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: 'signé le 03/05/1982', after: 'signé le 3 mai 1982' },
    { before: 'du 01.10.2024', after: 'du 1er octobre 2024' },
    { before: 'le 05 juin 2024', after: 'le 5 juin 2024' },
  ],
  rightTexts: ['le 3 mai 1982', 'la version 10.11.2024.1', 'le ratio 3/5', 'l’article 13/14'],
  faultsIn: allFaults([
    matching(
      /(?<![\d./-])(0?[1-9]|[12]\d|3[01])[/.](0?[1-9]|1[0-2])[/.]((?:18|19|20)\d\d)(?![\d/-]|\.\d)/gu,
      ([, day, month, year = '']) => {
        const name = MONTH_NAMES[Number(month) - 1] ?? '';
        return `${Number(day) === 1 ? '1er' : String(Number(day))} ${name} ${year}`;
      },
    ),
    matching(
      new RegExp(`(?<![\\d./-])0([2-9])(?=[ \\u00A0](?:${MONTH_NAMES.join('|')})(?!\\p{L}))`, 'gu'),
      ([, day]) => day,
    ),
  ]),
};

export const YEAR_RANGES: StyleRule = {
  code: 'TF-017',
  language: 'fr',
  source: 'règle de la maison : « 2010-2012 », d’un trait d’union sans espace',
  isSure: true,
  examples: [
    { before: 'les années 2010 - 2012', after: 'les années 2010-2012' },
    { before: 'de 2010–2012, 1998/1999', after: 'de 2010-2012, 1998-1999' },
  ],
  rightTexts: ['2010-2012', 'de 2010 à 2012', 'ISBN 2010-20125', 'le 3/2012'],
  faultsIn: matching(
    /(?<![\d/.–-])((?:18|19|20)\d\d)(?:[ \u00A0]?[–—][ \u00A0]?|[ \u00A0]-[ \u00A0]|\/)((?:18|19|20)\d\d)(?![\d/–-])/gu,
    ([, from = '', to = '']) => `${from}-${to}`,
  ),
};

export const LARGE_NUMBERS: StyleRule = {
  code: 'TF-018',
  language: 'fr',
  convention: 'FR-11',
  source: `${LEXIQUE} ; CLDR`,
  isSure: false,
  examples: [
    { before: '1.250.000 habitants, 12.000 yens', after: '1 250 000 habitants, 12 000 yens' },
    { before: '12,500,000 yens', after: '12 500 000 yens' },
    { before: '12,000 habitants, 4,250 élèves', after: '12 000 habitants, 4 250 élèves' },
    { before: 'une hausse de 3.5 %', after: 'une hausse de 3,5 %' },
    { before: '45000 habitants', after: '45 000 habitants' },
    { before: 'près de 4500 visiteurs', after: 'près de 4 500 visiteurs' },
  ],
  rightTexts: [
    '1 250 000 habitants, 3,5 %',
    'le code 75056, l’article 12.3',
    'en 2024',
    'en 2012 élèves et élus se retrouvent',
    'la version 3.5',
    '45 000 habitants',
    'à 48,692 degrés, 1,250 kg',
  ],
  faultsIn: allFaults([
    telling(/(?<![\d.,]|\d, ?-?)\d{1,3}(?:\.\d{3})+(?![\d.]|, ?-?\d+\.\d)/g),
    telling(/(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?!\d)/g),
    // Nobody counts people by thousandths, nor writes three decimals that say nothing.
    telling(
      /(?<![\d.,])[1-9]\d{0,2},(?:000(?![\d,])|\d{3}(?=[ \u00A0\u202F](?:habitants?|personnes?|visiteurs?|élèves?|étudiants?|yens?)(?!\p{L})))/gu,
    ),
    telling(/(?<![\d.,])\d{1,4}\.\d{1,2}(?=[ \u00A0\u202F]?(?:%|€|millions?|milliards?|km|ha\b))/g),
    telling(
      // A number of four digits that begins by 19 or 20 may be a year.
      /(?<![\d.,\p{L}-])(?:\d{5,12}|(?!19|20)[1-9]\d{3})(?=[ \u00A0](?:habitants?|personnes?|yens?|euros?|€|visiteurs?|élèves?|étudiants?|km|hectares?))/gu,
    ),
  ]),
};
