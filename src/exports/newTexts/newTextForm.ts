import type { ChapterForm } from './chapter.ts';
import type { EntryForm } from './entry/entryForm.ts';
import type { PublicationForm } from './publication/publicationForms.ts';

/** What can be begun in a content: a page and a terminal ask the same. */
export type NewTextForm = EntryForm | ChapterForm | PublicationForm;

export const NEW_TEXT_KINDS = ['fiche', 'chapitre', 'publication', 'groupe-pays'] as const;

export type NewTextKind = (typeof NEW_TEXT_KINDS)[number];
