import type { InEachLanguage } from './terminalLanguage.ts';

interface StyleWords {
  readonly nothingToCorrect: string;
  readonly notWritten: (files: number) => string;
  readonly written: (files: number) => string;
}

/** What `check --fix` says. */
export const STYLE_WORDS: InEachLanguage<StyleWords> = {
  fr: {
    nothingToCorrect: 'Aucune correction sûre à faire.',
    notWritten: (files) =>
      `${files} ${files === 1 ? 'fichier à corriger' : 'fichiers à corriger'} ; rien n’est écrit sans --write.`,
    written: (files) => `${files} ${files === 1 ? 'fichier corrigé' : 'fichiers corrigés'}.`,
  },
  en: {
    nothingToCorrect: 'Nothing to correct for sure.',
    notWritten: (files) =>
      `${files} ${files === 1 ? 'file to correct' : 'files to correct'}; nothing is written without --write.`,
    written: (files) => `${files} ${files === 1 ? 'file' : 'files'} corrected.`,
  },
};
