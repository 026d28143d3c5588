import { expect, it } from 'vitest';
import { withEarlierNames } from './earlierNames.ts';

const reference = (id: string, title = id) => ({ id, title });
const source = (key: string) => ({ key, title: key });

it('keeps names of a moment ago behind those of now, each once', () => {
  const before = {
    references: [reference('a', 'Avant'), reference('b')],
    sources: [source('s')],
    blocks: [],
  };
  const now = { references: [reference('a', 'Maintenant'), reference('c')], sources: [], blocks: [] };
  expect(withEarlierNames(now, before)).toEqual({
    references: [reference('a', 'Maintenant'), reference('c'), reference('b')],
    sources: [source('s')],
    blocks: [],
  });
  expect(withEarlierNames(now, undefined)).toBe(now);
});
