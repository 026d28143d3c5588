import type { Meaning } from './meaning.ts';

/** The words of a fact come from one of these lists of the content. */
export type WordList = 'levels' | 'regions' | 'territories' | 'acts' | 'domains' | 'reliabilities';

interface Named {
  /** Key of the front matter: the column of the sheet and the key of the data have its name too. */
  readonly key: string;
  /** Name in the model. */
  readonly property: string;
  /** The front matter must have it; a list must then have an item. */
  readonly isRequired?: true;
  /** What it says, for those who read the data: the JSON Schema carries it. */
  readonly meaning?: Meaning;
  /** Its name in a list of changes, as a key of the templates' texts; without one, it is no fact that changes. */
  readonly label?: string;
  /** Key of its text in a translation's front matter; without one, it is the same in every language. */
  readonly translation?: string;
}

/** A fact that is one text; `code` is one whose leading zeros count. */
export interface TextField extends Named {
  readonly kind: 'id' | 'text' | 'code' | 'webAddress' | 'phone' | 'languageTag' | 'archivedCopy';
  /** The property that stands for it when it is not given; it is only written where it differs. */
  readonly fallback?: string;
}

/** A fact that is neither text nor list. `writtenDate` stays as its author wrote it; a `count` is a whole number. */
export interface ValueField extends Named {
  readonly kind: 'date' | 'writtenDate' | 'position' | 'state' | 'count';
}

/** One word of a list of the content, or several. */
export interface WordField extends Named {
  readonly kind: 'word' | 'words';
  readonly list: WordList;
}

export interface TextsField extends Named {
  readonly kind: 'texts';
}

/** True where the front matter has this word, and no other. */
export interface FlagField extends Named {
  readonly kind: 'flag';
  readonly word: string;
}

/** A list of records. */
export interface RecordsField extends Named {
  readonly kind: 'records';
  readonly fields: readonly Field[];
  /** A translation has one text for each record, that of this property. */
  readonly translated?: string;
}

/** A group of keys: a record of its own where it has a property, else part of the record that holds it. */
export interface GroupField {
  readonly kind: 'group';
  readonly key: string;
  readonly property?: string;
  /** It may be left out whole; its required keys are required where it is written. It then has a property. */
  readonly mayBeMissing?: true;
  readonly fields: readonly Field[];
}

/** A fact, once for all who read, write, compare or translate it. */
export type Field = TextField | ValueField | WordField | TextsField | FlagField | RecordsField | GroupField;
