import type { UnknownWord } from '../../model/directory/choiceWords.ts';

/** Why what is asked for cannot be planned. */
export type Refusal =
  | {
      readonly because: 'unknownPublications';
      readonly words: readonly string[];
      readonly known: readonly string[];
    }
  /** Entries are chosen, and nothing is asked for that is made from chosen entries. */
  | { readonly because: 'nothingToChooseFor'; readonly kinds: readonly string[] }
  /** What is asked for is made from chosen entries, and none are chosen. */
  | { readonly because: 'nothingChosen'; readonly kind: string }
  | { readonly because: 'unknownWords'; readonly words: readonly UnknownWord[] }
  | { readonly because: 'noMatch' };
