import type { LoadedContent } from '../../content/loadContent.ts';

/** A content folder in which nothing is. */
export const EMPTY_CONTENT: LoadedContent = {
  dossiers: [],
  directories: [],
  editions: [],
  translations: [],
  diagnostics: [],
  texts: [],
  counting: [],
  lexicon: undefined,
  sources: new Map(),
  pictures: new Map(),
};
