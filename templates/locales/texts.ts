import { readLanguageFiles, type TypographicHabits } from '../../src/i18n/languageFiles.ts';
import { createTranslate, missingKeys, type KeyOf, type TranslateKey } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/i18n/language.ts';
import type fr from './fr.json';

type FrenchTexts = Omit<typeof fr, 'typography'>;

/** A text that templates may ask for; French is the file that decides. */
export type Key = KeyOf<FrenchTexts>;

export type Translate = TranslateKey<Key>;

/** The language whose file has all texts. */
const COMPLETE: Language = 'fr';

/** The files beside this one; the program's bundle has them beside it too. */
const files = readLanguageFiles(new URL('.', import.meta.url));

/** Every language that the templates can speak: those that have a file here. */
export const LANGUAGES: readonly Language[] = [...files.keys()];

/** The texts of the templates in a language; throws when its file is not there or lacks some. */
export function translateIn(language: Language): Translate {
  const texts = fileOf(language).texts as FrenchTexts;
  const missing = missingKeys(fileOf(COMPLETE).texts, texts, language);
  if (missing.length > 0)
    throw new Error(`templates/locales/${language}.json lacks ${missing.length}: ${missing.join(', ')}`);
  return createTranslate(language, texts);
}

/** Quotation marks and hyphenation of a language. */
export function habitsOf(language: Language): TypographicHabits {
  return fileOf(language).typography;
}

function fileOf(language: Language) {
  const file = files.get(language);
  if (!file) throw new Error(`templates/locales has no ${language}.json`);
  return file;
}
