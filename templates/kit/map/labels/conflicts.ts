import type { PagePoint } from '../page.ts';
import type { LabelCandidate, Seeker } from './candidates.ts';
import { crosses, distanceTo, grown, hullOf, intersect, type LabelBox, type Segment } from './boxes.ts';

/** Half of what parts two labels of which one stands below the other, in points: they must not read as one. */
const PARTED = 0.6;
/** Between a leader and the end of a label that it passes, in points. */
const BESIDE_LEADER = 1;
/** No other label is nearer to a point than its own by so much, up to where none is read as its own. Points. */
const OWN = { nearer: 0.6, most: 8 };

/** A candidate, and what it takes of the map. */
export interface HulledCandidate {
  readonly candidate: LabelCandidate;
  readonly cost: number;
  /** The label with what parts it from those above and below. */
  readonly box: Edges;
  /** Its share of what parts it from one beside it. */
  readonly beside: number;
  /** What no leader of another crosses. */
  readonly kept: LabelBox;
  readonly point: PagePoint | undefined;
  /** How near to its point no other label stands. */
  readonly claim: number;
  /** All of these together. */
  readonly hull: Edges;
}

export interface Edges extends LabelBox {
  readonly right: number;
  readonly foot: number;
}

function edgesOf({ left, top, width, height }: LabelBox): Edges {
  return { left, top, width, height, right: left + width, foot: top + height };
}

/** @param gap that parts them, side by side */
function meet(a: Edges, b: Edges, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.foot && b.top < a.foot;
}

export function hulledFor(
  candidate: LabelCandidate,
  { beside = 0, below = PARTED, point }: Seeker,
): HulledCandidate {
  const { left, top, width, height } = candidate.box;
  const box = edgesOf({ left, top: top - below, width, height: height + 2 * below });
  const claim = point ? Math.min(distanceTo(candidate.box, point) + OWN.nearer, OWN.most) : 0;
  const parted = { ...box, left: left - beside, width: width + 2 * beside };
  const led = hullOf(parted, candidate.leader);
  return {
    candidate,
    cost: candidate.cost,
    box,
    beside,
    kept: grown(candidate.box, BESIDE_LEADER),
    point,
    claim,
    hull: edgesOf(point ? hullOf(led, diagonalAbout(point, claim)) : led),
  };
}

function diagonalAbout({ x, y }: PagePoint, reach: number): Segment {
  return { from: { x: x - reach, y: y - reach }, to: { x: x + reach, y: y + reach } };
}

/** Whether labels overlap, one stands where the other is asked for, or a leader crosses the other or its leader. */
export function isInTheWay(a: HulledCandidate, b: HulledCandidate): boolean {
  if (!meet(a.hull, b.hull)) return false;
  if (meet(a.box, b.box, a.beside + b.beside)) return true;
  if (isTakenFor(a, b) || isTakenFor(b, a)) return true;
  const [first, second] = [a.candidate.leader, b.candidate.leader];
  if (first && crosses(first, b.kept)) return true;
  if (!second) return false;
  return crosses(second, a.kept) || (first !== undefined && intersect(first, second));
}

/** Whether a label stands so near to the point of another that it is read as its own. */
function isTakenFor({ point: own, candidate }: HulledCandidate, { point, claim }: HulledCandidate): boolean {
  return own !== undefined && point !== undefined && distanceTo(candidate.box, point) < claim;
}
