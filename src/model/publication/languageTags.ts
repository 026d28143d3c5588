import type { Language } from './publication.ts';

/** As file names, folders and `langues` of a publication write a language. */
const TAG = /^[a-z]{2}(?:-[A-Z]{2})?$/;

const names = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });

/** True for the tag of a language that exists: `fr`, `ja`, `pt-BR`; not for `xx`. */
export function isLanguage(tag: string): tag is Language {
  return TAG.test(tag) && names.of(tag) !== undefined;
}
