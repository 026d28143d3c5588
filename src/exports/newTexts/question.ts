/**
 * How a question is answered. `prose`: some sentences; `date`: AAAA, AAAA-MM or AAAA-MM-JJ; `day`: AAAA-MM-JJ;
 * `position`: latitude, longitude; `language`: a tag of BCP 47; `country`: ISO 3166-1 alpha-2.
 */
export type QuestionKind =
  | 'text'
  | 'prose'
  | 'kana'
  | 'date'
  | 'day'
  | 'position'
  | 'address'
  | 'language'
  | 'country'
  | 'choice'
  | 'choices';

export interface FormOption {
  readonly id: string;
  readonly label: string;
}

/** What is asked before a text of the content is begun. */
export interface FormQuestion {
  /** Its own in its form. Often the path of a fact in a front matter: `france.nom`. */
  readonly key: string;
  /** What it is called in the wordings, where that is not its key. */
  readonly name?: string;
  /** The language that the answer is written in, where that is not the one of the content. */
  readonly language?: string;
  readonly kind: QuestionKind;
  readonly isRequired: boolean;
  /** Answers to choose from. */
  readonly options?: readonly FormOption[];
  /** Of a long form: what it is about, `pays`, `dossier`; questions of one part follow each other. */
  readonly part?: string;
  /** The answer that stands there at first. */
  readonly suggested?: string;
}

/** Answers by the keys of their questions; what is not known is absent or empty. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

export interface FormFault {
  /** Of the question. */
  readonly key: string;
  readonly fault:
    | 'missing'
    | 'long'
    | 'letters'
    | 'date'
    | 'day'
    | 'position'
    | 'kana'
    | 'address'
    | 'language'
    | 'country'
    | 'choice'
    | 'taken';
}

/** A file that is not there yet, as places name it. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** What answers make, the file to open first; or what is wrong with them, question by question. */
export type NewFiles =
  { readonly files: readonly [NewFile, ...NewFile[]] } | { readonly faults: FormFault[] };
