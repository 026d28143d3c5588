import { createTranslate, type KeyOf, type Translate as TranslateKeys } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/publication.ts';
import fr from './fr.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };

/** A text that templates may ask for; French is the file that decides. */
export type Key = KeyOf<typeof fr>;

export type Translate = TranslateKeys<Key>;

/** Every language that the templates can speak. */
export const TEXTS = { fr, ja } as const satisfies Partial<Record<Language, object>>;

/** The texts of the templates in a language; throws when the templates do not speak it. */
export function translateIn(language: Language): Translate {
  const texts = (TEXTS as Partial<Record<Language, object>>)[language] as typeof fr | undefined;
  if (!texts) throw new Error(`templates/locales has no ${language}.json`);
  return createTranslate(language, texts);
}
