import { readOutline } from '../../reader/file/navigationEntries.ts';
import type { PdfReading } from '../../reader/reading.ts';
import { error, type Fault } from '../rule.ts';

/** Damage of the file itself and of the trees that lead through it (ISO 32000-1, 7.5, 7.7, 7.9). */
export function damageFaults({ file, tree }: PdfReading): Fault[] {
  const loops = [
    ...(readOutline(file).sound ? [] : ['outlineLoops']),
    ...(tree.sound ? [] : ['structureLoops']),
  ];
  return [...file.faults, ...loops].map((said) => error(said));
}

/** What the content of the pages holds that cannot be read. */
export function contentFaults({ pages }: PdfReading): Fault[] {
  return pages.flatMap(({ page, faults }) => faults.map((said) => error(said, { page: page.number })));
}
