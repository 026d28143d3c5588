import { expect, it } from 'vitest';
import { boundedCache } from './boundedCache.ts';

it('makes each thing once, and lets go of what was asked for the longest ago', async () => {
  const made: string[] = [];
  const once = boundedCache<string>(10, (value) => value.length);
  const ask = (key: string, value = 'abcd') =>
    once(key, async () => {
      made.push(key);
      return value;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  expect(await ask('heavy', 'x'.repeat(20))).toHaveLength(20);
  await ask('heavy', 'x'.repeat(20));
  expect(made).toEqual(['a', 'b', 'c', 'b', 'heavy', 'heavy']);
});

it('asks again where nothing could be made', async () => {
  const once = boundedCache<string>(10, (value) => value.length);
  await expect(once('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await once('a', async () => 'yes')).toBe('yes');
});
