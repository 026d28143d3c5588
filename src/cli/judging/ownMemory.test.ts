import { expect, it } from 'vitest';
import { alone } from './ownMemory.ts';

it('bytes that share their memory get their own; others keep theirs', () => {
  const whole = Uint8Array.of(1, 2, 3, 4);
  expect(alone(whole).buffer).toBe(whole.buffer);
  const part = whole.subarray(1, 3);
  expect(alone(part)).toEqual(Uint8Array.of(2, 3));
  expect(alone(part).buffer).not.toBe(whole.buffer);
  expect(whole).toEqual(Uint8Array.of(1, 2, 3, 4));
});
