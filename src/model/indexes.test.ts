import { describe, expect, it } from 'vitest';
import { indexByDomain, indexByFrench, indexByPartner, indexByTerritory } from './indexes.ts';
import { samplePartnership } from './samplePartnership.ts';

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

const japanese = new Intl.Collator('ja');
const inKana = (id: string, latin: string, katakana: string, kanji: string, reading: string) =>
  samplePartnership(id, {
    french: { name: latin, localName: katakana, sortKey: katakana },
    partner: { name: id, localName: kanji, reading, sortKey: reading },
  });

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
});

describe('indexes in Japanese', () => {
  const entries = [
    inKana('a', 'Nancy', 'ナンシー', '金沢市', 'かなざわし'),
    inKana('b', 'Aix-en-Provence', 'エクス＝アン＝プロヴァンス', '熊本市', 'くまもとし'),
    inKana('c', 'Annecy', 'アヌシー', '練馬区', 'ねりまく'),
    inKana('d', 'Évian', 'エヴィアン', '出雲市', 'いずもし'),
    inKana('e', 'Compiègne', 'コンピエーニュ', '白河市', 'しらかわし'),
    inKana('f', 'Riquewihr', 'リクヴィール', '白川村', 'しらかわむら'),
  ];

  it('sorts French authorities by their katakana, with the Latin form', () => {
    const lines = indexByFrench(entries, japanese, 'ja').map(({ term, sub }) => [term, sub]);
    expect(lines).toEqual([
      ['アヌシー', 'Annecy'],
      ['エヴィアン', 'Évian'],
      ['エクス＝アン＝プロヴァンス', 'Aix-en-Provence'],
      ['コンピエーニュ', 'Compiègne'],
      ['ナンシー', 'Nancy'],
      ['リクヴィール', 'Riquewihr'],
    ]);
  });

  it('sorts partners by their reading, which accompanies their name', () => {
    const lines = indexByPartner(entries, japanese, 'ja').map(({ term, sub }) => `${term} ${sub}`);
    expect(lines).toEqual([
      '出雲市 いずもし', '金沢市 かなざわし', '熊本市 くまもとし', '白河市 しらかわし', '白川村 しらかわむら', '練馬区 ねりまく',
    ]); // prettier-ignore
  });
});
