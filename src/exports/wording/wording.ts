import type { Meaning } from '../../model/fields/meaning.ts';

/** What data say in words of their own, in one language. */
export interface DataWording {
  /** Title of the JSON Schema. */
  readonly title: string;
  readonly meanings: Readonly<Record<Meaning, string>>;
  /** Label of the mention of `publication.md` that says how the data may be used again. */
  readonly licenceLabel: string;
  /** What stands for a licence that nobody has stated. */
  readonly noLicence: (publisher: string) => string;
}
