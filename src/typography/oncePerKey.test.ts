import { expect, it, vi } from 'vitest';
import { oncePerKey } from './oncePerKey.ts';

it('makes once what has a key, and holds no more than so many', () => {
  const once = oncePerKey<string>();
  const make = vi.fn<() => string>(() => 'made');
  expect([once('a', make), once('a', make), once('b', make)]).toEqual(['made', 'made', 'made']);
  expect(make).toHaveBeenCalledTimes(2);
  for (let key = 0; key < 4000; key += 1) once(String(key), make);
  make.mockClear();
  once('a', make);
  expect(make).toHaveBeenCalledTimes(1);
});
