import type { BookletProblem } from '../../imposition/saddleStitch.ts';
import { counted } from './plural.ts';
import type { InEachLanguage } from './terminalLanguage.ts';

interface ImposeWords {
  readonly refused: (file: string, why: string) => string;
  readonly problems: Readonly<Record<BookletProblem, string>>;
  readonly made: (file: string, sheets: number, blanks: number) => string;
  readonly howToPrint: string;
}

export const IMPOSE_WORDS: InEachLanguage<ImposeWords> = {
  fr: {
    problems: {
      unreadable: 'le fichier ne se lit pas',
      encrypted: 'le fichier est chiffré',
      noPage: 'le fichier n’a aucune page',
      damagedPageTree: 'l’arbre des pages est endommagé',
      rotatedPages: 'des pages sont tournées (Rotate)',
      otherUnit: 'des pages ont une autre unité que le point (UserUnit)',
      mixedSizes: 'les pages n’ont pas toutes le même format fini',
    },
    refused: (file, why) => `${file} ne peut pas être imposé : ${why}.`,
    made: (file, sheets, blanks) =>
      `${file} : ${counted(sheets, 'feuille', 'feuilles', 'fr')} recto verso, ${counted(blanks, 'page blanche', 'pages blanches', 'fr')}.`,
    howToPrint: 'Imprimer recto verso, reliure sur le petit côté, à 100 %, sans mise à l’échelle.',
  },
  en: {
    problems: {
      unreadable: 'the file cannot be read',
      encrypted: 'the file is encrypted',
      noPage: 'the file has no page',
      damagedPageTree: 'its page tree is damaged',
      rotatedPages: 'pages are rotated (Rotate)',
      otherUnit: 'pages have another unit than the point (UserUnit)',
      mixedSizes: 'its pages are not all trimmed to one size',
    },
    refused: (file, why) => `${file} cannot be imposed: ${why}.`,
    made: (file, sheets, blanks) =>
      `${file}: ${counted(sheets, 'sheet', 'sheets', 'en')} printed on both sides, ${counted(blanks, 'blank page', 'blank pages', 'en')}.`,
    howToPrint: 'Print on both sides, bound on the short edge, at 100%, without scaling.',
  },
};
