/** Edits before those that count: a session that stays open has long met the code that it runs. */
export const LEARNING = 8;

/** What one session took. */
export interface EditFigures {
  /** From a changed file to the PDF of the page that changed. */
  readonly page: readonly number[];
  /** The same in processor time, which says more on a machine that others use. */
  readonly pageCpu: readonly number[];
  /** From a changed file to the whole PDF. */
  readonly whole: readonly number[];
  readonly wholeCpu: readonly number[];
  /** Bytes of the process when it does nothing. */
  readonly idle: number;
}
