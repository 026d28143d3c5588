/** Page on one half of a sheet's side; null is a blank. */
export type Half = number | null;

/** One side of a sheet, as it lies open: left and right page, counted from 1. */
export type SheetFace = readonly [left: Half, right: Half];

/** A sheet of a stapled booklet, the outermost first. */
export interface Sheet {
  readonly front: SheetFace;
  readonly back: SheetFace;
}

/**
 * Sheets of a stapled booklet in printer spreads. Blanks fill up to a multiple of 4: at the end, or before the
 * last page when that one is the back cover.
 */
export function imposeBooklet(pages: number, lastIsCover = false): Sheet[] {
  const order = withBlanks(pages, lastIsCover);
  const total = order.length;
  const at = (position: number): Half => order[position] ?? null;
  return Array.from({ length: total / 4 }, (_, sheet) => ({
    front: [at(total - 1 - 2 * sheet), at(2 * sheet)],
    back: [at(2 * sheet + 1), at(total - 2 - 2 * sheet)],
  }));
}

/** Pages in reading order with the blanks in their places. */
export function withBlanks(pages: number, lastIsCover: boolean): Half[] {
  const numbers: Half[] = Array.from({ length: pages }, (_, index) => index + 1);
  const blanks = Array.from({ length: (4 - (pages % 4)) % 4 }, (): Half => null);
  const cut = lastIsCover && pages > 1 ? pages - 1 : pages;
  return [...numbers.slice(0, cut), ...blanks, ...numbers.slice(cut)];
}

/**
 * How far the pages of a sheet move towards the spine, in millimetres: each sheet lies inside those before it, so
 * their thickness pushes it out of the fold. `sheet` counts from 0, the outermost.
 */
export function creepShift(sheet: number, leafThicknessMm: number): number {
  return sheet * leafThicknessMm;
}
