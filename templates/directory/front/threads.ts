import type { Partnership } from '../../../src/model/directory/partnership.ts';
import { isLiving } from '../../../src/model/directory/living.ts';

/** A thread of the bridge: where it stands among the others at both feet and at the crown, from 0 to 1. */
export interface Thread {
  readonly id: string;
  /** At the foot of the own country, by latitude: the north outside. */
  readonly near: number;
  /** At the crown, by age: the oldest outside. */
  readonly crown: number;
  /** At the foot of the partner country, by latitude. */
  readonly far: number;
  /** Signed within the ten years before the edition. */
  readonly recent: boolean;
}

const RECENT_YEARS = 10;

/**
 * One thread for each living link whose two places are known, oldest first.
 * @param date ISO date of the edition
 */
export function threadsOf(partnerships: readonly Partnership[], date: string): Thread[] {
  const drawn = partnerships.flatMap((partnership) => {
    const { id, french, partner, since } = partnership;
    if (!isLiving(partnership) || !french.coordinates || !partner.coordinates) return [];
    return [{ id, year: since?.year, near: french.coordinates.latitude, far: partner.coordinates.latitude }];
  });
  const recentFrom = Number(date.slice(0, 4)) - RECENT_YEARS;
  const near = placeBy(drawn, ({ near: latitude }) => -latitude);
  const far = placeBy(drawn, ({ far: latitude }) => -latitude);
  const age = placeBy(drawn, ({ year }) => year ?? Number.MAX_SAFE_INTEGER);
  return drawn
    .map(({ id, year }) => ({
      id,
      near: near(id),
      crown: age(id),
      far: far(id),
      recent: year !== undefined && year >= recentFrom,
    }))
    .sort((a, b) => a.crown - b.crown);
}

/** Each one's place in an order, from 0 to 1; those that are equal stand by their ids. */
function placeBy<Item extends { readonly id: string }>(
  items: readonly Item[],
  value: (item: Item) => number,
): (id: string) => number {
  const sorted = [...items].sort((a, b) => value(a) - value(b) || (a.id < b.id ? -1 : 1));
  const places = new Map(sorted.map(({ id }, index) => [id, index / Math.max(1, sorted.length - 1)]));
  return (id) => places.get(id) ?? 0;
}
