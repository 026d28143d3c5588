import type { FactFaults } from './factFaults.ts';
import type { FactSchema } from './factSchema.ts';
import type { FactPath } from './frontMatterText.ts';
import type { EntryLists } from './useEntryLists.ts';

/** One fact of a form: what the file says of it, and what it may say. */
export interface FactProps {
  readonly schema: FactSchema;
  /** Of the file; what it lacks is undefined. */
  readonly value: unknown;
  readonly path: FactPath;
  readonly lists: EntryLists;
  readonly faults: FactFaults;
  /** @param isTyping whether more of the value may follow: then a record that is empty for a moment stays */
  onChange(path: FactPath, value: unknown, isTyping?: boolean): void;
}
