/** How one language writes a term. */
export interface LexiconForms {
  /** The form to write. */
  readonly preferred: string;
  /** Forms that no text has. */
  readonly avoided: readonly string[];
  /** Longer forms that hold an avoided one and are right: a name, a title. */
  readonly allowed: readonly string[];
}

/** One entry of the list of terms. */
export interface LexiconTerm {
  /** What editors call it; nothing reads it. */
  readonly name: string;
  /** By language. */
  readonly forms: ReadonlyMap<string, LexiconForms>;
  /** Why, for the editor who is told. */
  readonly note?: string;
}

/** What `lexique.md` says of the words of all publications beside it. */
export interface Lexicon {
  readonly terms: readonly LexiconTerm[];
  /** By language, words that follow the name of a person: 首相. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  /** Words that stay in Latin letters in texts of other writings: acronyms, names whose own writing is not known. */
  readonly latin: readonly string[];
  /** Names and words that are right and that no dictionary has. */
  readonly known: readonly string[];
  /** Acronyms that need not be spelled out. */
  readonly acronyms: readonly string[];
}
