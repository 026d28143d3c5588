import { describe, expect, it } from 'vitest';
import { frenchExtracts, partnerExtracts } from './mapGroups.ts';
import type { RegionGroup } from './order.ts';
import type { Territory } from '../partnership.ts';
import { samplePartnership } from '../../../testing/samplePartnership.ts';

const ids = (extracts: ReturnType<typeof frenchExtracts>) =>
  extracts.map(({ region, partnerships }) => [region, partnerships.map(({ id }) => id).join('')]);

function group(region: string, letters: string, territories = letters): RegionGroup {
  const partnerships = [...letters].map((id, index) =>
    samplePartnership(id, { french: { region }, partner: { territory: territories[index] ?? '?' } }),
  );
  return { region, partnerships };
}

function territory(id: string, region: string): [string, Territory] {
  return [id, { id, label: id, local: id, region }];
}

describe('French extracts', () => {
  it('are one for each region with three partnerships, the others together at the end', () => {
    const groups = [group('A', 'ab'), group('B', 'cde'), group('C', 'f')];
    expect(ids(frenchExtracts(groups))).toEqual([
      ['B', 'cde'],
      [undefined, 'abf'],
    ]);
  });

  it('keep the name of a small region that would be alone', () => {
    expect(ids(frenchExtracts([group('A', 'a'), group('B', 'cde')]))).toEqual([
      ['A', 'a'],
      ['B', 'cde'],
    ]);
  });
});

describe('extracts of the partner country', () => {
  const territories = new Map([territory('n', 'North'), territory('m', 'Middle'), territory('s', 'South')]);

  it('go by its regions, in the order of its territories, entries by their numbers', () => {
    const groups = [group('A', 'abcd', 'snsn'), group('B', 'efg', 'snm')];
    expect(ids(partnerExtracts(groups, { territories }))).toEqual([
      ['North', 'bdf'],
      ['Middle', 'g'],
      ['South', 'ace'],
    ]);
  });

  it('lose no partnership whose territory is not listed', () => {
    const groups = [group('A', 'abcd', 'nnn?')];
    expect(ids(partnerExtracts(groups, { territories }))).toEqual([
      ['North', 'abc'],
      [undefined, 'd'],
    ]);
  });
});
