import { textOfInlines } from '../../../src/model/publication/inlineText.ts';
import type { Inline } from '../../../src/model/publication/prose.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { setInlines } from './inlineSetting.ts';

/** The letters of some text, set by its language's rules: for outlines, running heads, descriptions. */
export function plainText(inlines: readonly Inline[], language: Language): string {
  return textOfInlines(setInlines(inlines, language));
}

export function plainString(text: string, language: Language): string {
  return plainText([{ kind: 'text', text }], language);
}
