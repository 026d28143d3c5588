import { describe, expect, it } from 'vitest';
import { samplePartnership } from '../../../src/testing/samplePartnership.ts';
import { translateIn } from '../../locales/texts.ts';
import { lastDocumented, lifeLineOf, lifeSpanOf } from './lifeLine.ts';
import { alternativeOf, placeOfFirst } from './lifeLineFigure.tsx';

const SPAN = { from: 1958, now: 2026, day: '2026-11-22', to: 2036 };

describe('lifeSpanOf', () => {
  it('begins with the first act of the book and ends with its edition', () => {
    const acts = [
      samplePartnership('a-b', { since: { year: 1988 } }),
      samplePartnership('a-b', { since: { year: 1961 } }),
    ];
    expect(lifeSpanOf(acts, '2026-11-22')).toEqual({ ...SPAN, from: 1961 });
  });
  it('is a span where no year is known', () => {
    expect(lifeSpanOf([], '2026-11-22')).toEqual({ ...SPAN, from: 2025 });
  });
});

describe('lifeLineOf', () => {
  it('tells act, signatures, last activity and the next round anniversary, in time', () => {
    const partnership = samplePartnership('a-b', {
      since: { year: 1988, month: 6 },
      renewals: [
        { date: { year: 2018 }, what: 'b' },
        { date: { year: 2008 }, what: 'a' },
      ],
      lastActivity: { year: 2018 },
    });
    expect(lifeLineOf(partnership, SPAN)).toMatchObject({
      events: [
        { what: 'act', year: 1988 },
        { what: 'renewal', year: 2008 },
        { what: 'renewal', year: 2018 },
        { what: 'activity', year: 2018 },
      ],
      next: { age: 40, year: 2028 },
    });
  });
  it('shows the last activity that the card tells in words, be it a signature', () => {
    const signed = samplePartnership('a-b', {
      state: 'unknown',
      renewals: [{ date: { year: 2019 }, what: 'a' }],
    });
    expect(lifeLineOf(signed, SPAN)?.events).toEqual([
      { what: 'act', year: 1988 },
      { what: 'renewal', year: 2019 },
      { what: 'activity', year: 2019 },
    ]);
    expect(lifeLineOf({ ...signed, state: 'active' }, SPAN)?.events).toHaveLength(2);
  });
  it('takes Rencontres of both authorities for an activity of their link, not those of one alone', () => {
    const at = (year: number, isPartnerThere: boolean) =>
      ({ date: { year }, isFrenchThere: true, isPartnerThere, isHosted: false, source: 'S' }) as const;
    const last = (changes: Parameters<typeof samplePartnership>[1]) =>
      lastDocumented(samplePartnership('a-b', { since: { year: 2002 }, state: 'unknown', ...changes }));
    expect(last({ meetings: [at(2008, true), at(2016, false)] })).toEqual({ year: 2008 });
    expect(last({ meetings: [at(2000, true), at(2016, false)] })).toBeUndefined();
    const known = { lastActivity: { year: 2012, month: 6 } };
    expect(last({ ...known, meetings: [at(2012, true)] })).toEqual(known.lastActivity);
    expect(last({ ...known, meetings: [at(2022, true), at(2016, true)] })).toEqual({ year: 2022 });
    expect(last({ ...known, renewals: [{ date: { year: 2018 }, what: 'a' }] })).toEqual({ year: 2018 });
  });
  it.each([
    [
      { year: 1986, month: 11, day: 21 },
      { age: 50, year: 2036 },
    ],
    [
      { year: 1986, month: 11, day: 22 },
      { age: 40, year: 2026 },
    ],
    [
      { year: 1986, month: 10 },
      { age: 50, year: 2036 },
    ],
    [{ year: 1986 }, { age: 40, year: 2026 }],
  ])('tells the anniversary that is still to come on the day of the edition: act of %o', (since, next) => {
    expect(lifeLineOf(samplePartnership('a-b', { since }), SPAN)?.next).toEqual(next);
  });
  it('is documented up to its last event, up to the edition where it is active', () => {
    const known = { since: { year: 1988 }, lastActivity: { year: 2013 } };
    const documented = (changes: Parameters<typeof samplePartnership>[1]) =>
      lifeLineOf(samplePartnership('a-b', { ...known, ...changes }), SPAN)?.documentedTo;
    expect(documented({ state: 'unknown' })).toBe(2013);
    expect(documented({ state: 'dormant' })).toBe(2013);
    expect(documented({ state: 'active' })).toBe(2026);
    expect(documented({ state: 'ended', endedOn: { year: 2020 } })).toBe(2020);
  });
  it('tells the Rencontres of the link once a year, in time, from its first event to its end', () => {
    const at = (year: number, isHosted = false) =>
      ({ date: { year }, isFrenchThere: true, isPartnerThere: false, isHosted, source: 'S' }) as const;
    const partnership = samplePartnership('a-b', {
      since: { year: 2009 },
      meetings: [
        at(2016, true),
        at(2008),
        at(2012),
        { ...at(2014), isFrenchThere: false },
        at(2016),
        at(2022),
      ],
    });
    const of = (changes: Partial<typeof partnership>) => lifeLineOf({ ...partnership, ...changes }, SPAN);
    expect(of({})?.meetings).toEqual([
      { year: 2012, isHosted: false },
      { year: 2016, isHosted: true },
      { year: 2022, isHosted: false },
    ]);
    expect(of({ state: 'ended', endedOn: { year: 2013 } })?.meetings).toEqual([
      { year: 2012, isHosted: false },
    ]);
    expect(of({ state: 'unknown' })?.documentedTo).toBe(2009);
    expect(of({ isUnsigned: true })).toBeUndefined();
  });
  it.each([
    ['fr', '1988, acte ; 2008, Rencontres ; 2010, Rencontres accueillies ; 40 ans en 2028'],
    ['ja', '1988年（協定）／2008年（交流会議に参加）／2010年（交流会議を開催）／2028年に40周年'],
  ])('says in words what its signs say (%s)', (language, said) => {
    const there = { isFrenchThere: true, isPartnerThere: true, source: 'S' };
    const life = lifeLineOf(
      samplePartnership('a-b', {
        since: { year: 1988 },
        meetings: [
          { ...there, date: { year: 2010 }, isHosted: true },
          { ...there, date: { year: 2008 }, isHosted: false },
        ],
      }),
      SPAN,
    );
    expect(
      life && alternativeOf(life, translateIn(language), language).replaceAll(/[\u00a0\u202f]/g, ' '),
    ).toContain(said);
  });
  it('has no act and no anniversary where a signature is not established', () => {
    const proposed = samplePartnership('a-b', { since: { year: 2008 }, isUnsigned: true });
    expect(lifeLineOf(proposed, SPAN)).toBeUndefined();
    const active = { ...proposed, lastActivity: { year: 2018 } };
    expect(lifeLineOf(active, SPAN)).toMatchObject({ events: [{ what: 'activity' }], next: undefined });
  });
  it('ends with a link that has ended, which has no anniversary to come', () => {
    const ended = samplePartnership('a-b', {
      since: { year: 1988 },
      state: 'ended',
      endedOn: { year: 2020 },
    });
    const life = lifeLineOf(ended, SPAN);
    expect(life?.events.at(-1)).toEqual({ what: 'end', year: 2020 });
    expect(life?.next).toBeUndefined();
  });
});

describe('the first year of a link, below its line', () => {
  it('stands under its sign, or as near as the scale and the anniversary leave room', () => {
    expect(placeOfFirst(50, 120)).toEqual({ left: 38, align: 'center', hasScale: true });
    expect(placeOfFirst(4, 120)).toEqual({ left: 0, align: 'left', hasScale: false });
    expect(placeOfFirst(30, 120)).toEqual({ left: 18, align: 'center', hasScale: false });
    expect(placeOfFirst(100, 70)).toEqual({ left: 46, align: 'right', hasScale: true });
    expect(placeOfFirst(100, 10)).toEqual({ left: 0, align: 'right', hasScale: false });
  });
});
