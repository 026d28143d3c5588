import { crosses, intersect, overlap, type LabelBox, type Segment } from './boxes.ts';

export interface PlacedLabel {
  readonly box: LabelBox;
  /** From the point to its label, where the label stands too far off to be told its own. */
  readonly leader: Segment | undefined;
  /** On which side of its point the label stands: there its text begins or ends. */
  readonly side: 'left' | 'right' | 'middle';
  readonly isShort: boolean;
}

/** A place that a label may take. */
export interface LabelCandidate extends PlacedLabel {
  /** Of standing there, were there no other label. */
  readonly cost: number;
}

type Arrangement = (LabelCandidate | undefined)[];

/** What a label without a place costs, against the candidates. */
const LOST = 90;
/** Trials for each label, and for all. */
const TRIALS = { each: 100, most: 4000 };
/** What a worse arrangement may cost more, on average, at the beginning of the search. */
const WARMEST = 2.5;
/** Labels that make room for one. */
const MOST_MOVED = 4;
/** Of the numbers that the search draws: any will do, as long as it stays. */
const SEED = 20_191;

/**
 * One candidate for each label, or none, so that no two are in each other's way and all together cost as
 * little as a search finds: simulated annealing, in which a label takes a place and those that it pushes
 * away look for another. The same candidates give the same places.
 * @param candidates of each label, the cheapest first
 */
export function arranged(candidates: readonly (readonly LabelCandidate[])[]): Arrangement {
  const live = candidates.flatMap((own, index) => (own.length > 0 ? [index] : []));
  const current: Arrangement = candidates.map(() => undefined);
  settle(live, candidates, current);
  let best = [...current];
  let [cost, least] = [0, 0];
  const draw = draws(SEED);
  const trials = Math.min(TRIALS.most, TRIALS.each * live.length);
  for (let trial = 0; trial < trials; trial++) {
    const index = live[Math.floor(draw() * live.length)] ?? 0;
    const own = candidates[index] ?? [];
    const candidate = own[Math.floor(own.length * draw() ** 2)];
    if (!candidate || candidate === current[index]) continue;
    const more = pushIn(index, candidate, candidates, current);
    if (!more) continue;
    const warmth = WARMEST * (1 - trial / trials);
    if (more.cost > 0 && draw() >= Math.exp(-more.cost / warmth)) more.undo();
    else cost += more.cost;
    if (cost < least - 1e-9) [best, least] = [[...current], cost];
  }
  settle(live, candidates, best);
  return best;
}

/** Each label in turn takes the cheapest place that is free, until none finds a cheaper one. */
function settle(
  live: readonly number[],
  candidates: readonly (readonly LabelCandidate[])[],
  current: Arrangement,
): void {
  const order = [...live].sort((a, b) => (candidates[a]?.length ?? 0) - (candidates[b]?.length ?? 0));
  let isMoving = true;
  while (isMoving) {
    isMoving = false;
    for (const index of order) {
      const free = freeFor(index, candidates, current);
      if (costOf(free) < costOf(current[index])) [current[index], isMoving] = [free, true];
    }
  }
}

/** Undefined, with nothing changed, where too many would have to go. */
function pushIn(
  index: number,
  candidate: LabelCandidate,
  candidates: readonly (readonly LabelCandidate[])[],
  current: Arrangement,
): { cost: number; undo(): void } | undefined {
  const moved = [index];
  for (const [other, label] of current.entries()) {
    if (other !== index && label && areInTheWay(candidate, label)) moved.push(other);
  }
  if (moved.length > MOST_MOVED + 1) return undefined;
  const before = moved.map((one) => current[one]);
  for (const one of moved) current[one] = undefined;
  current[index] = candidate;
  for (const one of moved.slice(1)) current[one] = freeFor(one, candidates, current);
  const sum = (labels: Arrangement): number => labels.reduce((all, label) => all + costOf(label), 0);
  return {
    cost: sum(moved.map((one) => current[one])) - sum(before),
    undo: () => {
      moved.forEach((one, at) => (current[one] = before[at]));
    },
  };
}

function freeFor(
  index: number,
  candidates: readonly (readonly LabelCandidate[])[],
  current: Arrangement,
): LabelCandidate | undefined {
  return candidates[index]?.find((candidate) =>
    current.every((label, other) => other === index || !label || !areInTheWay(candidate, label)),
  );
}

function costOf(label: LabelCandidate | undefined): number {
  return label ? label.cost : LOST;
}

/** Whether labels overlap, or the leader of one crosses the other or its leader. */
export function areInTheWay(a: PlacedLabel, b: PlacedLabel): boolean {
  if (overlap(a.box, b.box)) return true;
  if (a.leader && crosses(a.leader, b.box)) return true;
  if (!b.leader) return false;
  return crosses(b.leader, a.box) || (a.leader !== undefined && intersect(a.leader, b.leader));
}

/** Numbers from 0 to 1 that look drawn at random, the same for the same seed (mulberry32). */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
