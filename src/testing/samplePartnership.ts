import type { FrenchAuthority, PartnerAuthority, Partnership } from '../model/directory/partnership.ts';

type SampleChanges = Partial<Omit<Partnership, 'french' | 'partner'>> & {
  readonly french?: Partial<FrenchAuthority>;
  readonly partner?: Partial<PartnerAuthority>;
};

/** A complete partnership for tests, with what the test cares about changed. */
export function samplePartnership(
  id: string,
  { french, partner, ...changes }: SampleChanges = {},
): Partnership {
  return {
    id,
    french: {
      name: 'Tours',
      sortKey: 'Tours',
      level: 'commune',
      region: 'Centre-Val de Loire',
      otherSpellings: [],
      ...french,
    },
    partner: { name: 'Takamatsu', localName: '高松市', level: 'shi', territory: 'kagawa', ...partner },
    act: 'jumelage',
    since: { year: 1988 },
    isUnsigned: false,
    renewals: [],
    meetings: [],
    state: 'active',
    domains: ['culture'],
    disputes: [],
    sources: [{ title: 'Source', secondary: false, isTitleSupplied: false }],
    blocks: [],
    place: { file: `partenariats/${id}.md`, line: 2, column: 5 },
    ...changes,
  };
}
