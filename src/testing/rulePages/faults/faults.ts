import type { FaultExample } from './fault.ts';
import { FOLDER_FAULTS } from './folderFaults.ts';
import { MAP_FAULTS } from './mapFaults.ts';
import { MARKDOWN_FAULTS } from './markdownFaults.ts';
import { RECORD_FAULTS } from './recordFaults.ts';
import { SHEET_FAULTS } from './sheetFaults.ts';
import { TRANSLATION_FAULTS } from './translationFaults.ts';

/** An example for each code that content alone can show, in the order of the codes. */
export const FAULTS: readonly FaultExample[] = [
  ...MARKDOWN_FAULTS,
  ...MAP_FAULTS,
  ...RECORD_FAULTS,
  ...TRANSLATION_FAULTS,
  ...FOLDER_FAULTS,
  ...SHEET_FAULTS,
].toSorted(([a], [b]) => (a < b ? -1 : 1));
