import type { Language } from './language.ts';

/** « a, b et c »; a、b、c. */
export function listFormat(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }).format(items);
}
