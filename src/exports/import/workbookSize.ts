import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { BOUNDS } from '../../diagnostics/bounds.ts';

/** What a workbook comes to once unpacked. */
export interface WorkbookSize {
  readonly bytes: number;
  /** Number of the last row and column that have a cell, in any of its sheets. */
  readonly rows: number;
  readonly columns: number;
}

/** Bytes unpacked at once: a packed byte gives at most 1,032 (RFC 1951), so that no step takes over 17 MB. */
const STEP = 16 * 1024;

/**
 * Measures a packed workbook without keeping what it holds, whatever its headers say, and stops where it is larger
 * than is read: a file of 20 MB may unpack to 20 GB, and one cell in the last corner makes a grid of 17 thousand
 * million. Undefined for what is no packed file.
 */
export function measureWorkbook(packed: Uint8Array): WorkbookSize | undefined {
  const size = { bytes: 0, rows: 0, columns: 0 };
  try {
    const unzip = new Unzip((file) => measureFile(file, size));
    unzip.register(UnzipInflate);
    for (let from = 0; from < packed.length; from += STEP) {
      unzip.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
      if (size.bytes > BOUNDS.workbook.most) return size;
    }
    return size;
  } catch {
    return undefined;
  }
}

function measureFile(file: UnzipFile, size: { bytes: number; rows: number; columns: number }): void {
  const isSheet = /worksheets\/[^/]*\.xml$/i.test(file.name);
  let rest = '';
  file.ondata = (fault, data) => {
    if (fault) throw fault;
    size.bytes += data.length;
    if (!isSheet) return;
    const text = rest + Buffer.from(data).toString('latin1');
    for (const [, letters = '', row = ''] of text.matchAll(CELL)) {
      size.rows = Math.max(size.rows, Number(row));
      size.columns = Math.max(size.columns, columnNumber(letters));
    }
    rest = text.slice(-LONGEST_CELL);
  };
  file.start();
}

/** `<c r="XFD1048576"`, in which other attributes may stand before. */
const CELL = /<c [^>]{0,64}?\br="([A-Z]{1,3})(\d{1,7})"/g;
/** Of a cell that is cut by the end of a step, so much is looked at again. */
const LONGEST_CELL = 96;

/** `A` is 1, `Z` 26, `AA` 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
