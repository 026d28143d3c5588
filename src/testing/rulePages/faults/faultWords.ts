import type { FaultSpot } from './fault.ts';

const SPOTS: Readonly<Record<FaultSpot, string>> = {
  chapter: 'Dans le texte d’un chapitre :',
  chapterHead: 'Dans l’en-tête d’un chapitre :',
  chapterFile: 'Un fichier de chapitre :',
  entry: 'Dans l’en-tête d’une fiche :',
  vocabulary: 'Dans `vocabulaire.md` :',
  publication: 'Dans `publication.md` :',
  lexicon: 'Dans un terme de `lexique.md` :',
  translation: 'Dans la traduction de « Nancy et Tours sont 2 villes. » :',
  translationHead: 'Dans l’en-tête d’une traduction :',
};

/** What stands on the pages of messages, which editors read. */
export const FAULT_WORDS = {
  severity: {
    error: 'Une erreur : la publication n’est pas fabriquée tant qu’elle est là.',
    warning: 'Un avertissement : la publication est fabriquée, et il reste à corriger.',
  },
  broken: (spot: FaultSpot): string => SPOTS[spot],
  told: '`npm run check` dit, à l’endroit de la faute :',
  mended: 'Ce qui est juste :',
  nothing: '(rien)',
  back: '[Tous les messages](messages.md)',
  indexTitle: '# Les messages et leurs exemples',
  indexIntroduction:
    'Chaque page montre un exemple fautif, ce que le programme en dit, et l’exemple corrigé ; les trois sont des tests. Les [règles de typographie](README.md) (`TF-…`, `TJ-…`) ont les leurs.',
  withoutTitle: '## Sans exemple',
  withoutIntroduction:
    'Ces messages n’ont pas de page : ce qui les provoque n’est pas un texte que l’on puisse montrer en quelques lignes. Le message dit ce qui est trouvé, où, et quoi faire.',
};
