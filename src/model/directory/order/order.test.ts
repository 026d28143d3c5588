import { describe, expect, it } from 'vitest';
import { groupByRegion, partnershipsInOrder } from './order.ts';
import { samplePartnership } from '../../../testing/samplePartnership.ts';

const french = new Intl.Collator('fr');

const paris = samplePartnership('paris-kyoto', {
  french: { sortKey: 'Paris', region: 'Île-de-France' },
  partner: { name: 'Kyoto' },
});
const parisTokyo = samplePartnership('paris-tokyo', {
  french: { sortKey: 'Paris', region: 'Île-de-France' },
  partner: { name: 'Tokyo' },
});
const evian = samplePartnership('evian', { french: { sortKey: 'Évian', region: 'Auvergne' } });
const havre = samplePartnership('le-havre', { french: { sortKey: 'Havre (Le)', region: 'Normandie' } });

describe('partnershipsInOrder', () => {
  it('sorts by the French key, accents with their letter, then by partner', () => {
    const ids = partnershipsInOrder([parisTokyo, havre, paris, evian], french).map(({ id }) => id);
    expect(ids).toEqual(['evian', 'le-havre', 'paris-kyoto', 'paris-tokyo']);
  });

  it('does not depend on the order it is given', () => {
    const all = [parisTokyo, havre, paris, evian];
    expect(partnershipsInOrder(all, french)).toEqual(partnershipsInOrder([...all].reverse(), french));
  });
});

describe('groupByRegion', () => {
  it('follows the order of the book, leaves empty regions out and loses no entry', () => {
    const groups = groupByRegion([paris, havre, evian], ['Normandie', 'Bretagne', 'Île-de-France'], french);
    expect(groups.map(({ region, partnerships }) => [region, partnerships.map(({ id }) => id)])).toEqual([
      ['Normandie', ['le-havre']],
      ['Île-de-France', ['paris-kyoto']],
      ['Auvergne', ['evian']],
    ]);
  });
});
