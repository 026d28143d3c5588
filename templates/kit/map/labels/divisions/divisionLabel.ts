import type { LabelBox, Segment, Size } from '../boxes.ts';
import type { PagePoint } from '../../page.ts';
import type { Ownership } from '../ownership.ts';

/** What an area may bear: its name or, where that has no place, the mark that a key explains. */
export interface AreaLabels {
  readonly name: Size;
  readonly mark: Size;
}

/** Where the label of an area stands. */
export interface AreaLabel {
  readonly shows: 'name' | 'mark';
  readonly box: LabelBox;
  /** In the area: the middle of what stands in it, the end of the leader of what stands beside. */
  readonly anchor: PagePoint;
  /** From the anchor to the label, where that stands beside. */
  readonly leader: Segment | undefined;
}

export interface DivisionNamesOptions {
  readonly bounds: LabelBox;
  /** What labels and leaders keep off. */
  readonly taken: readonly LabelBox[];
  /** To see which names have room in their areas: no others, and no marks. */
  readonly insideOnly?: boolean;
  /** Indexes of areas that bear no label. */
  readonly without?: ReadonlySet<number>;
}

/** What is known where a label seeks its place. */
export interface PlacingContext {
  readonly owners: Ownership;
  readonly options: DivisionNamesOptions;
  readonly others: readonly AreaLabel[];
}

/** How far labels stand from the points that they touch a circle about. Points of the page. */
export const RINGS = [3, 5, 8, 11, 15, 20];
/** Sides of a point that are tried. */
export const DIRECTIONS = 24;

/** A box that touches the circle about a point, on the side that looks to it. */
export function boxAt({ x, y }: PagePoint, size: Size, reach: number, turn: number): LabelBox {
  const angle = (turn / DIRECTIONS) * 2 * Math.PI;
  const [east, south] = [Math.cos(angle), Math.sin(angle)];
  return {
    left: x + east * reach + (east - 1) * (size.width / 2),
    top: y + south * reach + (south - 1) * (size.height / 2),
    ...size,
  };
}

export function middleOf(points: readonly PagePoint[]): PagePoint {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}
