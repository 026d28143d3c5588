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
  /** How Japanese texts write their conjunctions: 及び as official papers do, or および; each text as it does, where nothing is said. */
  readonly register?: (typeof REGISTERS)[number];
  /** People whose name a translation must have where its source has it. */
  readonly people?: readonly NamedPerson[];
}

export const REGISTERS = ['officiel', 'courant'] as const;

/** A person as the French texts and those in the partner's language write the name. */
export interface NamedPerson {
  /** Family name in capitals: `ABE Shinzō`. */
  readonly name: string;
  readonly local: string;
}
