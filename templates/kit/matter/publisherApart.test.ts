import { expect, it } from 'vitest';
import { publisherApart } from './publisherApart.ts';

it('says no name twice: not that of a publisher whose page bears it as its title', () => {
  expect(publisherApart({ publisher: 'Villa Kujoyama', title: 'Villa Kujoyama' })).toBeUndefined();
  expect(publisherApart({ publisher: 'Ville de Nancy', title: 'Jumelages' })).toBe('Ville de Nancy');
  expect(publisherApart({ title: 'Jumelages' })).toBeUndefined();
});
