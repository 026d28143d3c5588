import { expect, it } from 'vitest';
import { CONJUNCTIONS, inRegister } from './conjunctions.ts';

const MIXED = '名前及び住所、または電話。「または」と書く。';

it.each([
  ['officiel', ['または → 又は']],
  ['courant', ['及び → および']],
  [undefined, ['または → 又は']],
] as const)('in the register %s one way to write conjunctions is right', (register, expected) => {
  const [rule] = inRegister([CONJUNCTIONS], register);
  const faults = rule?.faultsIn(MIXED) ?? [];
  expect(faults.map(({ start, end, better }) => `${MIXED.slice(start, end)} → ${better}`)).toEqual(expected);
});

it('a chosen register tells what a text has throughout', () => {
  const [rule] = inRegister([CONJUNCTIONS], 'courant');
  expect(rule?.faultsIn('県及び市。')).toHaveLength(1);
  expect(CONJUNCTIONS.faultsIn('県及び市。')).toEqual([]);
});
