import { describe, expect, it } from 'vitest';
import type { Vocabularies, VocabularyTerm } from '../../src/model/directory/partnership.ts';
import { samplePartnership } from '../../src/testing/samplePartnership.ts';
import { translateIn } from '../locales/texts.ts';
import { changeInWords } from './changes/changeWording.ts';
import { levelLine, partnerLevelLine, reservationsOf, stateLine } from './entries/wording.ts';
import { leadersHeadline } from './figures/headlines.ts';

const fr = { translate: translateIn('fr'), language: 'fr' } as const;
const term = (id: string, label: string): [string, VocabularyTerm] => [id, { id, label }];
const vocabularies: Vocabularies = {
  domains: new Map([term('culture', 'culture'), term('sport', 'sport')]),
  acts: new Map([term('jumelage', 'jumelage')]),
  levels: new Map(),
  reliabilities: new Map(),
  states: new Map([term('active', 'actif'), term('unknown', 'non établi')]),
  regions: [],
  regionLocals: new Map(),
  departmentLocals: new Map(),
  codes: new Map(),
  territories: new Map(),
  criteria: [],
};

describe('changeInWords', () => {
  const said = (field: string, before: unknown, after: unknown): string =>
    changeInWords({ field, before, after }, vocabularies, fr);

  it('says facts by the labels of the cards', () => {
    expect(said('state', 'unknown', 'active')).toBe('État du lien\u00a0: actif, au lieu de non établi');
    expect(said('domains', ['culture'], ['culture', 'sport'])).toBe(
      'Domaines\u00a0: culture, sport, au lieu de culture',
    );
    expect(said('since', { year: 1988 }, { year: 1988, month: 6, day: 3 })).toBe(
      'Depuis\u00a0: 3\u00a0juin 1988, au lieu de 1988',
    );
  });

  it('says numbers, telephones and addresses as people read them', () => {
    expect(said('partner.population.count', 417496, 418000)).toBe(
      'Collectivité partenaire, population\u00a0: 418\u202f000, au lieu de 417\u202f496',
    );
    expect(said('french.phone', undefined, '+33247000000')).toContain(
      '+33\u00a02\u00a047\u00a000\u00a000\u00a000',
    );
    expect(said('french.site', undefined, 'https://www.tours.fr/')).toContain('www.tours.fr,');
  });

  it('says of which side a name is', () => {
    expect(said('french.name', 'Tours', 'Tours Métropole')).toBe(
      'Collectivité française, nom\u00a0: Tours Métropole, au lieu de Tours',
    );
  });

  it('tells what was not known from what is no longer said', () => {
    expect(said('since', undefined, { year: 1988 })).toBe('Depuis\u00a0: 1988, non établi jusque-là');
    expect(said('since', { year: 1988 }, undefined)).toBe('Depuis\u00a0: n’est plus dit (1988 auparavant)');
    expect(said('renewals', [], [{ date: { year: 2025 }, what: 'accord' }])).toBe(
      'Autres signatures\u00a0: 2025, non établi jusque-là',
    );
  });

  it('says of sentences only that they differ', () => {
    expect(said('origin', 'la soie', 'le commerce de la soie')).toBe('Origine\u00a0: texte revu');
    expect(said('disputes', [], ['date à vérifier'])).toBe('Réserves\u00a0: texte revu');
  });
});

describe('reservationsOf', () => {
  it('keeps every note, whatever word it begins with, and not where a point was placed', () => {
    const partnership = samplePartnership('tours-takamatsu', {
      disputes: ['date à vérifier'],
      french: { note: 'Point de vue de la Ville.', placement: 'Point placé à la mairie.' },
      partner: { note: '地図上の位置が変わった市。' },
    });
    expect(reservationsOf(partnership)).toEqual([
      'date à vérifier',
      'Point de vue de la Ville.',
      '地図上の位置が変わった市。',
    ]);
  });
});

describe('what stands under a name', () => {
  const words: Vocabularies = {
    ...vocabularies,
    levels: new Map([
      term('commune', 'commune'),
      term('departement', 'département'),
      term('shi', 'ville (shi)'),
    ]),
    territories: new Map([['kagawa', { id: 'kagawa', label: 'Kagawa', local: '香川県', region: 'Shikoku' }]]),
  };
  const at = { translate: fr.translate, isLocal: false };
  const home = { translate: translateIn('ja'), isLocal: true };

  it('is the level and the place: the département, else the region', () => {
    const { french } = samplePartnership('a-b', { french: { department: 'Indre-et-Loire' } });
    expect(levelLine(french, words, at)).toBe('commune, Indre-et-Loire');
    const alone = samplePartnership('a-b', { french: { name: 'Lifou', region: 'Nouvelle-Calédonie' } });
    expect(levelLine(alone.french, words, at)).toBe('commune, Nouvelle-Calédonie');
  });
  it('never says an authority of itself', () => {
    const { french } = samplePartnership('a-b', {
      french: { name: 'Région Occitanie', level: 'departement', region: 'Occitanie' },
    });
    expect(levelLine(french, words, at)).toBe('département');
  });
  it('is the place alone in the language of the country, whose names say the level', () => {
    const { french, partner } = samplePartnership('a-b', { french: { department: 'サルト県' } });
    expect(levelLine(french, words, home)).toBe('サルト県');
    const region = { ...french, department: undefined, name: 'オクシタニー州', region: 'オクシタニー州' };
    expect(levelLine(region, words, home)).toBeUndefined();
    expect(partnerLevelLine(partner, words, home)).toBe('香川県');
    expect(
      partnerLevelLine({ ...partner, name: '香川県', localName: 'かがわけん' }, words, home),
    ).toBeUndefined();
    expect(partnerLevelLine(partner, words, at)).toBe('ville (shi), Kagawa (香川県)');
  });
});

describe('stateLine', () => {
  const line = (changes: Parameters<typeof samplePartnership>[1]) =>
    stateLine(samplePartnership('a-b', changes), vocabularies, fr);
  it('says what is known, and of the rest its last trace or nothing', () => {
    expect(line({ state: 'active' })).toBe('Lien actif');
    expect(line({ state: 'unknown' })).toBeUndefined();
    expect(line({ state: 'unknown', lastActivity: { year: 2018 } })).toBe(
      'Dernière activité documentée\u00a0: 2018',
    );
    const renewals = [{ date: { year: 2008 }, what: 'b' }, { date: { year: 2016 }, what: 'c' }]; // prettier-ignore
    expect(line({ state: 'unknown', renewals })).toBe('Dernière activité documentée\u00a0: 2016');
    const before = { state: 'unknown', since: { year: 2018, month: 11 } } as const;
    expect(line({ ...before, renewals: [{ date: { year: 2018, month: 10 }, what: 'b' }] })).toBeUndefined();
    expect(line({ ...before, renewals })).toBeUndefined();
  });
});

describe('topFinding', () => {
  const found = (...counts: number[]): string =>
    leadersHeadline(
      'figures.domains',
      { counts: counts.map((count) => ({ count })), nameOf: ({ count }) => `d${count}`, total: 78 },
      fr,
    );

  it('names the first, or all that are first together', () => {
    expect(found(1, 5, 3)).toBe('Premier domaine, d5\u00a0: 5 liens sur 78');
    expect(found(5, 5)).toBe('Premiers domaines, d5 et d5\u00a0: 5 liens chaque fois, sur 78');
  });

  it('names a few where many are equal', () => {
    expect(found(1, 1, 1, 1)).toBe('Premiers domaines, d1, d1, d1, …\u00a0: 1 lien chaque fois, sur 78');
  });
});
