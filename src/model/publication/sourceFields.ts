import type { Field } from '../fields/field.ts';

/** What is said of a source, be it of a chapter or of a partnership. */
export const SOURCE_FIELDS = [
  { key: 'titre', property: 'title', kind: 'text', isRequired: true },
  // The editors' own words, where the page's title could not be read: FR-22.
  {
    key: 'titreForge',
    property: 'isTitleSupplied',
    kind: 'flag',
    word: 'oui',
    meaning: 'titleSupplied',
  },
  { key: 'editeur', property: 'publisher', kind: 'text' },
  // In kana: a Japanese list of sources is in its order (JA-13).
  { key: 'lecture', property: 'publisherReading', kind: 'text', meaning: 'reading' },
  { key: 'url', property: 'url', kind: 'webAddress' },
  { key: 'apport', property: 'establishes', kind: 'text', meaning: 'sourceEstablishes' },
  {
    key: 'copie',
    property: 'readFromCopy',
    kind: 'archivedCopy',
    meaning: 'archivedCopy',
  },
  // An encyclopedia, a blog or a reprise: to be checked before print.
  { key: 'fiabilite', property: 'secondary', kind: 'flag', word: 'secondaire' },
  { key: 'date', property: 'date', kind: 'writtenDate' },
  { key: 'langue', property: 'language', kind: 'languageTag', meaning: 'languageTag' },
] as const satisfies readonly Field[];
