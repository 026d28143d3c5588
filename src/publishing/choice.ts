import type { Choice } from '../model/directory/selection.ts';

/** What was chosen of one directory. */
export interface ChosenEntries {
  readonly choice: Choice;
  readonly ids: ReadonlySet<string>;
  /** What the choice is called in the name of a file: `occitanie`. */
  readonly name: string;
}

/** By id of directory; a directory of which nothing was chosen is not in it. */
export type ChosenByDirectory = ReadonlyMap<string, ChosenEntries>;
