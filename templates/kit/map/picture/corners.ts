import { isInside } from '../labels/inside.ts';
import { grown, overlap, type LabelBox, type Size } from '../labels/boxes.ts';
import type { PageLine, PagePoint } from '../page.ts';

/** What the corners of a map keep free about the country and its points, in points of the page. */
const FREE = 5;

/**
 * A corner of a map for each of some insets, where neither the country nor a point of it lies; undefined for
 * one that finds none. Each corner is taken once; the largest chooses first.
 * @param insets of each the sizes that it may have, the best first
 */
export function cornersFor(
  insets: readonly (readonly Size[])[],
  { map, land, points }: { map: Size; land: readonly PageLine[]; points: readonly PagePoint[] },
): (LabelBox | undefined)[] {
  const taken: LabelBox[] = [];
  const places: (LabelBox | undefined)[] = insets.map(() => undefined);
  const order = insets
    .map((_, index) => index)
    .sort((a, b) => areaOf(insets[b]) - areaOf(insets[a]) || a - b);
  for (const index of order) {
    const corner = (insets[index] ?? [])
      .flatMap((size) => cornersOf(map, size))
      .find(
        (box) =>
          isFree(grown(box, FREE), land, points) && !taken.some((one) => overlap(grown(box, FREE), one)),
      );
    if (corner) taken.push(corner);
    places[index] = corner;
  }
  return places;
}

function areaOf([size]: readonly Size[] = []): number {
  return size ? size.width * size.height : 0;
}

function cornersOf(map: Size, { width, height }: Size): LabelBox[] {
  const [right, foot] = [map.width - width, map.height - height];
  return [
    { left: 0, top: foot },
    { left: 0, top: 0 },
    { left: right, top: foot },
    { left: right, top: 0 },
  ].map((corner) => ({ ...corner, width, height }));
}

function isFree(box: LabelBox, land: readonly PageLine[], points: readonly PagePoint[]): boolean {
  const { left, top, width, height } = box;
  const holds = ({ x, y }: PagePoint): boolean => x > left && x < left + width && y > top && y < top + height;
  if (points.some(holds) || land.some((line) => line.points.some(holds))) return false;
  return !isInside(land, { x: left + width / 2, y: top + height / 2 });
}
