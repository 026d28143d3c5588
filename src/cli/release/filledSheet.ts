import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../output/manifest.ts';

/** Letters of SHA-256 that tell one blank sheet from another. */
const SEAL_LENGTH = 16;
const SEAL = new RegExp(`^(.*\\n)\\n {2}[^\\n]*? ([0-9a-f]{${SEAL_LENGTH}})\\s*$`, 's');

/** A job sheet with its own digest below it: this is how a later release knows whether anyone has written in it. */
export function sealedSheet(sheet: string, label: string, labelWidth: number): string {
  return `${sheet}\n  ${label.padEnd(labelWidth)}${sealOf(sheet)}\n`;
}

/** A job sheet as it lies in a folder. */
interface SheetOnDisk {
  /** Of the blank sheet that it was; undefined where nothing says so. */
  readonly seal: string | undefined;
  readonly isBlank: boolean;
}

export interface PlaceOfSheet {
  /** Name of the file to write; undefined where people filled in this very sheet: it stays. */
  readonly name: string | undefined;
  /** Sheets that people have written in, which stay as they are; by name. */
  readonly kept: readonly string[];
}

/**
 * Where a job sheet can be written so that no word of anyone is lost: over a blank one, never over one that was
 * filled in. Beside that one, under the next number, when facts have changed since; nowhere when none has.
 * @param folder of the printing house
 * @param name `fiche-de-fabrication.txt`
 * @param sheet sealed
 */
export async function placeOfSheet(folder: string, name: string, sheet: string): Promise<PlaceOfSheet> {
  const seal = SEAL.exec(sheet)?.[2];
  const kept: string[] = [];
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : name.replace(/(?=\.\w+$)/, `.${number}`);
    const there = await sheetOnDisk(join(folder, tried));
    if (there === undefined || there.isBlank) return { name: tried, kept };
    kept.push(tried);
    if (seal !== undefined && there.seal === seal) return { name: undefined, kept };
  }
}

/** Undefined where there is no file. What cannot be read counts as filled in: better one sheet too many. */
async function sheetOnDisk(path: string): Promise<SheetOnDisk | undefined> {
  try {
    const [, sheet, seal] = SEAL.exec(asWritten(await readFile(path, 'utf8'))) ?? [];
    return { seal, isBlank: sheet !== undefined && sealOf(sheet) === seal };
  } catch (fault) {
    const isAbsent = fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
    return isAbsent ? undefined : { seal: undefined, isBlank: false };
  }
}

/** Editors of text change line ends and add a mark of byte order: nobody wrote these. */
function asWritten(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

function sealOf(sheet: string): string {
  return sha256(sheet).slice(0, SEAL_LENGTH);
}
