import { allFaults, matching, telling, type StyleRule } from '../styleRule.ts';

const LEXIQUE = 'Imprimerie nationale, « Lexique des règles typographiques »';

const AFTER_THE_SAME =
  /[ \u00A0\n](?<=(?<![\p{L}\d’'-])(\p{Ll}{2,20}|[aày])[ \u00A0\n]{1,3})\1(?![\p{L}\d’'-])/u;

const tellDoubleWords = telling(
  /(?<![\p{L}\d’'-])(?!(?:nous|vous|très)[ \u00A0\n])(\p{Ll}{2,20}|[aày])[ \u00A0\n]{1,3}\1(?![\p{L}\d’'-])/gu,
);

export const DOUBLE_WORDS: StyleRule = {
  code: 'TF-010',
  language: 'fr',
  source: 'règle de la maison',
  isSure: false,
  examples: [
    { before: 'le maire de de Tours', after: 'le maire de Tours' },
    { before: 'la la ville', after: 'la ville' },
    { before: 'la commune a a signé', after: 'la commune a signé' },
    { before: 'une ville qui\nqui reçoit', after: 'une ville qui reçoit' },
  ],
  rightTexts: [
    'nous nous retrouvons, vous vous inscrivez',
    'le Le Havre',
    'Bora Bora',
    'en 12 12 villes',
    'très, très grand',
    'ce que que’on',
  ],
  // Nearly no text has one: blanks are fewer than letters, and a word is looked back for from each.
  faultsIn: (stretch) => (AFTER_THE_SAME.test(stretch) ? tellDoubleWords(stretch) : []),
};

const WITH_LIGATURE =
  'œuvre œuvres œuvrer œuvrent chef-d’œuvre cœur cœurs sœur sœurs vœu vœux nœud nœuds bœuf bœufs œuf œufs œil œcuménique mœurs fœtus œdème œnologie œnologique œnotourisme rancœur manœuvre manœuvres main-d’œuvre';

const LIGATURES = new Map(
  WITH_LIGATURE.split(' ').flatMap((word) => {
    const initial = word.replace(/^œ/, 'Œ').replace(/^./u, (letter) => letter.toUpperCase());
    return [word, initial].map((form): [string, string] => [
      form.replace('œ', 'oe').replace('Œ', 'Oe'),
      form,
    ]);
  }),
);

export const LETTER_PAIRS: StyleRule = {
  code: 'TF-011',
  language: 'fr',
  convention: 'FR-09',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: 'une oeuvre au coeur de la ville', after: 'une œuvre au cœur de la ville' },
    { before: 'Soeurs et voeux', after: 'Sœurs et vœux' },
  ],
  rightTexts: ['une œuvre', 'coexistence, coefficient, moelle', 'Noel Coeurdacier'],
  faultsIn: matching(
    new RegExp(`(?<![\\p{L}\\p{N}@/._-])(?:${[...LIGATURES.keys()].join('|')})(?![\\p{L}\\p{N}@])`, 'gu'),
    ([word]) => LIGATURES.get(word),
  ),
};

/** A vowel that asks for an elision: not y, not h, not « onze », « oui », « un » where it counts. */
const ELIDES = String.raw`(?=(?![oO]nz|[oO]ui(?!\p{L})|[oOeE][ut](?!\p{L})|un(?:e?)(?:[ \u00A0](?:à|sur)[ \u00A0])|[uU]h|[oO]uat|[iI]ode-)[aeiouâàéèêëîïôœAEIOUÂÀÉÈÊËÎÏÔŒ]\p{L})`;

export const ELISION: StyleRule = {
  code: 'TF-012',
  language: 'fr',
  convention: 'FR-16',
  source: LEXIQUE,
  isSure: false,
  examples: [
    { before: 'la ville de Aix-en-Provence', after: 'la ville d’Aix-en-Provence' },
    { before: 'parce que il reçoit', after: 'parce qu’il reçoit' },
    { before: 'si il vient', after: 's’il vient' },
    { before: 'la préfecture de Ishikawa', after: 'la préfecture d’Ishikawa' },
  ],
  rightTexts: [
    'la ville d’Aix',
    'le onze mai, le oui',
    'de un à trois',
    'la ville de Yokohama, de Hyogo',
    'la ou les villes, le et la',
    'le Havre',
  ],
  faultsIn: allFaults([
    telling(
      new RegExp(
        `(?<![\\p{L}\\d’'-])(?:[dD]e|[qQ]ue|[jJ]usque|[lL]orsque|[pP]uisque|[jJ]e|[nN]e|[lL]e|[lL]a)[ \\u00A0]${ELIDES}\\p{L}+`,
        'gu',
      ),
    ),
    matching(/(?<![\p{L}\d’'-])([sS])i (?=ils?(?!\p{L}))/gu, ([, letter = '']) => `${letter}’`),
  ]),
};

/** Departments had a « conseil général » until March 2015. */
export const DEPARTMENTAL_COUNCILS: StyleRule = {
  code: 'TF-013',
  language: 'fr',
  convention: 'FR-15',
  source: 'loi n° 2013-403 du 17 mai 2013',
  isSure: false,
  examples: [
    {
      before: 'En 2020, le conseil général a reçu une délégation.',
      after: 'En 2020, le conseil départemental a reçu une délégation.',
    },
    { before: 'le président du Conseil général', after: 'le président du Conseil départemental' },
  ],
  rightTexts: ['En 1998, le conseil général a signé.', 'le conseil départemental'],
  faultsIn: (stretch) =>
    [...stretch.matchAll(/[cC]onseil(?:s|lers?|lères?)? généra(?:l|ux)(?!\p{L})/gu)].flatMap((match) => {
      // A sentence that gives a year before the reform speaks of what the council was called then.
      const around = stretch.slice(Math.max(0, match.index - 200), match.index + 200);
      const isOfThen = /(?<!\d)(?:1[789]\d\d|200\d|201[0-4])(?!\d)/.test(around);
      return isOfThen ? [] : [{ start: match.index, end: match.index + match[0].length }];
    }),
};
