import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPartialDate } from './dates.ts';

it('reads a date as precisely as it is given', () => {
  expect(readPartialDate('1988')).toEqual({ date: { year: 1988 } });
  expect(readPartialDate('1988-04')).toEqual({ date: { year: 1988, month: 4 } });
  expect(readPartialDate('1988-04-19')).toEqual({ date: { year: 1988, month: 4, day: 19 } });
});

it('says what is wrong with the others', () => {
  for (const written of ['88', '19/4/88', '19/13/1988', '1988-04-19T00:00', '0000', '1988 ', '']) {
    expect(readPartialDate(written)).toEqual({ fault: 'shape' });
  }
  for (const [written, better] of [
    ['1988-4', '1988-04'],
    ['19/04/1988', '1988-04-19'],
    ['19.4.1988', '1988-04-19'],
    ['1er août 1988', '1988-08-01'],
    ['Avril 1988', '1988-04'],
  ]) {
    expect(readPartialDate(written ?? '')).toEqual({ fault: 'shape', better });
  }
  expect(readPartialDate('1988-13-02')).toEqual({ fault: 'month' });
  expect(readPartialDate('1988-00')).toEqual({ fault: 'month' });
  expect(readPartialDate('1900-02-29')).toEqual({ fault: 'day', year: 1900, month: 2, lastDay: 28 });
  expect(readPartialDate('2000-02-29')).toHaveProperty('date');
});

it('accepts exactly the days of the calendar', () => {
  const part = (maximum: number) => fc.integer({ min: 0, max: maximum });
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2999 }), part(13), part(32), (year, month, day) => {
      const written = [year, month, day].map((number) => String(number).padStart(2, '0')).join('-');
      const exists = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(written);
      expect('date' in readPartialDate(written)).toBe(exists);
    }),
  );
});
