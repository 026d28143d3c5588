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
  files: 'Des fichiers, chacun sous son nom :',
  sheet: 'Une feuille que `npm run import` reprend :',
};

/** What stands on the pages of messages, which editors read. */
export const FAULT_WORDS = {
  severity: {
    error: 'Une erreur : la publication n’est pas fabriquée tant qu’elle est là.',
    warning: 'Un avertissement : la publication est fabriquée, et il reste à corriger.',
  },
  severityOfSheet: {
    error: 'Une erreur : la ligne, ou toute la feuille, n’est pas reprise tant qu’elle est là.',
    warning: 'Un avertissement : la feuille est reprise, et il reste à vérifier.',
  },
  broken: (spot: FaultSpot): string => SPOTS[spot],
  told: (spot: FaultSpot): string => FAULT_WORDS.toldBy(spot === 'sheet' ? 'import' : 'check'),
  toldBy: (command: string): string => `\`npm run ${command}\` dit, à l’endroit de la faute :`,
  mended: 'Ce qui est juste :',
  nothing: '(rien)',
  back: '[Tous les messages](messages.md)',
  indexTitle: '# Les messages et leurs exemples',
  indexIntroduction:
    'Chaque message du programme a sa page. La plupart montrent un exemple fautif, ce que le programme en dit, et l’exemple corrigé ; les trois sont des tests. Ce qui ne se voit que dans un livre composé, un fichier, une feuille ou une installation y est expliqué en mots. Les [règles de typographie](README.md) (`TF-…`, `TJ-…`) ont les leurs.',
};
