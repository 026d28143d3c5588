import type { SectionLayout } from '../sectionLayout.ts';
import type { PageOrder, NumberedPage } from '../sheets.ts';
import type { PageFinding } from './finding.ts';

/** A blank page is a fault unless what follows it waits for its side, or it completes the book. */
export function blankFaults(
  sheet: NumberedPage,
  sheets: readonly NumberedPage[],
  rules: PageOrder,
): PageFinding[] {
  const next = sheets.slice(sheet.index + 1).find(({ layout }) => layout);
  if (!isHalfOfSpread(sheet, sheets) && isNeeded(sheet, next, rules)) return [];
  return [{ fault: 'blank', sheet, text: '', madeFrom: next?.layout?.section.madeFrom }];
}

/** One side of a section has ended, and the other goes on beside it. */
function isHalfOfSpread({ index, side }: NumberedPage, sheets: readonly NumberedPage[]): boolean {
  const other = sheets[side === 'verso' ? index + 1 : index - 1]?.layout;
  if (!other) return false;
  return side === 'recto' ? other.facing !== undefined : isFacing(other, sheets);
}

function isFacing(layout: SectionLayout, sheets: readonly NumberedPage[]): boolean {
  return sheets.some((sheet) => sheet.layout?.facing === layout);
}

function isNeeded({ index }: NumberedPage, next: NumberedPage | undefined, rules: PageOrder): boolean {
  const { pagesMultipleOf = 1, isContinuous = false } = rules;
  const section = next?.layout?.section;
  if (!next || section?.closes === true) return pagesMultipleOf > 1;
  const start = section?.facing ? 'verso' : isContinuous ? 'any' : section?.startsOn;
  return start !== 'any' && index === next.index - 1;
}
