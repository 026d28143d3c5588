import { expect, it } from 'vitest';
import { keptOf } from './kept.ts';

interface Source {
  readonly name: string;
}

it('makes a value once for equal inputs of a source, and anew for others', () => {
  let made = 0;
  const kept = keptOf((source: Source, inputs: { readonly at: readonly number[] }) => {
    made += 1;
    return { source, inputs };
  });
  const [one, other] = [{ name: 'one' }, { name: 'one' }];
  const first = kept(one, { at: [1, 2] });
  expect(kept(one, { at: [1, 2] })).toBe(first);
  expect(made).toBe(1);
  expect(kept(one, { at: [1, 3] })).not.toBe(first);
  expect(kept(other, { at: [1, 2] }).source).toBe(other);
  expect(made).toBe(3);
});

it('keeps what is asked for, and lets go of what is not', () => {
  let made = 0;
  const kept = keptOf((_: object, inputs: number) => {
    made += 1;
    return { inputs };
  });
  const source = {};
  const first = kept(source, 0);
  for (let inputs = 1; inputs < 1000; inputs++) {
    kept(source, inputs);
    expect(kept(source, 0)).toBe(first);
  }
  expect(made).toBe(1000);
  kept(source, 1);
  expect(made).toBe(1001);
});
