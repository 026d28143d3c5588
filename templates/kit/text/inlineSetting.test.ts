import { expect, it } from 'vitest';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { setInlines } from './inlineSetting.ts';

it('sets a paragraph once for each language, whoever asks', () => {
  const paragraph: readonly Inline[] = [{ kind: 'text', text: 'Quoi ?' }];
  const french = setInlines(paragraph, 'fr');
  expect(french).toEqual([{ kind: 'text', text: 'Quoi\u202f?' }]);
  expect(setInlines(paragraph, 'fr')).toBe(french);
  expect(setInlines(paragraph, 'ja')).toEqual(paragraph);
  expect(setInlines(paragraph, 'fr')).toEqual(french);
});
