import { describe, expect, it } from 'vitest';
import type { Directory } from './partnership.ts';
import { samplePartnership } from '../../testing/samplePartnership.ts';
import { surroundingsOf } from './surroundings.ts';

const link = (id: string, region: string, territory: string, ...domains: string[]) =>
  samplePartnership(id, { french: { name: id, sortKey: id, region }, partner: { territory }, domains });

const directory = {
  partnerships: [
    link('z', 'Nord', 'kagawa', 'culture'),
    link('a', 'Nord', 'gifu', 'sport', 'culture'),
    link('b', 'Sud', 'gifu', 'culture'),
    link('c', 'Sud', 'hyogo', 'sport'),
    link('d', 'Sud', 'hyogo', 'sport', 'culture'),
    link('e', 'Sud', 'hyogo', 'tourisme'),
  ],
  vocabularies: {
    regions: ['Nord', 'Sud'],
    territories: new Map(['gifu', 'hyogo', 'kagawa'].map((id) => [id, { id }])),
    domains: new Map(['sport', 'tourisme', 'culture'].map((id) => [id, { id }])),
  },
} as unknown as Directory;
const collator = new Intl.Collator('fr');
const around = (...ids: string[]) => {
  const { regions, territories, domains } = surroundingsOf(directory, new Set(ids), collator);
  const named = (list: typeof regions) =>
    list.map(({ common, partnerships }) => [common, partnerships.map(({ id }) => id).join('')]);
  return { regions: named(regions), territories: named(territories), domains: named(domains) };
};

describe('what lies around some entries', () => {
  it('has no link that has ended', () => {
    const [z, ...others] = directory.partnerships;
    const partnerships = [...(z ? [{ ...z, state: 'ended' as const }] : []), ...others];
    const found = surroundingsOf({ ...directory, partnerships }, new Set(['a']), collator);
    expect(found.regions).toEqual([]);
    expect(found.territories).toHaveLength(1);
  });

  it('is of the same region, the same territory, the same domains, each listed once', () => {
    expect(around('a')).toEqual({
      regions: [['Nord', 'z']],
      territories: [['gifu', 'b']],
      domains: [['sport', 'cd']],
    });
  });

  it('is nothing when all is chosen, or none', () => {
    const nothing = { regions: [], territories: [], domains: [] };
    expect(around('a', 'b', 'c', 'd', 'e', 'z')).toEqual(nothing);
    expect(around()).toEqual(nothing);
  });

  it('keeps the lists short, and takes those that share most', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      link(
        `m${String(index).padStart(2, '0')}`,
        'Ouest',
        'oita',
        'sport',
        ...(index > 24 ? ['culture'] : []),
      ),
    );
    const large = { ...directory, partnerships: [...directory.partnerships, ...many] };
    const { domains } = surroundingsOf(large, new Set(['a']), collator);
    const sport = domains.find(({ common }) => common === 'sport')?.partnerships.map(({ id }) => id);
    expect(sport).toHaveLength(6);
    expect(sport).toEqual(expect.arrayContaining(['d', 'm25', 'm26', 'm27', 'm28', 'm29']));
  });
});
