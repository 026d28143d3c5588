import { expect, it } from 'vitest';
import { addressSpans, isAddress } from './protectedSpans.ts';

const addresses = (text: string) => addressSpans(text).map(({ start, end }) => text.slice(start, end));

it('finds addresses without the punctuation of the sentence', () => {
  expect(addresses('Voir https://a.fr/b?c=1;d. Ou www.x.org, ou (a.b@c.fr) ; tel:+33153418183 !')).toEqual([
    'https://a.fr/b?c=1;d',
    'www.x.org',
    'a.b@c.fr',
    'tel:+33153418183',
  ]);
  expect(addresses('à 10:30, un ratio de 1:2, @personne')).toEqual([]);
});

it('knows an address from a sentence that holds one', () => {
  expect(isAddress('https://cites-unies-france.org/')).toBe(true);
  expect(isAddress('voir https://a.fr')).toBe(false);
});
