import { describe, expect, it } from 'vitest';
import {
  firstRanks,
  indexByAct,
  indexByDomain,
  indexByFrench,
  indexByFrenchPlace,
  indexByPartner,
  indexByTerritory,
  indexByYear,
  withOtherSpellings,
} from './indexes.ts';
import { kanaCollation } from './kanaOrder.ts';
import { samplePartnership } from '../../../testing/samplePartnership.ts';

const french = new Intl.Collator('fr');
const kyoto = samplePartnership('paris-kyoto', {
  french: { name: 'Paris', sortKey: 'Paris' },
  partner: { name: 'Kyoto', localName: '京都市', territory: 'kyoto' },
  domains: ['economie', 'culture'],
});
const tokyo = samplePartnership('paris-tokyo', {
  french: { name: 'Paris', sortKey: 'Paris' },
  partner: { name: 'Tokyo', localName: '東京都', territory: 'tokyo' },
});
const gifu = samplePartnership('riquewihr-shirakawa', {
  french: { name: 'Riquewihr', sortKey: 'Riquewihr' },
  partner: { name: 'Shirakawa', localName: '白川村', territory: 'gifu' },
});
const fukushima = samplePartnership('compiegne-shirakawa', {
  french: { name: 'Compiègne', sortKey: 'Compiègne' },
  partner: { name: 'Shirakawa', localName: '白河市', territory: 'fukushima' },
});
const all = [tokyo, gifu, kyoto, fukushima];

describe('indexes', () => {
  it('gathers the entries of one French authority on one line', () => {
    expect(indexByFrench(all, french)).toEqual([
      { term: 'Compiègne', ids: ['compiegne-shirakawa'] },
      { term: 'Paris', ids: ['paris-kyoto', 'paris-tokyo'] },
      { term: 'Riquewihr', ids: ['riquewihr-shirakawa'] },
    ]);
  });

  it('tells French homonyms apart', () => {
    const commune = samplePartnership('a', {
      french: { sortKey: 'Nord', level: 'commune', department: 'Ain' },
    });
    const county = samplePartnership('b', {
      french: { sortKey: 'Nord', level: 'departement', region: 'Hauts-de-France' },
    });
    expect(indexByFrench([commune, county], french).map(({ sub }) => sub)).toEqual([
      'Ain',
      'Hauts-de-France',
    ]);
  });

  it('keeps partners of one name apart', () => {
    const shirakawa = indexByPartner(all, french).filter(({ term }) => term === 'Shirakawa');
    expect(shirakawa.map(({ sub, ids }) => [sub, ids])).toContainEqual(['白川村', ['riquewihr-shirakawa']]);
    expect(shirakawa).toHaveLength(2);
  });

  it('lists an entry under each of its domains, by label', () => {
    const domains = new Map([
      ['culture', { id: 'culture', label: 'culture', local: '文化' }],
      ['economie', { id: 'economie', label: 'économie' }],
    ]);
    expect(indexByDomain([kyoto, tokyo], { domains }, french)).toEqual([
      { term: 'culture', sub: '文化', ids: ['paris-kyoto', 'paris-tokyo'] },
      { term: 'économie', ids: ['paris-kyoto'] },
    ]);
  });

  it('lists territories in the order of their vocabulary', () => {
    const territory = (id: string) => [id, { id, label: id, local: id, region: 'Région' }] as const;
    const territories = new Map(['tokyo', 'gifu', 'osaka', 'kyoto', 'fukushima'].map(territory));
    const terms = indexByTerritory(all, { territories }, french).map(({ term }) => term);
    expect(terms).toEqual(['tokyo', 'gifu', 'kyoto', 'fukushima']);
  });

  it('lists partners of a territory by their own names', () => {
    const inKyoto = (id: string, name: string) =>
      samplePartnership(id, { partner: { name, territory: 'kyoto' } });
    const links = [inKyoto('aix', 'Uji'), inKyoto('brest', 'Ayabe'), inKyoto('caen', 'Kyoto')];
    const territories = new Map([['kyoto', { id: 'kyoto', label: 'Kyoto', local: '京都府', region: '' }]]);
    expect(indexByTerritory(links, { territories }, french)).toEqual([
      { term: 'Kyoto', sub: '京都府', ids: ['brest', 'caen', 'aix'] },
    ]);
  });

  it('lists kinds of agreement in the order of their vocabulary, in the plural', () => {
    const act = (id: string, word: string) => samplePartnership(id, { act: word });
    const acts = new Map([
      ['pacte', { id: 'pacte', label: 'pacte', plural: 'pactes' }],
      ['charte', { id: 'charte', label: 'charte' }],
      ['accord', { id: 'accord', label: 'accord' }],
    ]);
    expect(indexByAct([act('a', 'accord'), act('b', 'pacte'), act('c', 'pacte')], { acts }, french)).toEqual([
      { term: 'pactes', ids: ['b', 'c'] },
      { term: 'accord', ids: ['a'] },
    ]);
  });
});

describe('the index by French place', () => {
  const inPlace = (
    id: string,
    place: { name?: string; level?: string; region: string; department?: string },
  ) => samplePartnership(id, { french: { sortKey: id, ...place } });
  const links = [
    inPlace('occitanie', { level: 'region', region: 'Occitanie' }),
    inPlace('nimes', { region: 'Occitanie', department: 'Gard' }),
    inPlace('aveyron', { name: 'Aveyron', level: 'departement', region: 'Occitanie' }),
    inPlace('ales', { region: 'Occitanie', department: 'Gard' }),
    inPlace('evreux', { region: 'Normandie', department: 'Eure' }),
    inPlace('lifou', { region: 'Îles' }),
  ];

  it('puts départements under their region, and what has none at the region itself', () => {
    expect(indexByFrenchPlace(links, french, (region) => region)).toEqual([
      { term: 'Îles', ids: ['lifou'] },
      { term: 'Normandie', ids: [] },
      { term: 'Eure', within: 'Normandie', ids: ['evreux'] },
      { term: 'Occitanie', ids: ['occitanie'] },
      { term: 'Aveyron', within: 'Occitanie', ids: ['aveyron'] },
      { term: 'Gard', within: 'Occitanie', ids: ['ales', 'nimes'] },
    ]);
  });

  it('sorts regions as the edition writes them', () => {
    const names = new Map([['Îles', 'シマ'], ['Normandie', 'ノルマンディー'], ['Occitanie', 'オクシタニー']]); // prettier-ignore
    const terms = indexByFrenchPlace(links, kanaCollation, (region) => names.get(region) ?? '');
    expect(terms.filter(({ within }) => !within).map(({ term }) => term)).toEqual([
      'オクシタニー', 'シマ', 'ノルマンディー',
    ]); // prettier-ignore
  });
});

describe('firstRanks', () => {
  it('are all that stands under nothing, where anything stands under something', () => {
    const entries = [{}, { within: 'Grand Est' }, {}];
    expect(firstRanks(entries)).toEqual([true, false, true]);
    expect(firstRanks([{}, {}])).toEqual([false, false]);
  });
});

describe('the index by year', () => {
  const labels = {
    decade: (decade: number) => `${decade}s`,
    year: (year: number) => String(year),
    undated: 'undated',
  };
  const madeIn = (id: string, since?: { year: number; month?: number; day?: number }) => {
    const { since: _, ...partnership } = samplePartnership(id, { french: { sortKey: id } });
    return since ? { ...partnership, since } : partnership;
  };

  it('puts years under their decade, in a year the earlier first, the undated last', () => {
    const links = [
      madeIn('a', { year: 1990 }),
      madeIn('b', { year: 1989, month: 10, day: 2 }),
      madeIn('c', { year: 1989, month: 6 }),
      madeIn('d', { year: 1989, month: 10 }),
      madeIn('e'),
      madeIn('f', { year: 1984 }),
    ];
    expect(indexByYear(links, french, labels)).toEqual([
      { term: '1980s', ids: [] },
      { term: '1984', within: '1980s', ids: ['f'] },
      { term: '1989', within: '1980s', ids: ['c', 'd', 'b'] },
      { term: '1990s', ids: [] },
      { term: '1990', within: '1990s', ids: ['a'] },
      { term: 'undated', ids: ['e'] },
    ]);
  });

  it('has no line for the undated where there are none', () => {
    expect(indexByYear([madeIn('a', { year: 1990 })], french, labels)).toHaveLength(2);
  });
});

describe('indexes in Japanese', () => {
  /** As an edition in Japanese names them: in katakana, in kanji with the reading beside. */
  const inKana = (id: string, katakana: string, kanji: string, reading: string) =>
    samplePartnership(id, {
      french: { name: katakana, sortKey: katakana },
      partner: { name: kanji, localName: reading },
    });
  const entries = [
    inKana('a', 'ナンシー', '金沢市', 'かなざわし'),
    inKana('b', 'エクス＝アン＝プロヴァンス', '熊本市', 'くまもとし'),
    inKana('c', 'アヌシー', '練馬区', 'ねりまく'),
    inKana('d', 'エヴィアン', '出雲市', 'いずもし'),
    inKana('e', 'コンピエーニュ', '白河市', 'しらかわし'),
    inKana('f', 'リクヴィール', '白川村', 'しらかわむら'),
  ];

  it('sorts French authorities by their katakana', () => {
    expect(indexByFrench(entries, kanaCollation).map(({ term }) => term)).toEqual([
      'アヌシー', 'エヴィアン', 'エクス＝アン＝プロヴァンス', 'コンピエーニュ', 'ナンシー', 'リクヴィール',
    ]); // prettier-ignore
  });

  it('leads from other spellings to the name that it has, each once and in its place', () => {
    const spelled = entries.map((entry, at) =>
      samplePartnership(`${entry.id}${at}`, {
        french: { ...entry.french, otherSpellings: at === 3 ? ['ヱビアン', 'エビアン', 'ナンシー'] : [] },
      }),
    );
    const again = [...spelled, ...spelled.slice(3, 4).map((entry) => ({ ...entry, id: 'again' }))];
    const index = withOtherSpellings(indexByFrench(again, kanaCollation), again, kanaCollation);
    expect(index.filter(({ see }) => see !== undefined)).toEqual([
      { term: 'エビアン', see: 'エヴィアン', ids: [] },
      { term: 'ヱビアン', see: 'エヴィアン', ids: [] },
    ]);
    expect(index.map(({ term }) => term).slice(1, 4)).toEqual([
      'エヴィアン',
      'エクス＝アン＝プロヴァンス',
      'エビアン',
    ]);
  });

  it('sorts partners by their reading, which accompanies their name', () => {
    const readings = new Map(entries.map(({ partner }) => [partner.name, partner.localName]));
    const reading = (name: string): string => readings.get(name) ?? name;
    const byReading = { compare: (a: string, b: string) => kanaCollation.compare(reading(a), reading(b)) };
    const lines = indexByPartner(entries, byReading).map(({ term, sub }) => `${term} ${sub}`);
    expect(lines).toEqual([
      '出雲市 いずもし', '金沢市 かなざわし', '熊本市 くまもとし', '白河市 しらかわし', '白川村 しらかわむら', '練馬区 ねりまく',
    ]); // prettier-ignore
  });
});
