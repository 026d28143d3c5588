import { describe, expect, it } from 'vitest';
import { samplePartnership } from '../../testing/samplePartnership.ts';
import { samePartnerships } from './samePartnership.ts';

type Changes = Parameters<typeof samplePartnership>[1];

function told(first: Changes, second: Changes): unknown[] {
  return samePartnerships([samplePartnership('un', first), samplePartnership('deux', second)]).map(
    ({ code, place, data }) => [code, place.file, data['where']],
  );
}

const DOUBLE = [['FM-039', 'partenariats/deux.md', 'partenariats/un.md:2']];

describe('one partnership in two files', () => {
  it.each<[string, Changes, Changes]>([
    ['word for word', {}, {}],
    ['with an accent less', { french: { name: 'Orléans' } }, { french: { name: 'Orleans' } }],
    ['in capitals', {}, { french: { name: 'TOURS' } }],
    ['with another hyphen', { french: { name: 'Aix-en-Provence' } }, { french: { name: 'Aix en Provence' } }],
    ['shortened', { french: { name: 'Saint-Étienne' } }, { french: { name: 'St Etienne' } }],
    ['with another apostrophe', { french: { name: 'L’Haÿ' } }, { french: { name: "L'Haÿ" } }],
    [
      'in another normal form',
      { french: { name: 'Évreux' } },
      { french: { name: 'Évreux'.normalize('NFD') } },
    ],
    [
      'by its code',
      { french: { name: 'Tours', inseeCode: '37261' } },
      { french: { name: 'Ville de Tours', inseeCode: '37261' } },
    ],
    ['named by the partner’s writing alone', {}, { partner: { name: 'Takamatsou' } }],
    [
      'with a date known to the day',
      { since: { year: 1988, month: 6 } },
      { since: { year: 1988, month: 6, day: 3 } },
    ],
    ['without a date', { since: undefined }, { since: undefined }],
  ])('is told %s', (_, first, second) => {
    expect(told(first, second)).toEqual(DOUBLE);
  });

  it.each<[string, Changes, Changes]>([
    ['of another year', {}, { since: { year: 1989 } }],
    [
      'of another day',
      { since: { year: 1988, month: 6, day: 3 } },
      { since: { year: 1988, month: 6, day: 4 } },
    ],
    ['of another kind', {}, { act: 'accord-cooperation' }],
    ['of a homonym in another region', {}, { french: { region: 'Bretagne' } }],
    [
      'of a homonym with another code',
      { french: { inseeCode: '93066' } },
      { french: { inseeCode: '97411' } },
    ],
    ['of the département of that name', {}, { french: { level: 'departement' } }],
    ['with another town', {}, { partner: { name: 'Tokushima', localName: '徳島市' } }],
    ['with the prefecture of that name', {}, { partner: { level: 'ken' } }],
    ['one of which has no date', {}, { since: undefined }],
  ])('is none %s', (_, first, second) => {
    expect(told(first, second)).toEqual([]);
  });

  it('is told once for each file too many', () => {
    const three = ['a', 'b', 'c'].map((id) => samplePartnership(id));
    expect(samePartnerships(three).map(({ place }) => place.file)).toEqual([
      'partenariats/b.md',
      'partenariats/c.md',
    ]);
  });

  it('is found among many acts of one pair', () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      samplePartnership(`e${index}`, {
        since: { year: 1900, month: 1 + (index % 12), day: 1 + (index % 28) },
      }),
    );
    // 84 days are different: every entry after the first of a day is one too many
    expect(samePartnerships(many)).toHaveLength(3000 - 84);
  });
});
