import { allFaults, matching, type StyleRule } from '../styleRule.ts';

const LEXIQUE = 'Imprimerie nationale, « Lexique des règles typographiques »';
const NOT_IN_WORD = String.raw`(?<![\p{L}\p{N}@/._-])`;
const WORD_ENDS = String.raw`(?![\p{L}\p{N}@])`;

export const ORDINALS: StyleRule = {
  code: 'TF-002',
  language: 'fr',
  convention: 'FR-07',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: 'la 2ème édition', after: 'la 2e édition' },
    { before: 'les 1ères Rencontres, la 1ère fois', after: 'les 1res Rencontres, la 1re fois' },
    { before: 'le 150^{ème} anniversaire', after: 'le 150e anniversaire' },
    { before: 'au XXème siècle', after: 'au XXe siècle' },
    { before: 'le 3ᵉ et le 1ᵉʳ', after: 'le 3e et le 1er' },
    { before: 'la 12ième fois, le 1ier mai', after: 'la 12e fois, le 1er mai' },
  ],
  rightTexts: [
    'la 2e édition, le 1er mai, les 2es rencontres',
    'un 3e lieu, une 1re étape',
    'le thème 2',
    'Ve République',
  ],
  faultsIn: allFaults([
    matching(
      new RegExp(`${NOT_IN_WORD}(1|I)(?:\\^\\{?)?(?:[èe]re|ière)(s?)\\}?${WORD_ENDS}`, 'gu'),
      ([, one = '', s = '']) => `${one}re${s}`,
    ),
    matching(
      new RegExp(`${NOT_IN_WORD}(1|I)(?:\\^\\{?)?(?:ier|ᵉʳ)\\}?${WORD_ENDS}`, 'gu'),
      ([, one = '']) => `${one}er`,
    ),
    matching(
      new RegExp(
        `${NOT_IN_WORD}(\\d{1,4}|[IVXLC]{1,8})(?:(?:\\^\\{?)?(?:i?[èe]me)(s?)\\}?|\\^\\{?e\\}?|ᵉ)${WORD_ENDS}`,
        'gu',
      ),
      ([, rank = '', s = '']) => `${rank}e${s}`,
    ),
  ]),
};

export const COURTESY_TITLES: StyleRule = {
  code: 'TF-003',
  language: 'fr',
  convention: 'FR-13',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: 'Mr Dupont et Mme. Martin', after: 'M. Dupont et Mme Martin' },
    { before: 'Mr. le Maire, M Durand', after: 'M. le Maire, M. Durand' },
    { before: 'Mrs Petit et Grand', after: 'MM. Petit et Grand' },
    { before: 'M TANAKA reçoit, avec M Durand', after: 'M. TANAKA reçoit, avec M. Durand' },
  ],
  rightTexts: [
    'M. Dupont et Mme Martin',
    'MM. Petit et Grand',
    'le plan M de la ville',
    'IBM France',
    'la taille M Europe',
  ],
  faultsIn: allFaults([
    matching(new RegExp(`${NOT_IN_WORD}Mr\\.?(?=[ \\u00A0](?:le |la |l’)?\\p{Lu})`, 'gu'), 'M.'),
    matching(new RegExp(`${NOT_IN_WORD}Mrs\\.?(?=[ \\u00A0]\\p{Lu})`, 'gu'), 'MM.'),
    matching(
      new RegExp(`${NOT_IN_WORD}(Mmes?|Mlles?|Mgr)\\.(?=[ \\u00A0]\\p{Lu})`, 'gu'),
      ([, title]) => title,
    ),
    matching(
      new RegExp(
        `(?<=^|[.,;:(«] ?|(?<!\\p{L})(?:avec|et|de|à|par|pour|que|chez)[ \\u00A0])M(?=[ \\u00A0]\\p{Lu}(?:\\p{Ll}{2}|\\p{Lu}{3}))`,
        'gmu',
      ),
      'M.',
    ),
  ]),
};
