import { isPast, isRoundAge } from '../../../src/model/directory/anniversaries.ts';
import { isBefore, type PartialDate } from '../../../src/i18n/partialDate.ts';
import { isLiving } from '../../../src/model/directory/living.ts';
import type { Partnership } from '../../../src/model/directory/partnership.ts';

/** The years that the life lines of a book show: the same on every card, so that cards compare. */
export interface LifeSpan {
  /** Of the first act. */
  readonly from: number;
  /** Of the edition. */
  readonly now: number;
  /** Day of the edition, ISO date: an anniversary is past or to come as this day sees it. */
  readonly day: string;
  /** Up to where an anniversary to come may stand. */
  readonly to: number;
}

/** What is known of a partnership in time. */
export interface LifeEvent {
  readonly what: 'act' | 'renewal' | 'activity' | 'end';
  readonly year: number;
}

/** Rencontres in which one of the two authorities took part. */
export interface LifeMeeting {
  readonly year: number;
  /** One of the two was their host. */
  readonly isHosted: boolean;
}

export interface LifeLine {
  readonly span: LifeSpan;
  /** In time; what happened in one year in the order act, renewal, activity, end. */
  readonly events: readonly LifeEvent[];
  /** In time, as long as the link lasts; one of both authorities documents the link, one of a single authority does not. */
  readonly meetings: readonly LifeMeeting[];
  /** Up to which year the link is documented: that of the edition where it is active, else that of the last event. */
  readonly documentedTo: number;
  /** The next round anniversary of a link that has not ended. */
  readonly next: { readonly age: number; readonly year: number } | undefined;
}

/** From one round age to the next there are ten years at most. */
const YEARS_AHEAD = 10;

/** @param editionDate ISO date */
export function lifeSpanOf(partnerships: readonly Partnership[], editionDate: string): LifeSpan {
  const now = Number(editionDate.slice(0, 4));
  const years = partnerships.flatMap((one) => eventsOf(one).map(({ year }) => year));
  return { from: Math.min(now - 1, ...years), now, day: editionDate, to: now + YEARS_AHEAD };
}

/** Undefined where no year is known. */
export function lifeLineOf(partnership: Partnership, span: LifeSpan): LifeLine | undefined {
  const events = eventsOf(partnership);
  if (events.length === 0) return undefined;
  const documentedTo =
    partnership.state === 'active' ? span.now : Math.max(...events.map(({ year }) => year));
  const next = isLiving(partnership) ? nextAnniversary(partnership, span) : undefined;
  return { span, events, meetings: meetingsOf(partnership, span, events), documentedTo, next };
}

const ORDER: readonly LifeEvent['what'][] = ['act', 'renewal', 'activity', 'end'];

/** An act that was never signed, as far as is known, is none. */
function eventsOf(partnership: Partnership): LifeEvent[] {
  const { since, isUnsigned, renewals, endedOn, state } = partnership;
  // Where the card tells the last activity in words, its line shows the same
  const lastActivity = state === 'unknown' ? lastDocumented(partnership) : partnership.lastActivity;
  const events: LifeEvent[] = [
    ...(since && !isUnsigned ? [{ what: 'act' as const, year: since.year }] : []),
    ...renewals.map(({ date }) => ({ what: 'renewal' as const, year: date.year })),
    ...(lastActivity ? [{ what: 'activity' as const, year: lastActivity.year }] : []),
    ...(endedOn ? [{ what: 'end' as const, year: endedOn.year }] : []),
  ];
  return events.sort((a, b) => a.year - b.year || ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
}

/**
 * The last activity of a link that is documented: the latest of what the entry says, its signatures and the Rencontres
 * in which both authorities took part, none of them before the act. One that came alone spoke for itself.
 */
export function lastDocumented({
  since,
  lastActivity,
  renewals,
  meetings,
}: Partnership): PartialDate | undefined {
  const together = meetings.filter(({ isFrenchThere, isPartnerThere }) => isFrenchThere && isPartnerThere);
  const [first, ...others] = [
    ...(lastActivity ? [lastActivity] : []),
    ...[...renewals, ...together]
      .map(({ date }) => date)
      .filter((date) => since === undefined || !isBefore(date, since)),
  ];
  return others.reduce((last, date) => (last && isBefore(last, date) ? date : last), first);
}

/** Those before the first event or after the end are of the authorities, not of their link. */
function meetingsOf(
  { meetings, endedOn }: Partnership,
  { now }: LifeSpan,
  events: readonly LifeEvent[],
): LifeMeeting[] {
  const first = events[0]?.year ?? now;
  const last = endedOn?.year ?? now;
  const hosted = new Map<number, boolean>();
  for (const { date, isFrenchThere, isPartnerThere, isHosted } of meetings) {
    const isTold = isFrenchThere || isPartnerThere;
    if (isTold && date.year >= first && date.year <= last)
      hosted.set(date.year, isHosted || hosted.get(date.year) === true);
  }
  return [...hosted].map(([year, isHosted]) => ({ year, isHosted })).sort((a, b) => a.year - b.year);
}

function nextAnniversary({ since, isUnsigned }: Partnership, { now, day, to }: LifeSpan): LifeLine['next'] {
  if (since === undefined || isUnsigned) return undefined;
  for (let year = now; year <= to; year += 1) {
    const isToCome = !isPast({ date: { ...since, year } }, day);
    if (isToCome && isRoundAge(year - since.year)) return { age: year - since.year, year };
  }
  return undefined;
}
