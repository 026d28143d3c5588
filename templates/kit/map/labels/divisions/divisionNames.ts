import type { PagePoint } from '../../page.ts';
import type { Ownership } from '../ownership.ts';
import { besideOf } from './besideDivision.ts';
import type { AreaLabel, AreaLabels, DivisionNamesOptions, PlacingContext } from './divisionLabel.ts';
import { bestInside } from './inDivision.ts';
import { largestPiece } from './largestPiece.ts';
import { markBeside } from './markBeside.ts';

/** Points of the page between two places that are tried. */
const STEP = 2;
/** In the middle of a cell, so that its owner is that of the place itself. */
const FIRST = 0.5;

/**
 * A place for the label of each area that nobody can take for another's: its name in it, over no other's
 * land; else its name beside on water, nearer to it than to any other, with a leader that passes only its own
 * land; else its mark, which a key explains, in it or, where it is too small, beside with a leader. Undefined for an area that the map does not show.
 * @param areas those that the owners are numbered by, in the same order
 */
export function placeDivisionNames(
  areas: readonly AreaLabels[],
  owners: Ownership,
  options: DivisionNamesOptions,
): (AreaLabel | undefined)[] {
  const cells = cellsOf(areas.length, owners).map((own, index) => (options.without?.has(index) ? [] : own));
  const placed: (AreaLabel | undefined)[] = areas.map(() => undefined);
  // The mark of each is kept free until the area has its label: a name beside may take no other's last place
  const marks = areas.map(({ mark }, own) =>
    bestInside(own, mark, cells[own] ?? [], owners, options, 'mark'),
  );
  const context = (own: number): PlacingContext => ({
    owners,
    options,
    others: [...placed, ...marks.filter((_, other) => other !== own && !placed[other])].flatMap(
      (one) => one ?? [],
    ),
  });
  areas.forEach(({ name }, own) => {
    placed[own] = bestInside(
      own,
      name,
      cells[own] ?? [],
      owners,
      withTaken(options, context(own).others),
      'name',
    );
  });
  if (options.insideOnly) return placed;
  const rest = areas.map((_, own) => own).filter((own) => !placed[own] && (cells[own]?.length ?? 0) > 0);
  // Those without room for their marks have no other place
  for (const own of [...rest.filter((one) => !marks[one]), ...rest.filter((one) => marks[one])]) {
    const [best] = besideOf(own, areas[own], cells[own] ?? [], context(own));
    placed[own] = best?.label ?? marks[own] ?? markBeside(own, areas[own], cells[own] ?? [], context(own));
  }
  return placed;
}

function withTaken(options: DivisionNamesOptions, others: readonly AreaLabel[]): DivisionNamesOptions {
  return { ...options, taken: [...options.taken, ...others.map(({ box }) => box)] };
}

/** The places of a coarse raster that the main part of each area owns. */
function cellsOf(count: number, owners: Ownership): PagePoint[][] {
  const cells: PagePoint[][] = Array.from({ length: count }, () => []);
  for (let y = FIRST; y < owners.height; y += STEP)
    for (let x = FIRST; x < owners.width; x += STEP) cells[owners.outlinedAt({ x, y })]?.push({ x, y });
  return cells.map((places) => largestPiece(places, STEP));
}
