import type { PagePoint } from '../page.ts';
import type { LabelBox, Size } from './boxes.ts';

/** Boxes of a label around a point and along each of its sides, as far from it as told; more ways for one with a leader. */
export function boxesAbout(
  point: PagePoint,
  size: Size,
  { reach, isLed }: { readonly reach: number; readonly isLed: boolean },
): LabelBox[] {
  const bearings = isLed ? LED_BEARINGS : BEARINGS;
  return [...boxesAround(point, size, { reach, bearings }), ...boxesAlong(point, size, reach)];
}

/** To the right, to the left, above, below, then between. */
const DIRECTIONS = [
  0, 180, 270, 90, 315, 225, 45, 135, 340, 200, 20, 160, 290, 250, 70, 110, 328, 212, 32, 148, 302, 238, 58,
  122,
];
interface Bearing {
  readonly east: number;
  readonly south: number;
}

function bearingOf(degrees: number): Bearing {
  const angle = (degrees * Math.PI) / 180;
  return { east: Math.cos(angle), south: Math.sin(angle) };
}

const BEARINGS = DIRECTIONS.map(bearingOf);
/** A leader finds its way out of a crowd between these too. */
const LED_BEARINGS = [...DIRECTIONS, ...Array.from({ length: 12 }, (_, at) => at * 30 + 8)].map(bearingOf);

/** The box touches the circle of its reach on the side that looks to the point. */
function boxesAround(
  { x, y }: PagePoint,
  { width, height }: Size,
  { reach, bearings }: { readonly reach: number; readonly bearings: readonly Bearing[] },
): LabelBox[] {
  return bearings.map(({ east, south }) => ({
    left: x + east * reach + (east - 1) * (width / 2),
    top: y + south * reach + (south - 1) * (height / 2),
    width,
    height,
  }));
}

/** Shares of a side of a box that lie before the point. */
const SLIDES = [0.15, 0.85, 0.3, 0.7, 0.02, 0.98];

function boxesAlong({ x, y }: PagePoint, { width, height }: Size, reach: number): LabelBox[] {
  return SLIDES.flatMap((share) => [
    { left: x + reach, top: y - share * height, width, height },
    { left: x - reach - width, top: y - share * height, width, height },
    { left: x - share * width, top: y - reach - height, width, height },
    { left: x - share * width, top: y + reach, width, height },
  ]);
}
