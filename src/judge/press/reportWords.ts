import type { Language } from '../../i18n/language.ts';
import type { CheckState } from './preflight.ts';

/** All that a report says around the sentences of its rules. */
export interface ReportWords {
  readonly states: Readonly<Record<CheckState, string>>;
  readonly head: (file: string, pages: number) => string;
  readonly pages: (count: number) => string;
  readonly times: (count: number) => string;
  readonly firstOn: (page: number) => string;
  /** Millimetres from the left and the top of the trimmed page. */
  readonly at: (left: number, top: number) => string;
  readonly object: (key: string) => string;
  readonly count: (state: CheckState, count: number) => string;
  readonly verdict: (refused: boolean) => string;
}

export function wordsIn(language: Language): ReportWords {
  return language === 'fr' ? FRENCH : ENGLISH;
}

const decimals = { minimumFractionDigits: 0, maximumFractionDigits: 1 };
const french = new Intl.NumberFormat('fr-FR', decimals);
const english = new Intl.NumberFormat('en-GB', decimals);

const COUNTED: Readonly<Record<CheckState, readonly [fr: string, en: string]>> = {
  error: ['erreur(s)', 'error(s)'],
  warning: ['point(s) à voir', 'point(s) to look at'],
  good: ['bon(s)', 'good'],
  unverified: ['non vérifié(s)', 'not verified'],
};

const FRENCH: ReportWords = {
  states: { error: 'ERREUR', warning: 'à voir', good: 'bon', unverified: 'non vérifié' },
  head: (file, pages) => `${file} — ${pages} page(s)`,
  pages: (count) => (count > 1 ? 'pages' : 'page'),
  times: (count) => `${count} fois`,
  firstOn: (page) => `d’abord page ${page} `,
  at: (left, top) => `à ${french.format(left)} mm du bord gauche et ${french.format(top)} mm du haut`,
  object: (key) => `objet ${key}`,
  count: (state, count) => `${count} ${COUNTED[state][0]}`,
  verdict: (refused) => (refused ? 'À refaire : ' : 'Bon à envoyer : '),
};

const ENGLISH: ReportWords = {
  states: { error: 'ERROR', warning: 'look at', good: 'good', unverified: 'unverified' },
  head: (file, pages) => `${file} — ${pages} page(s)`,
  pages: (count) => (count > 1 ? 'pages' : 'page'),
  times: (count) => `${count} times`,
  firstOn: (page) => `first on page ${page} `,
  at: (left, top) => `${english.format(left)} mm from the left and ${english.format(top)} mm from the top`,
  object: (key) => `object ${key}`,
  count: (state, count) => `${count} ${COUNTED[state][1]}`,
  verdict: (refused) => (refused ? 'To be made again: ' : 'Good to send: '),
};
