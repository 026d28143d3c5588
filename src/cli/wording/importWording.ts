import type { InEachLanguage } from './terminalLanguage.ts';

interface ImportWords {
  readonly modified: readonly [string, string];
  readonly added: readonly [string, string];
  readonly unchanged: readonly [string, string];
  readonly refused: readonly [string, string];
  readonly absent: readonly [string, string];
  readonly noRow: string;
  readonly error: string;
  readonly warning: string;
  readonly help: string;
  readonly cell: (file: string, row: number, column: string) => string;
  readonly newEntry: (id: string, file: string) => string;
  readonly empty: string;
  readonly items: (before: number, after: number) => string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly written: string;
  readonly notWritten: string;
  readonly noDirectory: string;
  readonly whichDirectory: (ids: string) => string;
}

export const IMPORT_WORDS: InEachLanguage<ImportWords> = {
  fr: {
    modified: ['fiche modifiée', 'fiches modifiées'],
    added: ['fiche nouvelle', 'fiches nouvelles'],
    unchanged: ['inchangée', 'inchangées'],
    refused: ['ligne refusée', 'lignes refusées'],
    absent: ['fiche absente de la feuille, laissée', 'fiches absentes de la feuille, laissées'],
    noRow: 'La feuille n’a aucune ligne',
    error: 'erreur',
    warning: 'avertissement',
    help: 'aide',
    cell: (file, row, column) => `${file}, ligne ${row}, colonne ${column}`,
    newEntry: (id, file) => `${id} : fiche nouvelle (${file})`,
    empty: 'vide',
    items: (before, after) => `${before} → ${after} éléments`,
    colon: ' :',
    written: 'Fichiers écrits.',
    notWritten: 'Rien n’est écrit : ajoutez --write pour écrire.',
    noDirectory: 'Aucun répertoire lisible dans le contenu : « npm run check » dit pourquoi.',
    whichDirectory: (ids) => `Dites quel répertoire avec --only. Répertoires : ${ids}.`,
  },
  en: {
    modified: ['entry changed', 'entries changed'],
    added: ['new entry', 'new entries'],
    unchanged: ['unchanged', 'unchanged'],
    refused: ['row refused', 'rows refused'],
    absent: ['entry not in the sheet, left alone', 'entries not in the sheet, left alone'],
    noRow: 'The sheet has no row',
    error: 'error',
    warning: 'warning',
    help: 'help',
    cell: (file, row, column) => `${file}, row ${row}, column ${column}`,
    newEntry: (id, file) => `${id}: new entry (${file})`,
    empty: 'empty',
    items: (before, after) => `${before} → ${after} items`,
    colon: ':',
    written: 'Files written.',
    notWritten: 'Nothing is written: add --write to write.',
    noDirectory: 'No directory in the content can be read: “npm run check” says why.',
    whichDirectory: (ids) => `Say which directory with --only. Directories: ${ids}.`,
  },
};
