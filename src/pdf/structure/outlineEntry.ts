/** What a heading says in the PDF outline; rides on a node's `outline` prop. */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
}
