import { widthInEms } from '../../text/letterWidths.ts';
import { overlap, type LabelBox } from '../labels/boxes.ts';
import { isInside } from '../labels/inside.ts';
import type { MapType } from '../labels/spots.ts';
import type { MapProjection } from '../projection.ts';
import type { PageLine, PagePoint } from '../page.ts';

/** How long some kilometres are on a map. */
export interface ScaleBar {
  readonly kilometres: number;
  /** In points of the page. */
  readonly length: number;
  /** What bar and figure take. */
  readonly box: LabelBox;
}

/** Of a degree of latitude, on a sphere of the earth's mean radius. */
const KILOMETRES_PER_DEGREE = 111.2;
const ROUND_LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
/** Of the map's width, at most. */
const SHARE = 0.26;
const EDGE = 5;
const BAR_HEIGHT = 4;

/** In the corner of the map where it hides least of the country. */
export function scaleBar(
  projection: MapProjection,
  land: readonly PageLine[],
  points: readonly PagePoint[],
  { type, taken }: { readonly type: MapType; readonly taken: readonly LabelBox[] },
): ScaleBar {
  const perKilometre = pointsPerKilometre(projection);
  const most = projection.width * SHARE;
  const kilometres = ROUND_LENGTHS.findLast((one) => one * perKilometre <= most) ?? 1;
  const length = kilometres * perKilometre;
  const width = Math.max(length, widthInEms(`${kilometres} km`) * type.name) + 2;
  const height = type.line + BAR_HEIGHT;
  const { width: right, height: foot } = projection;
  const boxes = [foot - EDGE - height, EDGE].flatMap((top) =>
    [right - EDGE - width, EDGE].map((left) => ({ left, top, width, height })),
  );
  const hidden = boxes.map((box) =>
    taken.some((one) => overlap(one, box)) ? Infinity : hiddenBy(box, land, points),
  );
  const box = boxes[hidden.indexOf(Math.min(...hidden))] ?? { left: EDGE, top: EDGE, width, height };
  return { kilometres, length, box };
}

/** Of the page, in the middle of a map. */
export function pointsPerKilometre(projection: MapProjection): number {
  const { width, height } = projection;
  const [longitude, latitude] = projection.placeOf({ x: width / 2, y: height / 2 });
  const [low, high] = [latitude - 0.1, latitude + 0.1].map((at) => projection.pointOf([longitude, at]));
  return low && high ? Math.abs(low.y - high.y) / (0.2 * KILOMETRES_PER_DEGREE) : 1;
}

function hiddenBy(box: LabelBox, land: readonly PageLine[], points: readonly PagePoint[]): number {
  const { left, top, width, height } = box;
  const asked = [0, 0.25, 0.5, 0.75, 1].flatMap((x) =>
    [0, 0.5, 1].map((y) => ({ x: left + x * width, y: top + y * height })),
  );
  const covered = points.filter(({ x, y }) => overlap(box, { left: x - 3, top: y - 3, width: 6, height: 6 }));
  return covered.length * 20 + asked.filter((point) => isInside(land, point)).length;
}
