import type { Code } from './catalogue.ts';

/** What a bound counts; bytes are told in powers of 1,024, as people read them of files. */
export type BoundUnit =
  | 'bytes'
  | 'letters'
  | 'levels'
  | 'files'
  | 'rows'
  | 'columns'
  | 'notes'
  | 'quotations'
  | 'lines'
  | 'signs'
  | 'aliases';

export interface Bound {
  readonly most: number;
  readonly unit: BoundUnit;
  /** The problem that says that there is more, at its place. */
  readonly code: Code;
}

/**
 * How much of the content is read. Each is far beyond any real book, and small enough that no file, however it was
 * made, holds a check or a build for long. What is beyond is refused at its place, never cut in silence.
 * docs/limites.md tells editors the same numbers in the same order, and a test holds it against this table.
 */
export const BOUNDS = {
  publicationFiles: { most: 10_000, unit: 'files', code: 'LI-003' },
  folderDepth: { most: 20, unit: 'levels', code: 'LI-004' },
  textFile: { most: 2 * 2 ** 20, unit: 'bytes', code: 'FI-004' },
  id: { most: 100, unit: 'letters', code: 'FM-036' },
  frontMatter: { most: 256 * 2 ** 10, unit: 'bytes', code: 'FM-021' },
  frontMatterValue: { most: 5_000, unit: 'letters', code: 'LI-002' },
  frontMatterDepth: { most: 12, unit: 'levels', code: 'FM-023' },
  frontMatterAliases: { most: 20, unit: 'aliases', code: 'FM-022' },
  /** The setting of a paragraph weighs all its line ends at once. */
  paragraph: { most: 20_000, unit: 'letters', code: 'LI-001' },
  /** The parser takes quadratic time in `* _ [ ] \``: 5,000 in one paragraph is one second. */
  marksOfParagraph: { most: 5_000, unit: 'signs', code: 'MD-022' },
  /** The parser takes four times as long for twice as many of the next four. */
  lines: { most: 1_000, unit: 'lines', code: 'MD-025' },
  tableLines: { most: 2_000, unit: 'rows', code: 'MD-025' },
  quotations: { most: 1_000, unit: 'quotations', code: 'MD-025' },
  notes: { most: 1_000, unit: 'notes', code: 'MD-025' },
  /** Lists, quotations, blocks and emphasis inside one another. */
  nesting: { most: 40, unit: 'levels', code: 'MD-016' },
  snapshot: { most: 16 * 2 ** 20, unit: 'bytes', code: 'FI-004' },
  translationMemory: { most: 16 * 2 ** 20, unit: 'bytes', code: 'TR-009' },
  /** What telephones still read from 60 mm of paper, and far below what a code can hold (ISO/IEC 18004, table 7). */
  leafCard: { most: 600, unit: 'bytes', code: 'LI-005' },
  leafAddress: { most: 600, unit: 'bytes', code: 'LI-009' },
  coverAddress: { most: 600, unit: 'bytes', code: 'LI-011' },
  sheetFile: { most: 20 * 2 ** 20, unit: 'bytes', code: 'TA-018' },
  /** What a workbook, a packed file, comes to once unpacked. */
  workbook: { most: 64 * 2 ** 20, unit: 'bytes', code: 'LI-006' },
  sheetRows: { most: 10_000, unit: 'rows', code: 'LI-007' },
  sheetColumns: { most: 256, unit: 'columns', code: 'LI-010' },
  /** Excel's own bound. */
  sheetCell: { most: 32_767, unit: 'letters', code: 'LI-008' },
} as const satisfies Readonly<Record<string, Bound>>;
