import { describe, expect, it } from 'vitest';
import { anniversaries, comingAnniversaries, isPast, isRoundAge } from './anniversaries.ts';
import { samplePartnership } from '../../testing/samplePartnership.ts';

describe('isRoundAge', () => {
  it('counts by five up to 25, then by ten and twenty-five', () => {
    const ages = Array.from({ length: 131 }, (_, age) => age).filter(isRoundAge);
    expect(ages).toEqual([5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100, 110, 120, 125, 130]);
  });
});

describe('anniversaries', () => {
  const found = (...partnerships: Parameters<typeof anniversaries>[0]) =>
    anniversaries(partnerships, 2027, 2028).map(({ partnership, age, date }) => [partnership.id, age, date]);

  it('comes in order of date, the vaguest last, and keeps the precision that is known', () => {
    const day = samplePartnership('jour', { since: { year: 1958, month: 6, day: 15 } });
    const month = samplePartnership('mois', { since: { year: 1998, month: 6 } });
    const year = samplePartnership('annee', { since: { year: 1988 } });
    const early = samplePartnership('tot', { since: { year: 2022, month: 3, day: 1 } });
    expect(found(year, month, day, early)).toEqual([
      ['tot', 5, { year: 2027, month: 3, day: 1 }],
      ['jour', 70, { year: 2028, month: 6, day: 15 }],
      ['mois', 30, { year: 2028, month: 6 }],
      ['annee', 40, { year: 2028 }],
    ]);
  });

  it('leaves out ended links, acts without a date and acts that were only proposed', () => {
    const proposed = samplePartnership('propose', { since: { year: 1988 }, isUnsigned: true });
    expect(found(proposed)).toEqual([]);
    expect(found(samplePartnership('fini', { since: { year: 1988 }, state: 'ended' }))).toEqual([]);
    expect(found(samplePartnership('sans-date', { since: undefined }))).toEqual([]);
  });

  it('keeps the 29th of February where there is one', () => {
    const leap = samplePartnership('bissextile', { since: { year: 1988, month: 2, day: 29 } });
    const leap2002 = samplePartnership('autre', { since: { year: 2012, month: 2, day: 29 } });
    expect(found(leap, leap2002)).toEqual([
      ['autre', 15, { year: 2027, month: 2, day: 28 }],
      ['bissextile', 40, { year: 2028, month: 2, day: 29 }],
    ]);
  });
});

describe('past and coming', () => {
  it.each([
    [{ year: 2026, month: 11, day: 21 }, true],
    [{ year: 2026, month: 11, day: 22 }, false],
    [{ year: 2026, month: 11, day: 23 }, false],
    [{ year: 2026, month: 10 }, true],
    [{ year: 2026, month: 11 }, false],
    [{ year: 2026 }, false],
    [{ year: 2025 }, true],
    [{ year: 2027, month: 1, day: 1 }, false],
  ])('are told by the day of the edition: %o', (date, past) => {
    expect(isPast({ date }, '2026-11-22')).toBe(past);
  });

  it('are parted: an edition announces what is left of its year, and two years more', () => {
    const of = (id: string, year: number, month: number) =>
      samplePartnership(id, { since: { year, month, day: 1 } });
    const partnerships = [
      of('passe', 1986, 3),
      of('reste', 1986, 12),
      of('apres', 1997, 1),
      of('loin', 1989, 1),
    ];
    const announced = comingAnniversaries(partnerships, '2026-11-22').map(
      ({ partnership }) => partnership.id,
    );
    expect(announced).toEqual(['reste', 'apres']);
  });
});
