import { allFaults, matching, type StyleRule } from '../styleRule.ts';

const SENTENCE_START = String.raw`(?<=^[ \t>]{0,40}(?:(?:[-*+]|\d{1,3}[.)])[ \t]{1,4})?(?:#{1,6}[ \t]{1,4})?[*_«“(]{0,4}[ \u00A0\u202F]?|[.!?…»][ \u00A0\u202F\n]{1,3}[*_«“(]{0,4}[ \u00A0\u202F]?|:[ \u00A0]«[ \u00A0])`;

/** What follows an « A » that is the preposition: an article, a name, a place, a time; never a verb or a letter's name. */
const AFTER_PREPOSITION = String.raw`(?=[ \u00A0](?:l[’']|la[ ]|les[ ]|leur|quel|ce(?:tte|t|s)?[ ]|son[ ]|sa[ ]|ses[ ]|notre|votre|partir|travers|côté|défaut|raison|peine|propos|savoir|noter|titre|terme|long|court|moyen|lire|voir|l[ée]gard|chaque|tout|un[e]?[ ]|deux|trois|\d|\p{Lu}\p{Ll}))`;

/** Words that begin with an accent: proper nouns, and the first words of sentences and titles. */
const ACCENTED =
  'Ère Échange Échanges Échirolles École Écoles Écologie Économie Économique Écrire Édition Éditions ' +
  'Éditorial Éducation Également Égalité Église Élection Élections Électricité Élu Élue Élues Élus ' +
  'Élysée Élève Élèves Émile Énergie Énergies Épinal Équipe Équipement Équipements Étape Étapes État ' +
  'États Étienne Étude Études Étudiant Étudiants Évian Éviter Évolution Évreux Événement Événements ' +
  'Être Île Îles';

/** `Etat` and `ETAT` → the word as it is written. In capitals, short words may be acronyms: ILE, ERE, ELU. */
const BARE = new Map(
  ACCENTED.split(' ').flatMap((word) => {
    const forms: [string, string][] = [[withoutFirstAccent(word), word]];
    const capitals = word.toUpperCase();
    if (word.length > 3) forms.push([withoutAccents(capitals), capitals]);
    return forms;
  }),
);

const NOT_IN_WORD = String.raw`(?<![\p{L}\p{N}@/._-])`;

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function withoutFirstAccent(word: string): string {
  return withoutAccents(word.slice(0, 1)) + word.slice(1);
}

export const CAPITALS: StyleRule = {
  code: 'TF-001',
  language: 'fr',
  convention: 'FR-09',
  source:
    'Imprimerie nationale, « Lexique des règles typographiques » ; Académie française, « Accentuation des majuscules »',
  isSure: true,
  examples: [
    { before: 'A partir de 2024, la ville reçoit.', after: 'À partir de 2024, la ville reçoit.' },
    { before: 'Signé hier. A Nancy, le maire a parlé.', after: 'Signé hier. À Nancy, le maire a parlé.' },
    { before: 'Les Etats-Unis et l’Ile-de-France', after: 'Les États-Unis et l’Île-de-France' },
    { before: '- Education et jeunesse', after: '- Éducation et jeunesse' },
    { before: 'A l’ère Meiji', after: 'À l’ère Meiji' },
    { before: 'l’ETAT et les ETUDES', after: 'l’ÉTAT et les ÉTUDES' },
  ],
  rightTexts: [
    'L’axe A est long. A est une lettre.',
    'À Tours, le plan A',
    'Esplanade, Europe et Est',
    'Vitamine A pour tous',
  ],
  faultsIn: allFaults([
    matching(new RegExp(`(?=A)${SENTENCE_START}A${AFTER_PREPOSITION}`, 'gmu'), 'À'),
    matching(
      new RegExp(`${NOT_IN_WORD}(?:${[...BARE.keys()].join('|')})(?![\\p{L}\\p{N}@])`, 'gu'),
      ([word]) => BARE.get(word),
    ),
  ]),
};
