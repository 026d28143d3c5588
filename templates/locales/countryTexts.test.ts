import { expect, it } from 'vitest';
import { translateFor, translateIn } from './texts.ts';

it('says what a directory calls things in the words of its country, and all else as the language does', () => {
  const labels = new Map([['ja', { territoire: '都道府県', origine: '縁{{x}}' }]]);
  const own = translateFor({ labels }, 'ja');
  const neutral = translateIn('ja');
  expect(own('partnership.territory')).toBe('都道府県');
  expect(own('partnership.origin')).toBe('縁{ {x}}');
  expect(own('partnership.reservations')).toBe(neutral('partnership.reservations'));
  expect(own('index.territories')).toBe(neutral('index.territories'));
  expect(neutral('partnership.territory')).not.toBe('都道府県');
});

it('keeps the neutral words in a language for which a country says nothing', () => {
  expect(
    translateFor({ labels: new Map([['ja', { territoire: '省' }]]) }, 'fr')('partnership.territory'),
  ).toBe(translateIn('fr')('partnership.territory'));
  expect(translateFor({}, 'fr')('index.territories')).toBe(translateIn('fr')('index.territories'));
});
