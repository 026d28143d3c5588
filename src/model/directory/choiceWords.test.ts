import { describe, expect, it } from 'vitest';
import { choiceOf, type ChoiceWords } from './choiceWords.ts';
import type { Directory } from './partnership.ts';
import { samplePartnership } from '../../testing/samplePartnership.ts';

const directory = {
  partnerships: [samplePartnership('tours-takamatsu')],
  vocabularies: {
    regions: ['Provence-Alpes-Côte d’Azur', 'Occitanie', 'Centre-Val de Loire'],
    regionLocals: new Map([['Occitanie', 'オクシタニー地域圏']]),
    territories: new Map([
      ['kagawa', { id: 'kagawa', label: 'Kagawa', local: '香川県', region: 'Shikoku' }],
      ['kyoto', { id: 'kyoto', label: 'Kyoto', local: '京都府', region: 'Kansai' }],
    ]),
    domains: new Map([
      ['education-jeunesse', { id: 'education-jeunesse', label: 'éducation et jeunesse', local: '青少年' }],
    ]),
  },
} as unknown as Directory;

const NOTHING: ChoiceWords = { ids: [], regions: [], territories: [], domains: [], years: [] };
const read = (words: Partial<ChoiceWords>) => choiceOf({ ...NOTHING, ...words }, directory);

describe('words of a choice', () => {
  it.each([
    ['regions', 'provence alpes cote d’azur', 'Provence-Alpes-Côte d’Azur'],
    ['regions', 'OCCITANIE', 'Occitanie'],
    ['regions', 'オクシタニー地域圏', 'Occitanie'],
    ['territories', 'Kagawa', 'kagawa'],
    ['territories', '香川県', 'kagawa'],
    ['territories', 'kyoto-fu', 'kyoto'],
    ['domains', 'Éducation et jeunesse', 'education-jeunesse'],
    ['ids', 'tours-takamatsu', 'tours-takamatsu'],
  ] as const)('%s: %s', (criterion, word, value) => {
    const { choice, unknown } = read({ [criterion]: [word] });
    expect([choice[criterion], unknown]).toEqual([[value], []]);
  });

  it('reads years and periods', () => {
    expect(read({ years: ['2025', '1988-1999'] }).choice.years).toEqual([
      { from: 2025, to: 2025 },
      { from: 1988, to: 1999 },
    ]);
  });

  it.each(['20', '2025-2020', 'hier'])('knows no year %s', (word) => {
    expect(read({ years: [word] }).unknown).toEqual([{ criterion: 'years', word, known: [] }]);
  });

  it('says which word names nothing, and what would', () => {
    const { choice, unknown } = read({ regions: ['Occitanie', 'Occitani'], domains: ['musique'] });
    expect(choice.regions).toEqual(['Occitanie']);
    expect(unknown.map(({ criterion, word }) => [criterion, word])).toEqual([
      ['regions', 'Occitani'],
      ['domains', 'musique'],
    ]);
    expect(unknown[0]?.known).toContain('Occitanie');
  });
});
