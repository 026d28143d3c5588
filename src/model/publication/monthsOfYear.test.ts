import { expect, it } from 'vitest';
import { monthsIn, readMonths } from './monthsOfYear.ts';

it('reads a month, or the first and the last of some, over the end of a year too', () => {
  expect(['4', '5-6', '11 – 3', '1～12'].map(readMonths)).toEqual([
    { first: 4, last: 4 },
    { first: 5, last: 6 },
    { first: 11, last: 3 },
    { first: 1, last: 12 },
  ]);
  for (const wrong of ['', '0', '13', 'avril', '4-', '-4', '4-5-6', '4.5'])
    expect(readMonths(wrong)).toBeUndefined();
});

it('lists the months of a range', () => {
  expect(monthsIn({ first: 11, last: 2 })).toEqual([11, 12, 1, 2]);
  expect(monthsIn({ first: 4, last: 4 })).toEqual([4]);
  expect(monthsIn({ first: 1, last: 12 })).toHaveLength(12);
});
