import { describe, expect, it } from 'vitest';
import { samplePartnership } from '../../src/testing/samplePartnership.ts';
import { sideNames } from './names.ts';
import { nameScale } from './sizes.ts';

const partnership = samplePartnership('tours-takamatsu', {
  french: { localName: 'トゥール' },
  partner: { reading: 'たかまつし', romanised: 'Takamatsu-shi' },
});

describe('names of a leaf', () => {
  it('are those that readers of the side know, with the other beside', () => {
    expect(sideNames(partnership, false)).toMatchObject({
      french: { name: 'Tours', other: 'トゥール', otherIsLocal: true },
      partner: { name: 'Takamatsu', other: '高松市', otherReading: 'たかまつし' },
    });
    expect(sideNames(partnership, true)).toMatchObject({
      french: { name: 'トゥール', other: 'Tours' },
      partner: { name: '高松市', reading: 'たかまつし', other: 'Takamatsu' },
    });
  });

  it('have no reading above a name that is its own reading, and no name twice', () => {
    const plain = samplePartnership('a', {
      partner: { name: 'Hessen', localName: 'Hessen', reading: 'Hessen', romanised: 'Hessen' },
    });
    const { partner } = sideNames(plain, false);
    expect(partner.name).toBe('Hessen');
    expect([partner.other, partner.otherReading, partner.romanised]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('share one size, that of the longer', () => {
    expect(nameScale(['Tours', 'Takamatsu'])).toBe(1);
    expect(nameScale(['Collectivité européenne d’Alsace', 'Gifu'])).toBe(nameScale(['アルザス欧州自治体']));
    expect(nameScale(['Rueil-Malmaison', 'Togane'])).toBeLessThan(1);
  });
});
