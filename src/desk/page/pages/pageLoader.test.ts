import { expect, it } from 'vitest';
import { createPageLoader } from './pageLoader.ts';

function loaderOf(answers: (numbers: readonly number[]) => Promise<readonly string[]>) {
  const asked: (readonly number[])[] = [];
  const loader = createPageLoader<string>({
    ask: (numbers) => {
      asked.push(numbers);
      return answers(numbers);
    },
    soon: (work) => void queueMicrotask(work),
  });
  return { loader, asked };
}

const named = async (numbers: readonly number[]) => numbers.map((number) => `page ${number}`);

it('asks at once for what is shown at once, in the order of the book, and once for each key', async () => {
  const { loader, asked } = loaderOf(named);
  const pages = await Promise.all([loader.load(4, 'd'), loader.load(2, 'b'), loader.load(4, 'd')]);
  expect([pages, asked]).toEqual([['page 4', 'page 2', 'page 4'], [[2, 4]]]);
  await loader.load(2, 'b');
  expect(asked).toHaveLength(1);
  expect(await loader.load(2, 'other text')).toBe('page 2');
  expect(asked).toHaveLength(2);
});

it('parts many pages into several questions', async () => {
  const { loader, asked } = loaderOf(named);
  await Promise.all(Array.from({ length: 30 }, (_, number) => loader.load(number, `key ${number}`)));
  expect(asked.map(({ length }) => length)).toEqual([12, 12, 6]);
});

it('asks again for what could not be given', async () => {
  let isThere = false;
  const { loader } = loaderOf((numbers) => (isThere ? named(numbers) : Promise.reject(new Error('gone'))));
  await expect(loader.load(1, 'a')).rejects.toThrow('gone');
  isThere = true;
  expect(await loader.load(1, 'a')).toBe('page 1');
});
