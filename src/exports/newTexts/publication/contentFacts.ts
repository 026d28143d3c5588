import type { Language } from '../../../i18n/language.ts';
import type { FormOption } from '../question.ts';

/** A French region, as a list of words has it. */
export interface ListedRegion {
  readonly nom: string;
  readonly code?: string;
}

/** Lists that a new directory takes over from one that the content has: those of the partner country are its own. */
export interface SharedLists {
  readonly domains: readonly FormOption[];
  readonly acts: readonly FormOption[];
  readonly frenchLevels: readonly FormOption[];
  readonly reliabilities: readonly FormOption[];
  readonly states: readonly FormOption[];
  readonly regions: readonly ListedRegion[];
}

/** What a new publication needs to know of the content that it is to be part of; plain data. */
export interface ContentFacts {
  /** Folder of content, as places name it. */
  readonly root: string;
  /** Of the texts; the others are those that a book can be translated into. */
  readonly language: Language;
  readonly translations: readonly Language[];
  /** Ids and folders that publications have already. */
  readonly taken: readonly string[];
  /** What its other publications say, by the key of a question. */
  readonly said: Readonly<Record<string, string>>;
  readonly lists?: SharedLists;
  readonly hasLexicon: boolean;
}
