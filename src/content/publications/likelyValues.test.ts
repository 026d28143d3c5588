import { describe, expect, it } from 'vitest';
import { messageOf } from '../../diagnostics/catalogue.ts';
import type { WorldLand } from '../../model/directory/places/onLand.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { loadContent } from '../loadContent.ts';

const HEAD = (country: string) => `---
genre: repertoire
id: essai
titre: Essai
titreCourt: Essai
pays: { nom: Ailleurs, langue: ja${country} }
editeur: CUF
edition: Essai
date: 2026-11-22
langues: [fr]
format: A5
---
`;
const WORDS = `---
domaines: [{ id: culture, libelle: culture }]
types: [{ id: jumelage, libelle: jumelage }]
niveaux: [{ id: commune, libelle: commune }]
fiabilites: [{ id: bonne, libelle: bonne }]
etats: [{ id: actif, libelle: actif }, { id: termine, libelle: terminé }]
regions: [Grand Est]
territoires: [{ id: ici, libelle: Ici, local: ここ, region: Nord }]
---
`;

interface Values {
  readonly id?: string;
  readonly insee?: string;
  readonly code?: string;
  readonly date?: string;
  readonly department?: string;
  readonly renewal?: string;
  /** Lines of the front matter, `etat` among them. */
  readonly state?: string;
  readonly french?: string;
  readonly partner?: string;
}

const entry = ({ id = 'a-b', insee = '37261', code = '37201', date = '1988', renewal = '2023', state = 'etat: actif', department, french = '[48, 2]', partner = '[36, 136]' }: Values) => `---
id: ${id}
france: { nom: A, niveau: commune, region: Grand Est${department === undefined ? '' : `, departement: ${department}`}, insee: '${insee}', position: ${french} }
partenaire: { nom: B, nomLocal: 乙, niveau: commune, territoire: ici, code: '${code}', position: ${partner} }
acte: { type: jumelage, date: ${date} }
renouvellements: [{ date: ${renewal}, objet: suite }]
${state}
domaines: [culture]
sources: [{ titre: S }]
---
`; // prettier-ignore

/** The French side is the north-east quarter near [48, 2], the country JP that near [36, 136]. */
const world: WorldLand = {
  french: ({ latitude, longitude }) => Math.abs(latitude - 48) < 5 && Math.abs(longitude - 2) < 5,
  of: (code) =>
    code === 'JP'
      ? ({ latitude, longitude }) => Math.abs(latitude - 36) < 5 && Math.abs(longitude - 136) < 5
      : undefined,
  routeOf: () => () => true,
  divisionsOf: () => [],
  divided: [],
};

const CODED = WORDS.replace('local: ここ', "local: ここ, code: '17'").replace(
  'regions:',
  "departements: [{ nom: Indre-et-Loire, code: '37' }]\nregions:",
);

async function problems(values: Values, country = ', code: JP', words = WORDS) {
  const { diagnostics } = await loadContent(
    'content',
    memoryFiles({
      'content/publication.md': HEAD(country),
      'content/vocabulaire.md': words,
      [`content/partenariats/${values.id ?? 'a-b'}.md`]: entry(values),
    }),
    { readWorld: async () => world },
  );
  return diagnostics.map((one) => [one.code, one.data['key'], one.place.line, messageOf(one, 'fr').help]);
}

describe('values that cannot be true', () => {
  it('are none in a good entry', async () => {
    expect(await problems({})).toEqual([]);
    for (const good of ['2A004', '37', '2A', '974', '200046977', '97411']) {
      expect([good, await problems({ insee: good })]).toEqual([good, []]);
    }
    for (const good of ['26', '26100', '261009'])
      expect([good, await problems({ code: good })]).toEqual([good, []]);
  });

  it.each([
    [{ date: '2985' }, 'acte.date', 5],
    [{ date: '1088-06' }, 'acte.date', 5],
    [{ date: '2032' }, 'acte.date', 5],
    [{ renewal: '1849-12-31' }, 'renouvellements[1].date', 6],
  ])('years: %o', async (values, key, line) => {
    expect(await problems(values)).toEqual([['FM-033', key, line, expect.stringContaining('1850 à 2031')]]);
  });
  it('leaves room for what is announced', async () => {
    expect(await problems({ date: '2031' })).toEqual([]);
    expect(await problems({ date: '1850' })).toEqual([]);
  });

  it.each(['1004', '1,3E+04', 'Tours', '3726', '372610', '2C004', '00123', '20004', '96001', '97999'])(
    'codes of INSEE: %s',
    async (insee) => {
      expect(await problems({ insee })).toEqual([['FM-034', 'france.insee', 3, expect.anything()]]);
    },
  );
  it('knows the codes of a place that the vocabulary gives one', async () => {
    const place = (values: Values) => problems({ ...values, department: 'Indre-et-Loire' }, undefined, CODED);
    expect(await place({ insee: '37261', code: '172014' })).toEqual([]);
    expect(await place({ insee: '200046977', code: '17' })).toEqual([]);
    expect(await place({ insee: '33063', code: '17201' })).toEqual([
      ['FM-040', 'france.insee', 3, expect.anything()],
    ]);
    expect(await place({ insee: '37', code: '37201' })).toEqual([
      ['FM-040', 'partenaire.code', 4, expect.anything()],
    ]);
    expect(await problems({ insee: '33063' }, undefined, CODED)).toEqual([
      ['FM-040', 'partenaire.code', 4, expect.anything()],
    ]);
  });

  it('knows the départements of a region that the vocabulary gives its code', async () => {
    const inRegion = (values: Values) =>
      problems(values, undefined, WORDS.replace('[Grand Est]', "[{ nom: Grand Est, code: '44' }]"));
    for (const insee of ['67482', '10', '200046977']) expect(await inRegion({ insee })).toEqual([]);
    for (const insee of ['37261', '29', '97411'])
      expect(await inRegion({ insee })).toEqual([['FM-040', 'france.insee', 3, expect.anything()]]);
    const withBoth = CODED.replace('[Grand Est]', "[{ nom: Grand Est, code: '44' }]");
    const told = await problems(
      { insee: '33063', code: '17201', department: 'Indre-et-Loire' },
      undefined,
      withBoth,
    );
    expect(told).toHaveLength(1);
  });

  it('wonders whether a zero was lost', async () => {
    expect((await problems({ insee: '1004' }))[0]?.[3]).toContain('01004');
  });

  it.each(['48', '2610', '261008', '99100', '#N/A'])('codes of Japan: %s', async (code) => {
    expect(await problems({ code })).toEqual([['FM-034', 'partenaire.code', 4, expect.anything()]]);
  });
  it('takes the codes of another country as they are', async () => {
    expect(await problems({ code: 'CZ-064' }, '')).toEqual([]);
    expect(await problems({ code: '#REF!' }, '')).toEqual([
      ['FM-034', 'partenaire.code', 4, expect.anything()],
    ]);
  });

  it('are ids that no file can bear the name of', async () => {
    const id = 'a'.repeat(101);
    expect(await problems({ id })).toEqual([['FM-036', 'id', 2, expect.anything()]]);
  });
});

it('wonders at maps of no country', async () => {
  const head = (country: string) => HEAD(country).replace('format: A5', 'format: A5\nrubriques: [cartes]');
  const files = (country: string) =>
    memoryFiles({
      'content/publication.md': head(country),
      'content/vocabulaire.md': WORDS,
      'content/partenariats/a-b.md': entry({}),
    });
  const told = async (country: string) =>
    (await loadContent('content', files(country))).diagnostics.map(({ code, place }) => [code, place.line]);
  expect(await told(', code: JP')).toEqual([]);
  expect(await told('')).toEqual([['FM-041', 12]]);
});

describe('the end of a link', () => {
  it.each(['etat: termine', 'etat: termine\nfin: 2021-03\nmotifFin: fusion', 'etat: termine\nfin: 1988'])(
    'is said with its state: %j',
    async (state) => {
      expect(await problems({ state })).toEqual([]);
    },
  );

  it.each([
    ['etat: actif\nfin: 2021-03', 'FM-037', 8],
    ['etat: actif\nmotifFin: fusion', 'FM-037', 8],
    ['etat: termine\nfin: 1987', 'FM-038', 8],
    ['etat: termine\nfin: 2985', 'FM-033', 8],
    ['etat: inconnu\nderniereActivite: 1987', 'FM-043', 8],
  ])('belongs to a link that has ended, and comes after its act: %j', async (state, code, line) => {
    expect((await problems({ state })).map(([found, , at]) => [found, at])).toEqual([[code, line]]);
  });
});

describe('rencontres', () => {
  it.each([
    ['[{ date: 2008, france: presente, accueil: oui, source: S }]', undefined],
    ['[{ date: 2008, source: S }]', 'FM-049'],
    ['[{ date: 2008, accueil: oui, source: S }]', 'FM-049'],
    [
      '[{ date: 2008, france: presente, source: S }, { date: 2008, partenaire: presente, source: S }]',
      'FM-050',
    ],
    ['[{ date: 2985, france: presente, source: S }]', 'FM-033'],
  ])('have one of the two authorities, each once: %j', async (meetings, code) => {
    const found = await problems({ state: `rencontres: ${meetings}\netat: actif` });
    expect(found.map(([id, , line]) => [id, line])).toEqual(code === undefined ? [] : [[code, 7]]);
  });
});

describe('positions', () => {
  it.each([
    [{ french: '[2, 48]' }, 'france.position', 3, 'essayez [48, 2]'],
    [{ french: '[-48, 2]' }, 'france.position', 3, expect.stringContaining('signes')],
    [{ partner: '[36, -136]' }, 'partenaire.position', 4, expect.stringContaining('signes')],
  ])('are compared with the country of their side: %o', async (values, key, line, help) => {
    expect(await problems(values)).toEqual([['FM-035', key, line, help]]);
  });

  it('cannot be where the maps have no land', async () => {
    expect(await problems({}, ', code: EU')).toEqual([['FM-032', 'pays.code', 6, expect.anything()]]);
    expect(await problems({}, '')).toEqual([]);
  });
});
