import type { Gravity } from '../../judge/finding.ts';
import { counted } from './plural.ts';
import type { InEachLanguage } from './terminalLanguage.ts';

interface VerdictWords {
  readonly gravity: Readonly<Record<Gravity, string>>;
  readonly head: (file: string, pages: number, standards: string) => string;
  readonly page: (pages: string, several: boolean) => string;
  readonly object: (object: string) => string;
  readonly times: (count: number) => string;
  readonly unverified: (rules: string) => string;
  readonly conclusion: (errors: number, warnings: number, rules: number) => string;
}

export const VERDICT_WORDS: InEachLanguage<VerdictWords> = {
  fr: {
    gravity: { error: 'erreur', warning: 'à voir', note: 'note' },
    head: (file, pages, standards) => `${file} : ${counted(pages, 'page', 'pages', 'fr')}, ${standards}`,
    page: (pages, several) => `${several ? 'pages' : 'page'} ${pages}`,
    object: (object) => `objet ${object}`,
    times: (count) => `${count} fois`,
    unverified: (rules) => `Non vérifié : ${rules}`,
    conclusion: (errors, warnings, rules) =>
      `${errors > 0 ? 'Refusé' : 'Accepté'} : ${counted(errors, 'erreur', 'erreurs', 'fr')}, ${counted(warnings, 'point', 'points', 'fr')} à voir, ${counted(rules, 'règle suivie', 'règles suivies', 'fr')}.`,
  },
  en: {
    gravity: { error: 'error', warning: 'warning', note: 'note' },
    head: (file, pages, standards) => `${file}: ${counted(pages, 'page', 'pages', 'en')}, ${standards}`,
    page: (pages, several) => `${several ? 'pages' : 'page'} ${pages}`,
    object: (object) => `object ${object}`,
    times: (count) => `${count} times`,
    unverified: (rules) => `Not verified: ${rules}`,
    conclusion: (errors, warnings, rules) =>
      `${errors > 0 ? 'Refused' : 'Accepted'}: ${counted(errors, 'error', 'errors', 'en')}, ${counted(warnings, 'warning', 'warnings', 'en')}, ${counted(rules, 'rule', 'rules', 'en')} followed.`,
  },
};
