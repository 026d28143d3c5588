import { hasJapanese } from '../../../src/typography/scripts.ts';
import type { Translate } from '../../locales/texts.ts';

/** Between the parts of what is listed in Japanese: a publisher, a title. */
const LISTS = /[、。]/u;

/** The full stop of an edition behind a text: behind words in Latin letters, that of Latin writing (JA-06). */
export function stopAfter(text: string, translate: Translate): string {
  const lastWords = text.split(LISTS).at(-1) ?? '';
  return translate(hasJapanese(lastWords) ? 'punctuation.stop' : 'punctuation.stopAfterLatin');
}
