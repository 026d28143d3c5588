import { describe, expect, it } from 'vitest';
import type { ChoiceWords } from '../../model/directory/choiceWords.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import { samplePartnership } from '../../testing/samplePartnership.ts';
import { refusalText } from '../wording/choiceWording.ts';
import { chooseEntries } from './chooseEntries.ts';

const directory = (id: string, territory: string): Directory =>
  ({
    publication: { id },
    partnerships: [samplePartnership(`tours-${territory}`, { partner: { territory } })],
    vocabularies: {
      regions: ['Occitanie', 'Centre-Val de Loire'],
      regionLocals: new Map(),
      territories: new Map([[territory, { id: territory, label: territory, local: territory }]]),
      domains: new Map([['culture', { id: 'culture', label: 'culture' }]]),
    },
  }) as unknown as Directory;

const content = { directories: [directory('est', 'kagawa'), directory('nord', 'hesse')] };
const NOTHING: ChoiceWords = { ids: [], regions: [], territories: [], domains: [], years: [] };
const choose = (words: Partial<ChoiceWords>) => {
  const result = chooseEntries(content, { ...NOTHING, ...words });
  return 'refusal' in result
    ? refusalText(result.refusal, 'fr')
    : Object.fromEntries([...result.chosen].map(([id, { ids }]) => [id, [...ids]]));
};

describe('entries chosen on the command line', () => {
  it('are all when nothing is said', () => {
    expect(choose({})).toEqual({ est: ['tours-kagawa'], nord: ['tours-hesse'] });
  });

  it('are those of the directories that know the words', () => {
    expect(choose({ territories: ['hesse'] })).toEqual({ nord: ['tours-hesse'] });
    expect(choose({ domains: ['culture'] })).toEqual({ est: ['tours-kagawa'], nord: ['tours-hesse'] });
  });

  it('are refused with the nearest word', () => {
    expect(choose({ regions: ['Ocitanie'] })).toMatch(
      /aucune région ne s’appelle « Ocitanie »\. Vouliez-vous dire « Occitanie » \?/,
    );
    expect(choose({ ids: ['tours-kagaw'] })).toContain('« tours-kagawa » ?');
  });

  it('are refused with all words when none is near and they are few', () => {
    expect(choose({ domains: ['xylophone'] })).toContain('Au choix : culture.');
  });

  it('are refused when nothing meets all criteria', () => {
    expect(choose({ regions: ['Occitanie'] })).toContain('Aucune fiche ne répond');
    expect(choose({ territories: ['hesse'], ids: ['tours-kagawa'] })).toContain('Aucune fiche ne répond');
  });
});
