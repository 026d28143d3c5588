import { describe, expect, it } from 'vitest';
import { countByDecade, countByDomain, countByLevel, countByRegion } from './counts.ts';
import { samplePartnership } from './samplePartnership.ts';

const vocabulary = (...ids: string[]) => new Map(ids.map((id) => [id, { id, label: id }]));
const entries = [
  samplePartnership('a', { since: { year: 1958, month: 6 }, domains: ['culture', 'sport'] }),
  samplePartnership('b', { since: { year: 1979 }, french: { level: 'region', region: 'Occitanie' } }),
  samplePartnership('c', { since: undefined, domains: [] }),
];

describe('counts', () => {
  it('counts decades, empty ones in between, and undated links apart', () => {
    expect(countByDecade(entries)).toEqual({
      decades: [
        { decade: 1950, count: 1 },
        { decade: 1960, count: 0 },
        { decade: 1970, count: 1 },
      ],
      undated: 1,
    });
    expect(countByDecade([])).toEqual({ decades: [], undated: 0 });
  });

  it('counts a link in each of its domains', () => {
    expect(countByDomain(entries, { domains: vocabulary('sport', 'culture', 'tourisme') })).toEqual([
      { id: 'sport', count: 1 },
      { id: 'culture', count: 2 },
    ]);
  });

  it('counts levels and regions in the order of their lists', () => {
    expect(countByLevel(entries, { levels: vocabulary('region', 'commune') })).toEqual([
      { id: 'region', count: 1 },
      { id: 'commune', count: 2 },
    ]);
    expect(countByRegion(entries, { regions: ['Occitanie', 'Centre-Val de Loire'] })).toEqual([
      { id: 'Occitanie', count: 1 },
      { id: 'Centre-Val de Loire', count: 2 },
    ]);
  });
});
