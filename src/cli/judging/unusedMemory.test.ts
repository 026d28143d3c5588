import { expect, it, vi } from 'vitest';
import { garbageCollector, giveBackMemory } from './unusedMemory.ts';

it('collects after a large book, once more when that has settled, and not after a small one', () => {
  vi.useFakeTimers();
  const collect = vi.fn<() => void>();
  giveBackMemory(100e6, () => collect);
  vi.runAllTimers();
  expect(collect).not.toHaveBeenCalled();
  giveBackMemory(600e6, () => collect);
  expect(collect).toHaveBeenCalledOnce();
  vi.runAllTimers();
  expect(collect).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

it('frees what nothing holds any more', async () => {
  const collect = garbageCollector();
  const held = new WeakRef({ pages: [1, 2, 3] });
  // What a WeakRef was made with or asked for lives until the turn of the loop has ended
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  expect(held.deref()).toBeUndefined();
});
