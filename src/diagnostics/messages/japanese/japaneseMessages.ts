import type { CatalogueEntry } from '../entry.ts';
import { FRONT_MATTER_IN_JAPANESE, YAML_IN_JAPANESE } from './frontMatterInJapanese.ts';
import { MARKDOWN_IN_JAPANESE, REFERENCES_IN_JAPANESE } from './markdownInJapanese.ts';
import { LEXICON_IN_JAPANESE, TRANSLATIONS_IN_JAPANESE } from './translationsInJapanese.ts';

/** What Japanese says by itself: problems of texts, which those who write them meet. All others are said in English. */
export const JAPANESE: Readonly<Record<string, CatalogueEntry<never>['en'] | undefined>> = {
  ...FRONT_MATTER_IN_JAPANESE,
  ...YAML_IN_JAPANESE,
  ...TRANSLATIONS_IN_JAPANESE,
  ...LEXICON_IN_JAPANESE,
  ...MARKDOWN_IN_JAPANESE,
  ...REFERENCES_IN_JAPANESE,
};
