import { createInstance, type TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import en from './locales/en.json' with { type: 'json' };
import fr from './locales/fr.json' with { type: 'json' };
import ja from './locales/ja.json' with { type: 'json' };
import factsInEnglish from './locales/facts/en.json' with { type: 'json' };
import factsInFrench from './locales/facts/fr.json' with { type: 'json' };
import factsInJapanese from './locales/facts/ja.json' with { type: 'json' };
import newTextsInEnglish from './locales/newTexts/en.json' with { type: 'json' };
import newTextsInFrench from './locales/newTexts/fr.json' with { type: 'json' };
import newTextsInJapanese from './locales/newTexts/ja.json' with { type: 'json' };

/** Languages of the page, each by its own name. */
export const PAGE_LANGUAGES = { fr: 'Français', ja: '日本語', en: 'English' } as const;
export type PageLanguage = keyof typeof PAGE_LANGUAGES;

export type PageWords = TFunction;

export function isPageLanguage(word: string | null): word is PageLanguage {
  return word !== null && word in PAGE_LANGUAGES;
}

/** The texts of the page in a language. */
export async function wordsIn(language: PageLanguage): Promise<PageWords> {
  const instance = createInstance();
  return instance.init({
    lng: language,
    fallbackLng: 'fr',
    resources: {
      fr: { translation: { ...fr, facts: factsInFrench, newTexts: newTextsInFrench } },
      ja: { translation: { ...ja, facts: factsInJapanese, newTexts: newTextsInJapanese } },
      en: { translation: { ...en, facts: factsInEnglish, newTexts: newTextsInEnglish } },
    },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

export const WordsContext = createContext<PageWords>(((key: string) => key) as PageWords);

export function useWords(): PageWords {
  return useContext(WordsContext);
}
