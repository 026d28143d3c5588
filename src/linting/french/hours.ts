import { matching, type StyleRule } from '../styleRule.ts';

/** Hours as they are typed in a hurry; « 16 h 15 » alone is French, and the setter keeps it together. */
export const HOURS: StyleRule = {
  code: 'TF-021',
  language: 'fr',
  convention: 'FR-04',
  source: 'Imprimerie nationale, « Lexique des règles typographiques »',
  isSure: true,
  examples: [
    { before: 'à 14h30', after: 'à 14 h 30' },
    { before: 'de 9h à 12H', after: 'de 9 h à 12 h' },
    { before: 'à 16 h15 précises', after: 'à 16 h 15 précises' },
  ],
  rightTexts: ['à 14 h 30', 'le TGV 6h12x', 'un débit de 30 m3/h', 'la salle H2', 'le vol AF 14h'],
  faultsIn: matching(
    /(?<![\p{L}\p{N}.,/:-]|\p{Lu} ?)([01]?\d|2[0-4])(?:[hH]([0-5]\d)?| h([0-5]\d))(?![\p{L}\p{N}])/gu,
    ([, hour = '', minutes, others]) => {
      const end = minutes ?? others;
      return end === undefined ? `${hour} h` : `${hour} h ${end}`;
    },
  ),
};
