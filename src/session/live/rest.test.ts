import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRest } from './rest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('collects garbage twice once nothing has been asked for a while, and not again until something is', () => {
  const collect = vi.fn<() => void>();
  const rest = createRest(collect, 1000);
  rest.disturb();
  vi.advanceTimersByTime(900);
  rest.disturb();
  vi.advanceTimersByTime(900);
  expect(collect).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(collect).toHaveBeenCalledTimes(2);
  rest.disturb();
  vi.advanceTimersByTime(1100);
  expect(collect).toHaveBeenCalledTimes(3);
  rest.disturb();
  rest.end();
  rest.disturb();
  vi.advanceTimersByTime(60_000);
  expect(collect).toHaveBeenCalledTimes(3);
});

it('has V8 collect garbage for real', async () => {
  vi.useRealTimers();
  let isGone = false;
  const registry = new FinalizationRegistry(() => (isGone = true));
  registry.register({ held: Array.from({ length: 1000 }, () => 0) }, 0);
  const rest = createRest(undefined, 1);
  rest.disturb();
  await vi.waitFor(() => expect(isGone).toBe(true), { timeout: 5000 });
  rest.end();
});
