import { describe, expect, it } from 'vitest';
import {
  countAuthorities,
  countByCriterion,
  countByDecade,
  countByDomain,
  countByLevel,
  countByPartnerLevel,
  countByRegion,
  countByState,
  countByTerritory,
  countByYear,
  fromMost,
  leaders,
} from './counts.ts';
import { samplePartnership } from '../../testing/samplePartnership.ts';

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

  it('goes on to the decade of the edition, and no further', () => {
    const decades = (until: number): number[] =>
      countByDecade(entries, until).decades.map(({ decade }) => decade);
    expect(decades(2026)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    expect(decades(1975)).toEqual([1950, 1960, 1970]);
    expect(countByDecade([], 2026).decades).toEqual([]);
  });

  it('counts years', () => {
    const twice = [...entries, samplePartnership('d', { since: { year: 1958 } })];
    expect(countByYear(twice)).toEqual({
      years: [
        { year: 1958, count: 2 },
        { year: 1979, count: 1 },
      ],
      undated: 1,
    });
  });

  it('counts levels and territories of the partner', () => {
    const levels = vocabulary('ku', 'shi');
    const territories = new Map(
      ['aomori', 'kagawa'].map((id) => [id, { id, label: id, local: id, region: 'r' }]),
    );
    expect(countByPartnerLevel(entries, { levels })).toEqual([{ id: 'shi', count: 3 }]);
    expect(countByTerritory(entries, { territories })).toEqual([{ id: 'kagawa', count: 3 }]);
  });

  it('counts the same links by several criteria', () => {
    const acts = vocabulary('jumelage', 'accord', 'pacte');
    const signed = [...entries, samplePartnership('d', { act: 'accord' })];
    const criterion = (...of: string[]) => ({ id: 'c', label: 'C', rule: 'r', acts: new Set(of) });
    const criteria = [criterion('jumelage', 'accord', 'pacte'), criterion('jumelage')];
    expect(countByCriterion(signed, { acts, criteria })).toEqual([
      { id: 'jumelage', count: 3, counted: [3, 3] },
      { id: 'accord', count: 1, counted: [1, 0] },
    ]);
  });

  it('counts states in the order of their list', () => {
    const stands = [...entries, samplePartnership('d', { state: 'unknown' })];
    expect(countByState(stands, { states: vocabulary('unknown', 'active') })).toEqual([
      { id: 'unknown', count: 1 },
      { id: 'active', count: 3 },
    ]);
  });

  it('counts an authority once, and homonyms apart', () => {
    const pairs = [
      samplePartnership('a'),
      samplePartnership('b', { partner: { localName: '金沢市' } }),
      samplePartnership('c', { french: { level: 'departement' } }),
    ];
    expect(countAuthorities(pairs)).toEqual({ french: 2, partner: 2 });
  });

  it('finds those who lead, and puts the largest first', () => {
    const counts = [2, 3, 1, 3].map((count, index) => ({ id: `${index}`, count }));
    expect(leaders(counts).map(({ id }) => id)).toEqual(['1', '3']);
    expect(fromMost(counts).map(({ id }) => id)).toEqual(['1', '3', '0', '2']);
    expect(leaders([])).toEqual([]);
  });
});
