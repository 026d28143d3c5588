import { expect, it } from 'vitest';
import { keepPlace, readLastPlace, type PlaceStore } from './lastPlace.ts';

function storeWith(text?: string): PlaceStore {
  let kept = text ?? null;
  return {
    getItem: () => kept,
    setItem: (_, value) => {
      kept = value;
    },
  };
}

const PLACE = {
  file: 'content/a.md',
  line: 12,
  name: { publication: 'a', language: 'fr', target: 'press' },
  page: { key: 'k', index: 3, above: 0.25 },
  zoom: 1.5,
  isSpread: true,
  hasThumbnails: false,
} as const;

it('gives back what was kept, change by change', () => {
  const store = storeWith();
  keepPlace(store, { file: 'content/b.md' });
  keepPlace(store, PLACE);
  expect(readLastPlace(store)).toEqual(PLACE);
});

it.each([
  '',
  '{',
  '[]',
  'null',
  '3',
  JSON.stringify({ file: 3, line: -1, name: { target: 'wall' }, page: 7, zoom: 90 }),
])('begins anew after %j', (text) => {
  expect(readLastPlace(storeWith(text))).toEqual({});
});

it('does without a browser that keeps nothing', () => {
  const closed: PlaceStore = {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('denied');
    },
  };
  expect(() => keepPlace(closed, PLACE)).not.toThrow();
  expect(readLastPlace(closed)).toEqual({});
});
