import type { LabelCandidate, Seeker } from './candidates.ts';
import { isInTheWay, type HulledCandidate } from './conflicts.ts';
import { isMet, put, searchOf, TOGETHER, type Search } from './search.ts';

/** Trials for each label, and for all. */
const TRIALS = { each: 130, most: 6000 };
/** What a worse arrangement may cost more, on average, at the beginning of the search: a name for another. */
const WARMEST = 40;
/** How soon it may cost less: the end of the search is nearly all for small gains. */
const COOLING = 10;
/** Labels that make room for one. */
const MOST_MOVED = 4;
/** Of the numbers that the search draws: any will do, as long as it stays. */
const SEED = 2;

/**
 * One candidate for each label, or none, so that no two are in each other's way and all together cost as
 * little as a search finds: simulated annealing, in which a label takes a place and those that it pushes
 * away look for another. The same candidates give the same places.
 */
export function arranged(seekers: readonly Seeker[]): (LabelCandidate | undefined)[] {
  const search = searchOf(seekers);
  const { live, labels, current } = search;
  settle(search);
  let best = [...current];
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
    if (!candidate || candidate === current[index]) continue;
    const moved = movedBy(index, candidate, search);
    if (!moved) continue;
    const warmth = WARMEST * (1 - trial / trials) ** COOLING;
    const more = pushIn(moved, candidate, search, -warmth * Math.log(draw()));
    if (more === undefined) continue;
    cost += more;
    if (cost < least - 1e-9) [best, least] = [[...current], cost];
  }
  best.forEach((one, index) => {
    put(search, index, one);
  });
  do settle(search);
  while (exchange(search));
  return current.map((one) => one?.candidate);
}

/** Of two labels the one that stands worse against its best place. */
function needier(a = 0, b = 0, search: Search): number {
  return needOf(a, search) >= needOf(b, search) ? a : b;
}

function needOf(index: number, search: Search): number {
  const best = search.labels[index]?.candidates[0];
  return costOf(index, search.current[index], search) - (best?.cost ?? 0);
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
      const free = freeFor(index, search, now);
      if (costOf(index, free, search) >= now) continue;
      put(search, index, free);
      isMoving = true;
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
      if (moved && pushIn(moved, candidate, search, -LEAST_GAIN) !== undefined) hasGained = true;
    }
  }
  return hasGained;
}

/** What all labels together must cost less, so that the search ends. */
const LEAST_GAIN = 0.01;

/** A label and those that it pushes away from a place; undefined where these are too many. */
function movedBy(index: number, candidate: HulledCandidate, search: Search): number[] | undefined {
  const { labels, current } = search;
  const moved = [index];
  for (const other of labels[index]?.near ?? []) {
    const label = isMet(search, other, candidate.hull) ? current[other] : undefined;
    if (!label || !isInTheWay(candidate, label)) continue;
    if (moved.length > MOST_MOVED) return undefined;
    moved.push(other);
  }
  return moved;
}

/**
 * What it costs more when the first takes the place and the others look for another; undefined, with nothing
 * changed, where that is as much as told. The least that it may cost is asked too, before places are looked for.
 */
function pushIn(
  moved: readonly number[],
  candidate: HulledCandidate,
  search: Search,
  tooMuch: number,
): number | undefined {
  const { current, labels } = search;
  let more = candidate.cost;
  for (const [at, one] of moved.entries()) {
    if (at > 0) more += labels[one]?.least ?? 0;
    more -= costOf(one, current[one], search);
  }
  if (more >= tooMuch) return undefined;
  const before = moved.map((one) => current[one]);
  moved.forEach((one, at) => {
    put(search, one, at === 0 ? candidate : undefined);
  });
  for (let at = 1; at < moved.length && more < tooMuch; at++) {
    const one = moved[at] ?? 0;
    more -= labels[one]?.least ?? 0;
    const free = freeFor(one, search, tooMuch - more);
    put(search, one, free);
    more += costOf(one, free, search);
  }
  if (more < tooMuch) return more;
  moved.forEach((one, at) => {
    put(search, one, before[at]);
  });
  return undefined;
}

/**
 * The cheapest place of a label that is free; none where all that are left cost as much as told, as being left
 * out does.
 */
function freeFor(index: number, search: Search, tooMuch: number): HulledCandidate | undefined {
  const own = search.labels[index];
  if (!own || (own.lost >= tooMuch && (own.candidates[0]?.cost ?? Infinity) >= tooMuch)) return undefined;
  const { candidates, reaches, near } = own;
  for (const [at, reach] of reaches.entries()) {
    const from = at * TOGETHER;
    const others = near.filter((other) => isMet(search, other, reach));
    for (let one = from; one < Math.min(from + TOGETHER, candidates.length); one++) {
      const candidate = candidates[one];
      if (!candidate || Math.min(candidate.cost, own.lost) >= tooMuch) return undefined;
      if (!isBlocked(candidate, others, search)) return candidate;
    }
  }
  return undefined;
}

/** What was in the way of one place is likely in that of the next: it comes first among the others from then on. */
function isBlocked(candidate: HulledCandidate, others: number[], search: Search): boolean {
  for (let at = 0; at < others.length; at++) {
    const other = others[at] ?? 0;
    if (!isMet(search, other, candidate.hull)) continue;
    const label = search.current[other];
    if (!label || !isInTheWay(candidate, label)) continue;
    others[at] = others[0] ?? other;
    others[0] = other;
    return true;
  }
  return false;
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
