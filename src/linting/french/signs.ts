import { allFaults, matching, type StyleRule } from '../styleRule.ts';

const LEXIQUE = 'Imprimerie nationale, « Lexique des règles typographiques »';

export const NUMERO: StyleRule = {
  code: 'TF-004',
  language: 'fr',
  convention: 'FR-17',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: 'le no 3 et le nº 4', after: 'le n° 3 et le n° 4' },
    { before: 'la fiche n.° 12, les nos 3 et 4', after: 'la fiche n° 12, les n°s 3 et 4' },
  ],
  rightTexts: ['le n° 3, N° 4', 'le numéro 3', 'Kimono 12, piano 3', 'du nord, No Limit'],
  faultsIn: allFaults([
    matching(/(?<![\p{L}\p{N}@/._-])(?:n[o0º](?=[ \u00A0\u202F]?\d)|n\.[o°º])/gu, 'n°'),
    matching(/(?<![\p{L}\p{N}@/._-])n[oº]s(?=[ \u00A0\u202F]\d)/gu, 'n°s'),
    matching(/(?<![\p{L}\p{N}@/._-])N(?:[oº](?=[ \u00A0\u202F]?\d)|\.[o°º])/gu, 'N°'),
  ]),
};

export const ET_CETERA: StyleRule = {
  code: 'TF-005',
  language: 'fr',
  convention: 'FR-05',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: 'des écoles, des musées, etc…', after: 'des écoles, des musées, etc.' },
    { before: 'les arts, le sport, etc...', after: 'les arts, le sport, etc.' },
    { before: 'les arts, ect. et ainsi de suite', after: 'les arts, etc. et ainsi de suite' },
  ],
  rightTexts: ['les arts, etc. Le sport', 'et cetera', 'un projet… etc.'],
  faultsIn: allFaults([
    matching(/(?<!\p{L})etc\.?[ \u00A0]?(?:…|\.{2,})/giu, ([found]) => `${found.slice(0, 3)}.`),
    matching(/(?<!\p{L})ect\.(?!\p{L})/gu, 'etc.'),
  ]),
};

/*
 * A pattern that begins with its sign, and looks back only from there, is many times as fast as one that looks back from
 * each letter.
 */

/** Spaces that are missing before an opening bracket, or that stand inside of brackets. */
export const BRACKETS: StyleRule = {
  code: 'TF-006',
  language: 'fr',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: 'la ville(12 000 habitants)', after: 'la ville (12 000 habitants)' },
    { before: 'la ville ( Ain )', after: 'la ville (Ain)' },
    { before: 'le maire (élu en 2020)et son adjoint', after: 'le maire (élu en 2020) et son adjoint' },
  ],
  rightTexts: [
    'le(s) maire(s)',
    'l’élu(e) de (Tours)',
    'f(x) = 2',
    'voir [la page](https://a.fr)',
    'le 1er (mai), (juin)',
  ],
  faultsIn: allFaults([
    matching(/\((?<=\p{L}{2}\()(?=[\p{L}\d][^()\n]{2,400}\))/gu, ' ('),
    matching(/\([ \u00A0]{1,20}(?=\S)/g, '('),
    matching(/[ \u00A0](?=[ \u00A0]{0,19}\))(?<=[\p{L}\d.»%][ \u00A0])[ \u00A0]{0,19}\)/gu, ')'),
    matching(/\)(?<=[^()\n\]]{3}[\p{L}\d.»]\))(?=\p{L}{2})/gu, ') '),
  ]),
};

export const LOW_MARKS: StyleRule = {
  code: 'TF-007',
  language: 'fr',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: 'la ville , le port .', after: 'la ville, le port.' },
    { before: 'Tours,Nancy et Brest', after: 'Tours, Nancy et Brest' },
    { before: 'C’est signé.La suite viendra.', after: 'C’est signé. La suite viendra.' },
    { before: 'de 10 à 15 % , puis c’est fini..', after: 'de 10 à 15 %, puis c’est fini.' },
    { before: 'les villes,, les ports', after: 'les villes, les ports' },
  ],
  rightTexts: [
    '3,5 km, 10.30',
    'voir a.fr, b.com',
    'M.-P. Dupont',
    'et puis … .',
    'et puis... la suite',
    'etc..',
    'le fichier .md',
    'J.O., R.F.A.',
    'Saint-Denis.',
  ],
  faultsIn: allFaults([
    matching(
      /[ \u00A0\u202F](?=[ \u00A0\u202F]{0,19}[,.](?:[ \u00A0\n]|$))(?<=[\p{L}\d)»%€°][ \u00A0\u202F])[ \u00A0\u202F]{0,19}/gu,
      '',
    ),
    matching(/,(?<=\p{L},)(?=\p{L})/gu, ', '),
    matching(/\.(?<=[\p{Ll}»)]{3}\.)(?=\p{Lu}\p{Ll})/gu, '. '),
    matching(/([.,])\1(?<=[\p{L}\d)»%€]..)(?<!etc..)(?=[ \u00A0\n]|$)/gu, ([, mark]) => mark),
  ]),
};

/** The setter puts the spaces that French asks for; what is typed in their place fights it. */
export const TYPED_BLANKS: StyleRule = {
  code: 'TF-008',
  language: 'fr',
  convention: 'FR-01',
  source: 'règle de la maison : les espaces insécables viennent de la composition (FR-01 à FR-04)',
  isSure: true,
  examples: [
    { before: 'Pourquoi\u00A0?', after: 'Pourquoi ?' },
    { before: 'Lieu\u202F: «\u202FTours\u202F»', after: 'Lieu : « Tours »' },
    { before: '50\u202F% des\u2009villes', after: '50 % des villes' },
    { before: 'deux  espaces', after: 'deux espaces' },
  ],
  rightTexts: ['Pourquoi ? Lieu : « Tours »', '12\u202F000 habitants', 'Le\u00A0Havre'],
  faultsIn: allFaults([
    matching(/[\u00A0\u202F\u2000-\u200A]{1,20}(?=[;:!?»%])|(?<=«)[\u00A0\u202F\u2000-\u200A]{1,20}/g, ' '),
    matching(/[\u2000-\u200A\u205F]+/g, ' '),
    matching(/ (?= )(?<=[\p{L}\d,;:.!?»)] ) {1,7}(?=[\p{L}\d«(])/gu, ' '),
  ]),
};

export const OUTER_QUOTES: StyleRule = {
  code: 'TF-009',
  language: 'fr',
  convention: 'FR-03',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: 'le prix “Ville amie” a été remis', after: 'le prix « Ville amie » a été remis' },
    { before: 'dit „oui“ et ‘non’', after: 'dit « oui » et « non »' },
  ],
  rightTexts: ['il a dit : « le prix “Ville amie” »', 'l’élu des ‘années', 'le prix "Ville amie"'],
  faultsIn: allFaults([
    matching(
      /(?<!«[^»\n]{0,400})[“„]([^“”„«»\n]{1,300})[”“](?![^«\n]{0,400}»)/gu,
      ([, words = '']) => `« ${words.trim()} »`,
    ),
    matching(
      /(?<!«[^»\n]{0,400})(?<![\p{L}\d])‘([^‘’«»\n]{1,300})’(?!\p{L})/gu,
      ([, words = '']) => `« ${words.trim()} »`,
    ),
  ]),
};
