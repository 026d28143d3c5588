import { expect, it } from 'vitest';
import { samplePartnership } from '../../../../src/testing/samplePartnership.ts';
import { regionsOfTab } from './regionsOfTab.ts';

const group = (region: string, ...ids: string[]) => ({
  region,
  partnerships: ids.map((id) => samplePartnership(id, { french: { region } })),
});
const groups = [group('Alpes', 'a-a', 'a-b', 'a-c'), group('Bresse', 'b-a'), group('Corse', 'c-a', 'c-b')];

it.each([
  [['a-a', 'a-b'], ['Alpes']],
  [['a-b'], ['Alpes']],
  [
    ['a-c', 'region-b-a', 'b-a'],
    ['Alpes', 'Bresse'],
  ],
  [
    ['a-c', 'b-a', 'c-a'],
    ['Alpes', 'Bresse', 'Corse'],
  ],
  [['c-b'], ['Corse']],
  [[], []],
])('a page of %j has a tab of all its regions: %j', (anchors, regions) => {
  expect(regionsOfTab(anchors, groups).map(({ region }) => region)).toEqual(regions);
});
