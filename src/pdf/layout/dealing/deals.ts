import { EMPTY_BEFORE_HEADING, LEAST_FILLED, MOST_EMPTY } from '../pageReport/fullness.ts';
import type { KeptGroup, Stretch } from './spreadBreaks.ts';

/** What of an unbroken page goes to one page, under the head of the table that goes on there. */
export interface DealtPage extends Stretch {
  readonly head?: Stretch;
  /** What the page has left below its last line, in points. */
  readonly free: number;
}

/** What a page costs: the part of it that is free, from 0 to 1, and what comes after it; undefined after the last. */
type PageCost = (free: number, next: KeptGroup | undefined) => number;

/** Fills one page after the other. */
export function dealInTurn(groups: readonly KeptGroup[], height: number): DealtPage[] {
  const pages: DealtPage[] = [];
  for (let from = 0; from < groups.length;) {
    let end = from + 1;
    while (end < groups.length && freeOn(groups, from, end + 1, height) >= 0) end += 1;
    pages.push(pageOf(groups, from, end, height));
    from = end;
  }
  return pages;
}

/** Deals groups so that all pages are about as full: of all ways, that whose free heights have the least sum of squares. */
export function dealEvenly(groups: readonly KeptGroup[], height: number): DealtPage[] {
  return dealAtLeastCost(groups, height, evenCost);
}

/** Fills one page after the other as long as none is left with a hole or a remnant; else breaks some earlier. */
export function dealWell(groups: readonly KeptGroup[], height: number): DealtPage[] {
  return dealAtLeastCost(groups, height, (free, next) => evenCost(free, next) + faultCost(free, next));
}

/** The last page may end anywhere, but hold no remnant. */
const evenCost: PageCost = (free, next) => (next ? free ** 2 : free > 1 - LEAST_FILLED ? FAULT : 0);

const faultCost: PageCost = (free, next) =>
  next && free > (next.isHeaded ? EMPTY_BEFORE_HEADING : MOST_EMPTY) ? FAULT : 0;

/** A hole or a remnant costs as much as a page that is left empty. */
const FAULT = 1;

/** A way to deal the groups from one on: what it costs, and where its first page ends. */
interface Deal {
  readonly cost: number;
  readonly end: number;
}

/** Of all ways to deal groups to pages, that which costs least. A group taller than a page has one of its own. */
function dealAtLeastCost(groups: readonly KeptGroup[], height: number, costOf: PageCost): DealtPage[] {
  const deals: Deal[] = [{ cost: 0, end: groups.length }];
  for (let from = groups.length - 1; from >= 0; from -= 1) {
    let best: Deal | undefined;
    for (let end = from + 1; end <= groups.length; end += 1) {
      const free = freeOn(groups, from, end, height);
      if (free < 0 && end > from + 1) break;
      const after = deals[groups.length - end]?.cost ?? 0;
      const isOnly = from === 0 && end === groups.length;
      const cost = after + (isOnly ? 0 : costOf(Math.max(0, free) / height, groups[end]));
      // Of two as good, the one whose page holds more
      if (!best || cost <= best.cost) best = { cost, end };
    }
    if (best) deals.push(best);
  }
  const pages: DealtPage[] = [];
  for (let from = 0; from < groups.length;) {
    const end = deals[groups.length - from]?.end ?? groups.length;
    pages.push(pageOf(groups, from, end, height));
    from = end;
  }
  return pages;
}

function pageOf(groups: readonly KeptGroup[], from: number, end: number, height: number): DealtPage {
  const [first, last] = [groups[from], groups[end - 1]];
  const free = Math.max(0, freeOn(groups, from, end, height));
  return { top: first?.top ?? 0, bottom: last?.bottom ?? 0, free, ...(first?.head && { head: first.head }) };
}

/** What a page has left below some groups, in points. */
function freeOn(groups: readonly KeptGroup[], from: number, end: number, height: number): number {
  const [first, last] = [groups[from], groups[end - 1]];
  if (!first || !last) return height;
  const head = first.head ? first.head.bottom - first.head.top : 0;
  return height - head - ((last.ends ?? last.bottom) - first.top);
}
