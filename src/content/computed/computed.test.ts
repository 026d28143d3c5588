import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../model/publication/prose.ts';
import { textOfInlines } from '../../model/publication/inlineText.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { loadContent } from '../loadContent.ts';

const head = (kind: string, id: string, more = '', languages = 'fr, ja') => `---
genre: ${kind}
id: ${id}
titre: Essai
titreCourt: Essai
pays: { nom: Ailleurs, langue: ja }
editeur: CUF
edition: Essai
date: 2026-11-22
langues: [${languages}]
format: A5
${more}---
`;
const WORDS = `---
domaines: [{ id: culture, libelle: culture, local: 文化 }, { id: sport, libelle: sport, local: スポーツ }]
types: [{ id: jumelage, libelle: jumelage, pluriel: jumelages, local: 姉妹提携 }]
niveaux: [{ id: commune, libelle: commune, local: コミューン }, { id: region, libelle: région, local: 州 }]
fiabilites: [{ id: bonne, libelle: bonne, local: 高い }]
etats: [{ id: actif, libelle: actif, local: 活動中 }, { id: termine, libelle: terminé, local: 終了 }]
regions: [{ nom: Grand Est, local: グラン・テスト州 }, { nom: Île-de-France, local: イル・ド・フランス州 }]
territoires:
  - { id: ici, libelle: Ici, local: ここ, region: Nord, regionLocale: 北 }
  - { id: la, libelle: Là, local: あそこ, region: Sud, regionLocale: 南 }
  - { id: loin, libelle: Loin, local: 遠く, region: Sud, regionLocale: 南 }
---
`;

interface Entry {
  readonly name: string;
  readonly partner?: string;
  readonly region?: string;
  readonly date?: string;
  readonly domains?: string;
  readonly territory?: string;
  readonly state?: string;
  readonly source?: string;
}

const entry = ({ name, partner = name, region = 'Grand Est', date, domains = 'culture', territory = 'ici', state = 'actif', source = '{ titre: S }' }: Entry) => `---
id: ${name}
france: { nom: ${name}, nomLocal: ${name}市, niveau: commune, region: ${region} }
partenaire: { nom: ${partner}, nomLocal: ${partner}町, lecture: まち, niveau: commune, territoire: ${territory} }
acte: { type: jumelage${date === undefined ? '' : `, date: ${date}`} }
etat: ${state}
domaines: [${domains}]
sources: [${source}]
---
`; // prettier-ignore

const ENTRIES: readonly Entry[] = [
  { name: 'a', date: '1968-06-03' },
  {
    name: 'b',
    date: '1979',
    region: 'Île-de-France',
    domains: 'culture, sport',
    source: '{ titre: S, copie: true }',
  },
  { name: 'c', date: '2007-05', territory: 'la' },
  { name: 'd', domains: 'sport' },
  { name: 'e', date: '1900', state: 'termine' },
];

interface Given {
  readonly fr?: string;
  /** A country file written in Japanese, in place of the French one. */
  readonly ja?: string;
  /** A translation of the French one. */
  readonly translation?: string;
  readonly entries?: readonly Entry[] | undefined;
  readonly title?: string;
  readonly directory?: Readonly<Record<string, string>>;
}

function filesOf({ fr = '', ja, translation, entries = ENTRIES, title = 'Un', directory }: Given) {
  const records = Object.fromEntries(
    entries.map((one) => [`content/r/partenariats/${one.name}.md`, entry(one)]),
  );
  const own = {
    'content/r/publication.md': head('repertoire', 'r'),
    'content/r/vocabulaire.md': WORDS,
    ...records,
  };
  return memoryFiles({
    'content/d/publication.md': head(
      'dossier',
      'd',
      'sousTitre: "{{liens}} liens"\n',
      ja === undefined ? 'fr, ja' : 'ja',
    ),
    [`content/d/${ja === undefined ? 'fr' : 'ja'}/01-un.md`]: `---\nid: un\ntitre: "${title}"\n---\n\n${ja ?? fr}\n`,
    ...(translation !== undefined && { 'content/d/ja/01-un.md': translation }),
    ...(directory ?? own),
  });
}

async function read(given: Given) {
  const { editions, diagnostics, dossiers } = await loadContent('content', filesOf(given));
  const texts = editions.flatMap((edition) =>
    edition.kind === 'dossier'
      ? [{ language: edition.language, blocks: edition.dossier.chapters[0]?.blocks ?? [] }]
      : [],
  );
  const told = diagnostics
    .filter(({ code }) => !/^(?:TR|FM)-/.test(code))
    .map(({ code, place, data }) =>
      `${code} ${place.file.slice(8)}:${place.line}:${place.column} ${data['found'] ?? ''}`.trim(),
    );
  const blocksIn = (language: string): readonly Block[] =>
    texts.find((one) => one.language === language)?.blocks ?? [];
  return { told, blocksIn, chapter: dossiers[0]?.chapters[0], publication: dossiers[0]?.publication };
}

async function printed(fr: string, entries?: readonly Entry[]): Promise<string> {
  const { blocksIn, told } = await read({ fr, entries });
  const [block] = blocksIn('fr');
  expect(told).toEqual([]);
  return block?.kind === 'paragraph' ? textOfInlines(block.children) : '';
}

describe('a reference to what the directory counts', () => {
  it.each([
    ['{{liens}}', '4'],
    ['{{liens, en lettres}} liens', 'quatre liens'],
    ['{{Liens, en lettres}} liens', 'Quatre liens'],
    ['{{liens, région Île-de-France}}', '1'],
    ['{{liens, region ile de france ou Grand Est}}', '4'],
    ['{{liens, hors région Grand Est}}', '1'],
    ['{{liens, domaine culture, domaine sport}}', '1'],
    ['{{liens, date connue}} {{liens, date jour}} {{liens, date mois}} {{liens, date année}}', '3 1 1 1'],
    [
      '{{liens, depuis 1979}} {{liens, avant 1979}} {{liens, année 1979}} {{liens, décennie 2000}}',
      '2 1 1 1',
    ],
    ['{{liens, année 1850}}', '0'],
    ['{{liens, avec 2 domaines}} {{liens, avec 1 domaines ou plus}} {{liens, avec 1 sources}}', '1 4 4'],
    ['{{liens, copie}} {{noms français, hors copie, hors domaine sport}}', '1 a et c'],
    [
      '{{territoires}} {{territoires sans lien}} {{territoires en tout}} {{territoires, à 1 liens}}',
      '2 1 3 1',
    ],
    ['{{territoires, région partenaire Sud}}', '1'],
    ['{{collectivités françaises}} {{collectivités partenaires}} {{accords}}', '4 4 4'],
    ['{{part domaine sport}} {{part domaine sport, région Île-de-France}}', '50\u00a0% 100\u00a0%'],
    ['au {{rang domaine sport, en lettres}} rang', 'au deuxième rang'],
    ['{{première année}} {{dernière année}}', '1968 2007'],
    ['{{noms, date inconnue}} ; {{noms français, depuis 1979}}', 'd\u00a0– d ; b et c'],
    ['{{liens, année 1979, lien/liens}}, {{liens, lien/liens}}', '1\u00a0lien, 4\u00a0liens'],
    ['{{liens, année 1979, un seul est né/# sont nés}}', 'un seul est né'],
    ['{{liens，région Grand Est、en lettres}}', 'trois'],
    ['vrai{{liens, vaut 4}} et{{part domaine sport, entre 45 et 55}}', 'vrai et'],
    ['\\{{liens}} et {{liens}}', '{{liens}} et 4'],
    ['**{{liens}}** et [{{liens}} fiches](https://exemple.fr)', '4 et 4 fiches'],
  ])('%s says %s', async (written, says) => {
    expect(await printed(written)).toBe(says);
  });

  it('tells acts that several links share from those of one', async () => {
    const same = { partner: 'p', date: '2000-01-01' };
    const entries = [
      { name: 'x', ...same },
      { name: 'y', ...same },
      { name: 'z', ...same, date: '2001' },
    ];
    const { blocksIn, told } = await read({ fr: '{{accords}}, {{accords partagés}}', entries });
    expect(told).toEqual([]);
    expect(blocksIn('fr')).toMatchObject([{ children: [{ text: '2, 1' }] }]);
  });

  it('stands in any text, and follows the records', async () => {
    const fr = ':::chiffres{titre="{{liens}} liens"}\n- **{{liens}}** en tout\n:::';
    const one = await read({ fr, title: 'Les {{liens}}' });
    const more = await read({ fr, title: 'Les {{liens}}', entries: [...ENTRIES, { name: 'f' }] });
    expect([one.told, more.told]).toEqual([[], []]);
    expect([one.chapter?.title, one.publication?.subtitle, one.chapter?.blocks[0]]).toMatchObject([
      'Les 4', '4 liens', { title: '4 liens', items: [{ value: '4' }] },
    ]); // prettier-ignore
    expect([more.chapter?.title, more.publication?.subtitle]).toEqual(['Les 5', '5 liens']);
  });

  it('says its numbers and names in the language of the edition', async () => {
    const ja = '{{liens, en lettres}}件、{{noms, date inconnue}}、{{liens, région グラン・テスト州}}件';
    expect((await read({ ja })).blocksIn('ja')).toMatchObject([
      { children: [{ text: '四件、d市とd町、3件' }] },
    ]);
  });

  it('is told where it asks for words of numbers that the language of its text has not', async () => {
    const files = {
      'content/d/publication.md': head('dossier', 'd', '', 'de'),
      'content/d/de/01-un.md': '---\nid: un\ntitre: Eins\n---\n\n{{liens}} und {{liens, en lettres}}\n',
      'content/r/publication.md': head('repertoire', 'r'),
      'content/r/vocabulaire.md': WORDS,
      'content/r/partenariats/a.md': entry({ name: 'a' }),
    };
    const { diagnostics } = await loadContent('content', memoryFiles(files));
    expect(diagnostics.filter(({ code }) => code.startsWith('CO-'))).toMatchObject([
      {
        code: 'CO-004',
        severity: 'error',
        place: { line: 6, column: 15 },
        data: { query: 'liens, en lettres' },
      },
    ]);
  });

  it('stays in the language of a text that is not translated', async () => {
    const { blocksIn } = await read({
      fr: '{{liens, en lettres}} {{noms, date inconnue}}',
      translation: '---\ntitre: 一\n---\n',
    });
    expect(blocksIn('ja')).toMatchObject([{ children: [{ text: 'quatre d\u00a0– d' }] }]);
  });

  it('is told where it names nothing, with what is near', async () => {
    expect((await read({ fr: 'x\n\nAh {{leins}} et {{liens, région Grand Ost}}' })).told).toEqual([
      'CO-001 d/fr/01-un.md:8:6 leins',
      'CO-001 d/fr/01-un.md:8:33 Grand Ost',
    ]);
    const files = filesOf({ fr: '{{liens, regoin Grand Est}}' });
    const { diagnostics } = await loadContent('content', files);
    expect(diagnostics.find(({ code }) => code === 'CO-001')?.data).toMatchObject({
      found: 'regoin',
      suggestion: 'région',
    });
  });

  it('is told where what it asserts is untrue, where it is open, and where a language spells no numbers', async () => {
    expect((await read({ fr: 'Cinq{{liens, vaut 5}}. {{liens' })).told).toEqual([
      'CO-003 d/fr/01-un.md:6:5 4',
      'CO-006 d/fr/01-un.md:6:24',
    ]);
  });

  it('is quoted as far as what it asserts, since what changed stands in another file', async () => {
    const sentences = async (fr: string) => {
      const { diagnostics } = await loadContent('content', filesOf({ fr }));
      return diagnostics.filter(({ code }) => code === 'CO-003').map(({ data }) => data);
    };
    expect(await sentences('Un début. Seuls {{liens}} liens vont loin{{liens, vaut 5}}.')).toMatchObject([
      { sentence: 'Seuls … liens vont loin', expected: '5' },
    ]);
    expect(await sentences('{{liens, vaut 5}}Rien.')).toMatchObject([{ sentence: '' }]);
    expect(await sentences(`${'mot '.repeat(40)}fin{{liens, vaut 5}}.`)).toMatchObject([
      { sentence: expect.stringMatching(/^….{77}fin$/) },
    ]);
  });

  it('is told where no link gives a name, a year, a part or a rank', async () => {
    const queries = ['noms', 'première année', 'part domaine sport', 'rang domaine sport'];
    for (const query of queries) {
      const { told } = await read({ fr: `Avant {{${query}, année 1900}}.` });
      expect(told).toEqual(['CO-009 d/fr/01-un.md:6:7']);
    }
    expect((await read({ fr: '{{liens, année 1900}}' })).told).toEqual([]);
  });

  it('gives bars and maps a number, or is told', async () => {
    const bars = (query: string) =>
      read({ fr: `:::barres{titre="B"}\n| a | b |\n|---|---|\n| {{noms}} | {{${query}}} |\n:::` });
    const { blocksIn, told } = await bars('liens, en lettres, lien/liens');
    expect(told).toEqual([]);
    expect(blocksIn('fr')).toMatchObject([{ bars: [{ value: 4 }] }]);
    expect((await bars('noms')).told).toEqual(['CO-008 d/fr/01-un.md:9:14']);
    const map = (query: string) =>
      read({
        fr: `:::carte{titre="C" montre="valeurs"}\n| a | b | c |\n|---|---|---|\n| d | e | {{${query}}} |\n:::`,
      });
    expect((await map('liens')).told).toEqual([]);
    expect((await map('noms')).told).toEqual(['CO-008 d/fr/01-un.md:9:11']);
  });

  it('is told once where no directory can answer', async () => {
    const fr = '{{liens}} et {{accords}}';
    expect((await read({ fr, directory: {} })).told).toEqual(['CO-002 d/fr/01-un.md:6:1']);
    const faulty = { 'content/r/publication.md': head('repertoire', 'r'), 'content/r/vocabulaire.md': WORDS, 'content/r/partenariats/a.md': entry({ name: 'a', date: '1988-13' }) }; // prettier-ignore
    expect((await read({ fr, directory: faulty })).told).toEqual(['CO-002 d/fr/01-un.md:6:1']);
  });

  it('never throws, whatever is asked', async () => {
    const word = fc.constantFrom('liens', 'région', 'hors', 'à', '2', 'par', 'part', 'rang', 'ou', ',', '/', 'avec', 'sources', 'vaut', 'entre', 'et', 'noms', 'territoires', 'sans lien', '、', '9999', '∞', ''); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), async (words) => {
        const { told } = await read({ fr: `{{${words.join(' ')} }}`, entries: ENTRIES.slice(0, 2) });
        expect(told.every((line) => /^CO-00[13]/.test(line))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('rows from the records', () => {
  const table = (attributes: string, names: string, rows = '') =>
    `:::tableau{titre="T" ${attributes}}\n${names}\n${names.replace(/[^|]+/g, ' --- ')}\n${rows}:::`;
  const cells = ([block]: readonly Block[]): string[] =>
    block?.kind === 'table'
      ? block.rows.map((row) => row.map(({ children }) => textOfInlines(children)).join(' | '))
      : [];

  it('count by anything, from the most, or in time', async () => {
    const chart = (query: string) =>
      `:::barres{titre="T" donnees="${query}"}\n| Nom | Liens |\n| --- | --- |\n| Sans date | {{liens, date inconnue}} |\n:::`;
    const { blocksIn, told } = await read({
      fr: `${chart('liens par région')}\n\n${chart('liens par décennie')}`,
    });
    const bars = blocksIn('fr').map((block) =>
      block.kind === 'bars' ? block.bars.map(({ label, value }) => `${textOfInlines(label)} ${value}`) : [],
    );
    expect(told).toEqual([]);
    expect(bars).toEqual([
      ['Grand Est 3', 'Île-de-France 1', 'Sans date 1'],
      ['1960-1969 1', '1970-1979 1', '1980-1989 0', '1990-1999 0', '2000-2009 1', 'Sans date 1'],
    ]);
  });

  it('are in the words of the edition', async () => {
    const fr = table('donnees="liens par domaine" colonnes="nom, liens, part"', '| D | L | P |');
    const { blocksIn, told } = await read({ fr });
    expect(told).toEqual([]);
    expect(cells(blocksIn('fr'))).toEqual(['culture | 3 | 75\u00a0%', 'sport | 2 | 50\u00a0%']);
    expect(cells((await read({ ja: fr })).blocksIn('ja'))).toEqual(['文化 | 3 | 75%', 'スポーツ | 2 | 50%']);
  });

  it('are the anniversaries that the directory announces, none of an act without a date', async () => {
    const fr = table('donnees="anniversaires 2027-2028"', '| Date | F | P | Âge |');
    const { blocksIn } = await read({ fr });
    expect(cells(blocksIn('fr'))).toEqual(['mai 2027 | c | c | 20', '3\u00a0juin 2028 | a | a | 60']);
  });

  it('are anniversaries past or to come on the day of the edition, all of a year without either word', async () => {
    const rowsOf = async (query: string) =>
      cells((await read({ fr: table(`donnees="${query}"`, '| Date | F | P | Âge |') })).blocksIn('fr'));
    const all = await rowsOf('anniversaires 2019-2028');
    const [past, coming] = [
      await rowsOf('anniversaires 2019-2028, passés'),
      await rowsOf('anniversaires 2019-2028, à venir'),
    ];
    expect([...past, ...coming]).toEqual(all);
    expect(past.length).toBeGreaterThan(0);
    expect(await rowsOf('anniversaires')).toEqual(coming);
  });

  it('are links, in order of date, before rows that are written', async () => {
    const fr = table(
      'donnees="liens, domaine sport" colonnes="année, française"',
      '| A | F |',
      '| x | y |\n',
    );
    expect(cells((await read({ fr })).blocksIn('fr'))).toEqual(['1979 | b', '– | d', 'x | y']);
  });

  it('are told where they name nothing, and where there are none', async () => {
    const asked = (query: string, columns = '') =>
      read({ fr: table(`donnees="${query}"${columns && ` colonnes="${columns}"`}`, '| A | B |') });
    expect((await asked('liens par regoin')).told).toEqual(['CO-001 d/fr/01-un.md:6:41 regoin']);
    expect((await asked('liens', 'date, parten')).told).toEqual(['CO-001 d/fr/01-un.md:6:54 parten']);
    for (const [query, columns] of [
      ['liens par région', 'nom'],
      ['liens par région', 'nom, liens, part'],
      ['liens', ''],
    ])
      expect((await asked(query ?? '', columns)).told).toEqual(['CO-010 d/fr/01-un.md:6:31']);
    const links = ':::barres{titre="T" donnees="liens"}\n| A | B |\n|---|---|\n:::';
    expect((await read({ fr: links })).told).toEqual(['CO-010 d/fr/01-un.md:6:30']);
    expect((await asked('anniversaires 2031')).told).toEqual(['CO-007 d/fr/01-un.md:6:31']);
  });
});
