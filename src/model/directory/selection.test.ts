import { describe, expect, it } from 'vitest';
import type { Directory } from './partnership.ts';
import { samplePartnership } from '../../testing/samplePartnership.ts';
import { chosenIds, isOpen, keepOnly, type Choice } from './selection.ts';

const partnerships = [
  samplePartnership('tours-takamatsu', { since: { year: 1988 }, domains: ['culture', 'sport'] }),
  samplePartnership('nancy-kanazawa', {
    french: { region: 'Grand Est' },
    partner: { territory: 'ishikawa' },
    since: { year: 1973 },
    domains: ['culture'],
  }),
  samplePartnership('colmar-takayama', {
    french: { region: 'Grand Est' },
    partner: { territory: 'gifu' },
    since: { year: 2014 },
    domains: ['tourisme'],
  }),
  samplePartnership('nord-hyogo', { since: undefined, partner: { territory: 'hyogo' }, domains: [] }),
];
const OPEN: Choice = { ids: [], regions: [], territories: [], domains: [], years: [] };
const chosen = (choice: Partial<Choice>): string[] => [
  ...chosenIds({ partnerships }, { ...OPEN, ...choice }),
];

describe('a choice', () => {
  it('keeps everything when it says nothing', () => {
    expect(isOpen(OPEN)).toBe(true);
    expect(chosen({})).toEqual(partnerships.map(({ id }) => id));
  });

  it.each([
    [{ ids: ['nord-hyogo'] }, ['nord-hyogo']],
    [{ regions: ['Grand Est'] }, ['nancy-kanazawa', 'colmar-takayama']],
    [{ territories: ['gifu', 'ishikawa'] }, ['nancy-kanazawa', 'colmar-takayama']],
    [{ domains: ['sport', 'tourisme'] }, ['tours-takamatsu', 'colmar-takayama']],
    [{ years: [{ from: 1973, to: 1988 }] }, ['tours-takamatsu', 'nancy-kanazawa']],
  ])('of one criterion takes any of its values: %o', (choice, ids) => {
    expect(chosen(choice)).toEqual(ids);
  });

  it('of several criteria takes what meets them all', () => {
    expect(chosen({ regions: ['Grand Est'], domains: ['culture'] })).toEqual(['nancy-kanazawa']);
    expect(chosen({ regions: ['Grand Est'], years: [{ from: 1988, to: 1988 }] })).toEqual([]);
  });

  it('of years leaves out what has no date', () => {
    expect(chosen({ years: [{ from: 0, to: 9999 }] })).not.toContain('nord-hyogo');
  });
});

it('a smaller directory keeps its words and leaves out the texts on all of it', () => {
  const whole = { partnerships, chapters: [{}], vocabularies: {}, publication: {} } as unknown as Directory;
  const part = keepOnly(whole, new Set(['nancy-kanazawa']));
  expect(part.partnerships.map(({ id }) => id)).toEqual(['nancy-kanazawa']);
  expect(part.chapters).toEqual([]);
  expect(part.vocabularies).toBe(whole.vocabularies);
});
