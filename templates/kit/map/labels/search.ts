import type { Seeker } from './candidates.ts';
import { hulledFor, type Edges, type HulledCandidate } from './conflicts.ts';

/** Where labels stand while places are sought, and what each may take. */
export interface Search {
  readonly labels: readonly SearchedLabel[];
  /** Labels that have candidates. */
  readonly live: readonly number[];
  readonly current: (HulledCandidate | undefined)[];
  /** What each takes: left, top, right and foot of its hull, in one row for all. */
  readonly edges: Float64Array;
}

interface SearchedLabel {
  /** The cheapest first. */
  readonly candidates: readonly HulledCandidate[];
  /** Of so many candidates each, in their order, what they take together. */
  readonly reaches: readonly Edges[];
  /** What it costs to be left out. */
  readonly lost: number;
  /** What it costs at least, placed or not. */
  readonly least: number;
  /** Those whose places may be in the way of its own. */
  readonly near: readonly number[];
}

/** Candidates that are asked for their neighbours at once. */
export const TOGETHER = 24;

export function searchOf(seekers: readonly Seeker[]): Search {
  const hulled = seekers.map((seeker) => seeker.candidates.map((candidate) => hulledFor(candidate, seeker)));
  const whole = hulled.map((own) => reachOf(own, 0, own.length));
  return {
    labels: seekers.map(({ lost }, index) => {
      const candidates = hulled[index] ?? [];
      const own = whole[index];
      return {
        candidates,
        reaches: Array.from({ length: Math.ceil(candidates.length / TOGETHER) }, (_, at) =>
          reachOf(candidates, at * TOGETHER, (at + 1) * TOGETHER),
        ),
        lost,
        least: Math.min(lost, candidates[0]?.cost ?? Infinity),
        near: whole.flatMap((reach, other) => (own && other !== index && meet(own, reach) ? [other] : [])),
      };
    }),
    live: hulled.flatMap((own, index) => (own.length > 0 ? [index] : [])),
    current: seekers.map(() => undefined),
    edges: new Float64Array(4 * seekers.length).fill(Infinity),
  };
}

function reachOf(candidates: readonly HulledCandidate[], from: number, to: number): Edges {
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = from; at < Math.min(to, candidates.length); at++) {
    const hull = candidates[at]?.hull;
    if (!hull) continue;
    left = Math.min(left, hull.left);
    top = Math.min(top, hull.top);
    right = Math.max(right, hull.right);
    foot = Math.max(foot, hull.foot);
  }
  return { left, top, right, foot, width: right - left, height: foot - top };
}

function meet(a: Edges, b: Edges): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot;
}

/** A label takes a place, or none. */
export function put({ current, edges }: Search, index: number, candidate: HulledCandidate | undefined): void {
  current[index] = candidate;
  const at = 4 * index;
  // What takes nothing begins beyond all ends
  edges[at] = candidate ? candidate.hull.left : Infinity;
  if (!candidate) return;
  edges[at + 1] = candidate.hull.top;
  edges[at + 2] = candidate.hull.right;
  edges[at + 3] = candidate.hull.foot;
}

/** Whether what a label takes now meets a part of the map. */
export function isMet({ edges }: Search, index: number, { left, top, right, foot }: Edges): boolean {
  const at = 4 * index;
  return (
    (edges[at] ?? 0) < right &&
    (edges[at + 2] ?? 0) > left &&
    (edges[at + 1] ?? 0) < foot &&
    (edges[at + 3] ?? 0) > top
  );
}
