import { expect, it } from 'vitest';
import type { Vocabularies } from '../../../model/directory/partnership.ts';
import { withLocalLabels } from './translatedVocabularies.ts';

const none = new Map();

const vocabularies: Vocabularies = {
  domains: none,
  acts: none,
  levels: none,
  reliabilities: none,
  states: none,
  regions: ['Bretagne', 'Corse'],
  regionLocals: new Map([['Bretagne', 'ブルターニュ州']]),
  departmentLocals: new Map([['Lot', 'ロット県']]),
  codes: new Map([
    ['Bretagne', '53'],
    ['Corse', '94'],
    ['Lot', '46'],
  ]),
  territories: none,
  criteria: [],
};

it('gives the codes of regions and départements by the names that an edition has for them', () => {
  const { regions, codes } = withLocalLabels(vocabularies);
  expect(regions.map((region) => codes.get(region))).toEqual(['53', '94']);
  expect(codes.get('ロット県')).toBe('46');
});
