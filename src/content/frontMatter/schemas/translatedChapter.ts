import { z } from 'zod';
import { choice, group, text } from './fields.ts';
import {
  headKeys,
  headOf,
  type SourceTexts,
  textToCome,
  translatedSource,
  type TranslationHead,
} from './translation.ts';

export interface TermTexts {
  /** The French term, which names the entry. */
  readonly term: string;
  readonly note: string | undefined;
  readonly category: string | undefined;
  /** Writing, reading and romanisation, which must agree with the source. */
  readonly facts: readonly string[];
}

/** What of a chapter is text. */
export interface ChapterTexts extends TranslationHead {
  readonly title: string | undefined;
  readonly shortTitle: string | undefined;
  readonly standfirst: string | undefined;
  readonly signature: string | undefined;
  readonly signedAs: string | undefined;
  readonly sources: Readonly<Record<string, SourceTexts>>;
  readonly glossary: readonly TermTexts[];
}

const term = group({
  terme: text,
  local: text.optional(),
  lecture: text.optional(),
  romanisation: text.optional(),
  note: textToCome.optional(),
  variantes: z.array(text).optional(),
  categorie: textToCome.optional(),
}).transform((given): TermTexts => ({
  term: given.terme,
  note: given.note,
  category: given.categorie,
  facts: [given.local, given.lecture, given.romanisation].flatMap((fact) => fact ?? []),
}));

/** Front matter of a translated chapter, of either kind of publication. */
export const translatedChapterSchema = group({
  ...headKeys,
  titre: textToCome.optional(),
  titreCourt: textToCome.optional(),
  chapeau: textToCome.optional(),
  signature: textToCome.optional(),
  fonction: textToCome.optional(),
  genre: choice(['chapitre', 'liminaire', 'annexe', 'glossaire', 'sources']).optional(),
  sources: z.record(z.string(), translatedSource).optional(),
  termes: z.array(term).optional(),
}).transform((given): ChapterTexts => ({
  ...headOf(given),
  title: given.titre,
  shortTitle: given.titreCourt,
  standfirst: given.chapeau,
  signature: given.signature,
  signedAs: given.fonction,
  sources: given.sources ?? {},
  glossary: given.termes ?? [],
}));
