import type { Language } from './language.ts';
import { writingOf } from './writing.ts';

/** « a, b et c »; a、b、c. */
export function listFormat(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }).format(items);
}

/** Two sides of one link: « Nancy – Kanazawa », ナンシー市と金沢市. */
export function pairFormat(first: string, second: string, language: Language): string {
  return writingOf(language) === 'Jpan' ? `${first}と${second}` : `${first}\u00a0– ${second}`;
}
