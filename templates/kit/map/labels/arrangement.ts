import { overlap, type LabelBox } from './boxes.ts';
import type { LabelCandidate, Seeker } from './candidates.ts';
import { hulledFor, isInTheWay, type HulledCandidate } from './conflicts.ts';

/** Trials for each label, and for all. */
const TRIALS = { each: 260, most: 12_000 };
/** What a worse arrangement may cost more, on average, at the beginning of the search: a name for another. */
const WARMEST = 40;
/** How soon it may cost less: the end of the search is nearly all for small gains. */
const COOLING = 10;
/** Labels that make room for one. */
const MOST_MOVED = 4;
/** Of the numbers that the search draws: any will do, as long as it stays. */
const SEED = 7;

/**
 * One candidate for each label, or none, so that no two are in each other's way and all together cost as
 * little as a search finds: simulated annealing, in which a label takes a place and those that it pushes
 * away look for another. The same candidates give the same places.
 */
export function arranged(seekers: readonly Seeker[]): (LabelCandidate | undefined)[] {
  const search = searchOf(seekers);
  const { live, labels } = search;
  settle(search);
  let best = [...search.current];
  let [cost, least] = [0, 0];
  const draw = draws(SEED);
  const trials = Math.min(TRIALS.most, TRIALS.each * live.length);
  for (let trial = 0; trial < trials; trial++) {
    const index = needier(
      live[Math.floor(draw() * live.length)],
      live[Math.floor(draw() * live.length)],
      search,
    );
    const own = labels[index]?.candidates ?? [];
    const candidate = own[Math.floor(own.length * draw() ** 3)];
    if (!candidate || candidate === search.current[index]) continue;
    const moved = movedBy(index, candidate, search);
    if (!moved) continue;
    const warmth = WARMEST * (1 - trial / trials) ** COOLING;
    let most: number | undefined;
    const isDear = (more: number): boolean => more > 0 && more >= (most ??= -warmth * Math.log(draw()));
    const more = pushIn(moved, candidate, search, isDear);
    if (more === undefined) continue;
    cost += more;
    if (cost < least - 1e-9) [best, least] = [[...search.current], cost];
  }
  search.current = best;
  do settle(search);
  while (exchange(search));
  return search.current.map((one) => one?.candidate);
}

/** Of two labels the one that stands worse against its best place. */
function needier(a = 0, b = 0, search: Search): number {
  return needOf(a, search) >= needOf(b, search) ? a : b;
}

function needOf(index: number, search: Search): number {
  const best = search.labels[index]?.candidates[0];
  return costOf(index, search.current[index], search) - (best?.cost ?? 0);
}

interface Search {
  readonly labels: readonly {
    readonly candidates: readonly HulledCandidate[];
    readonly lost: number;
    /** Those whose places may be in the way of its own. */
    readonly near: readonly number[];
  }[];
  /** Labels that have candidates. */
  readonly live: readonly number[];
  current: (HulledCandidate | undefined)[];
}

function searchOf(seekers: readonly Seeker[]): Search {
  const hulled = seekers.map((seeker) => seeker.candidates.map((candidate) => hulledFor(candidate, seeker)));
  const reaches = hulled.map((own) => allOf(own.map(({ hull }) => hull)));
  return {
    labels: seekers.map(({ lost }, index) => ({
      candidates: hulled[index] ?? [],
      lost,
      near: reaches.flatMap((reach, other) => {
        const own = reaches[index];
        return other !== index && own && reach && overlap(own, reach) ? [other] : [];
      }),
    })),
    live: hulled.flatMap((own, index) => (own.length > 0 ? [index] : [])),
    current: seekers.map(() => undefined),
  };
}

function allOf(boxes: readonly LabelBox[]): LabelBox | undefined {
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.left + box.width);
    foot = Math.max(foot, box.top + box.height);
  }
  return left < right ? { left, top, width: right - left, height: foot - top } : undefined;
}

/** Each label in turn takes the cheapest place that is free, until none finds a cheaper one. */
function settle(search: Search): void {
  const { live, labels, current } = search;
  const places = (index: number): number => labels[index]?.candidates.length ?? 0;
  const order = [...live].sort((a, b) => places(a) - places(b));
  let isMoving = true;
  while (isMoving) {
    isMoving = false;
    for (const index of order) {
      const now = costOf(index, current[index], search);
      const free = freeFor(index, search, (cost) => cost >= now);
      if (costOf(index, free, search) < now) [current[index], isMoving] = [free, true];
    }
  }
}

/** A label that stands worse than its best place by more than this seeks a better one at the end. */
const NEEDY = 3;

/** Labels that stand badly take each place that costs less in all, the neediest first; whether any did. */
function exchange(search: Search): boolean {
  const { live, labels, current } = search;
  const needy = live
    .map((index) => ({ index, need: needOf(index, search) }))
    .filter(({ need }) => need > NEEDY)
    .sort((a, b) => b.need - a.need);
  let hasGained = false;
  for (const { index } of needy) {
    for (const candidate of labels[index]?.candidates ?? []) {
      if (candidate.cost >= costOf(index, current[index], search) - LEAST_GAIN) break;
      const moved = movedBy(index, candidate, search);
      if (moved && pushIn(moved, candidate, search, (more) => more > -LEAST_GAIN) !== undefined)
        hasGained = true;
    }
  }
  return hasGained;
}

/** What all labels together must cost less, so that the search ends. */
const LEAST_GAIN = 0.01;

/** A label and those that it pushes away from a place; undefined where these are too many. */
function movedBy(
  index: number,
  candidate: HulledCandidate,
  { labels, current }: Search,
): number[] | undefined {
  const moved = [index];
  for (const other of labels[index]?.near ?? []) {
    const label = current[other];
    if (!label || !isInTheWay(candidate, label)) continue;
    if (moved.length > MOST_MOVED) return undefined;
    moved.push(other);
  }
  return moved;
}

/**
 * What it costs more when the first takes the place and the others look for another; undefined, with nothing
 * changed, where that is too dear. It is asked of the least that it may cost too, before places are looked for.
 */
function pushIn(
  moved: readonly number[],
  candidate: HulledCandidate,
  search: Search,
  isDear: (more: number) => boolean,
): number | undefined {
  const { current } = search;
  const before = moved.map((one) => current[one]);
  const costs = moved.map((one, at) => (at === 0 ? candidate.cost : leastOf(one, search)));
  const more = (): number =>
    moved.reduce((sum, one, at) => sum + ((costs[at] ?? 0) - costOf(one, before[at], search)), 0);
  let known = more();
  if (isDear(known)) return undefined;
  let isTooDear = false;
  moved.forEach((one, at) => (current[one] = at === 0 ? candidate : undefined));
  for (let at = 1; at < moved.length && !isTooDear; at++) {
    const one = moved[at] ?? 0;
    const least = costs[at] ?? 0;
    const soFar = known - least;
    current[one] = freeFor(one, search, (cost) => isDear(soFar + cost));
    costs[at] = costOf(one, current[one], search);
    known = more();
    isTooDear = isDear(known);
  }
  if (!isTooDear) return known;
  moved.forEach((one, at) => (current[one] = before[at]));
  return undefined;
}

/** What a label costs at least, placed or not. */
function leastOf(index: number, { labels }: Search): number {
  const label = labels[index];
  return label ? Math.min(label.lost, label.candidates[0]?.cost ?? Infinity) : 0;
}

/**
 * The cheapest place of a label that is free; none where all that are left cost too much, as being left out does.
 * @param isTooMuch asked of costs that grow
 */
function freeFor(
  index: number,
  { labels, current }: Search,
  isTooMuch: (cost: number) => boolean,
): HulledCandidate | undefined {
  const own = labels[index];
  if (!own) return undefined;
  const others: HulledCandidate[] = [];
  for (const other of own.near) {
    const label = current[other];
    if (label) others.push(label);
  }
  for (const candidate of own.candidates) {
    if (isTooMuch(Math.min(candidate.cost, own.lost))) return undefined;
    const at = blockerOf(candidate, others);
    if (at < 0) return candidate;
    // What was in the way of one place is likely in that of the next
    const [first, blocker] = [others[0], others[at]];
    if (first && blocker) [others[0], others[at]] = [blocker, first];
  }
  return undefined;
}

function blockerOf(candidate: HulledCandidate, others: readonly HulledCandidate[]): number {
  const { left, right, top, foot } = candidate.hull;
  for (let at = 0; at < others.length; at++) {
    const other = others[at];
    if (!other) continue;
    const { hull } = other;
    if (left >= hull.right || hull.left >= right || top >= hull.foot || hull.top >= foot) continue;
    if (isInTheWay(candidate, other)) return at;
  }
  return -1;
}

function costOf(index: number, label: HulledCandidate | undefined, { labels }: Search): number {
  return label ? label.cost : (labels[index]?.lost ?? 0);
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
