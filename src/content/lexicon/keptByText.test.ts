import { expect, it } from 'vitest';
import { keptByText } from './keptByText.ts';

it('is made once for a text, whatever string object it is in, and again once many others came', () => {
  let made = 0;
  const lengthOf = keptByText((text) => ({ length: text.length, made: (made += 1) }));
  expect(lengthOf('abc')).toBe(lengthOf(['a', 'bc'].join('')));
  expect(made).toBe(1);
  for (let index = 0; index < 1000; index += 1) lengthOf(`text ${index}`);
  expect(lengthOf('abc')).toEqual({ length: 3, made: 1002 });
});
