import { expect, it } from 'vitest';
import { messageOf } from '../../diagnostics/catalogue.ts';
import type { Edition } from '../../model/publication/edition.ts';
import { uncoveredCharacters } from './uncoveredCharacters.ts';

const LATIN_AND_HAN = (codePoint: number): boolean =>
  codePoint < 0x250 ||
  (codePoint >= 0x2010 && codePoint <= 0x2044) ||
  (codePoint >= 0x3040 && codePoint < 0xa000);

const BOOK = { place: { file: 'book/publication.md' }, languages: ['fr'], country: { localLanguage: 'zh' } };

/** What is found in one file, whose text is printed as `printed`. */
function found(text: string, printed = '', lacking: ReadonlyMap<string, readonly string[]> = new Map()) {
  const editions = [
    { kind: 'dossier', dossier: { publication: BOOK, chapters: [{ title: printed }] } },
  ] as unknown as Edition[];
  return uncoveredCharacters(
    { sources: new Map([['leaf.md', text]]), editions },
    { covers: LATIN_AND_HAN, lacking },
  );
}

it('names the file, line, column and character that no font has', () => {
  expect(found('Nancy\n\tet 金沢, 𓀀 !\n')).toEqual([
    {
      code: 'TY-001',
      severity: 'error',
      place: { file: 'leaf.md', line: 2, column: 9, endColumn: 11 },
      data: { character: '𓀀', code: 'U+13000', kind: 'other' },
    },
  ]);
});

it('takes an emoji of several characters for one sign, and says what to do', () => {
  const [family, ...others] = found('la famille 👨‍👩‍👧 entière');
  expect(others).toEqual([]);
  expect(family?.data).toMatchObject({ character: '👨‍👩‍👧', kind: 'emoji' });
  expect(family && messageOf(family, 'fr').help).toContain('émojis');
});

it('finds half a character, and the whole ones behind it that begin alike', () => {
  expect(found('\ud83d et 😀 et 😀').map(({ place }) => [place.line, place.column])).toEqual([
    [1, 1],
    [1, 6],
    [1, 12],
  ]);
});

it('refuses a code for private use, whatever a face draws there', () => {
  const [only] = uncoveredCharacters(
    { sources: new Map([['a.md', 'logo \ue000']]), editions: [] },
    { covers: () => true, lacking: new Map() },
  );
  expect(only?.data).toMatchObject({ code: 'U+E000', kind: 'private' });
});

it('finds characters that are written by number or name, where they are printed', () => {
  const text = 'titre: "fête \\U0001F600"\n\nUn &#x1F600; deux &#128512; trois &Afr;.';
  const places = found(text, '😀 𝔄').map(({ place, data }) => [place.line, place.column, data['character']]);
  expect(places).toEqual([
    [1, 14, '😀'],
    [3, 4, '😀'],
    [3, 19, '😀'],
    [3, 35, '𝔄'],
  ]);
  expect(found('`&#x1F600;` en code', '&#x1F600;')).toEqual([]);
});

it('says once that a writing cannot be set, with what to install', () => {
  const packages = new Map([['Kore', ['noto-serif-kr', 'noto-sans-kr']]]);
  const [korean, arabic, ...others] = found('서울특별시\nمدينة الدار البيضاء\n부산', '', packages);
  expect(others).toEqual([]);
  expect(korean).toMatchObject({ code: 'TY-005', place: { line: 1, column: 1 }, data: { count: 7 } });
  expect(korean && messageOf(korean, 'fr')).toEqual({
    message: expect.stringContaining('coréen') as string,
    help: 'installez ses polices : npm install noto-serif-kr noto-sans-kr',
  });
  expect(arabic && messageOf(arabic, 'fr').message).toContain('de droite à gauche');
});

it('counts one sign as one', () => {
  const [one] = found('12 ﷼', '', new Map());
  expect(one && messageOf(one, 'fr').message).toContain('1 signe en tout');
  expect(one && messageOf(one, 'en').message).toContain('1 sign in all');
});

it('asks the faces of Chinese for the characters of a publication of China, and says so once', () => {
  const editions = [{ kind: 'dossier', dossier: { publication: BOOK } }] as unknown as Edition[];
  const sources = new Map([
    ['book/fr/01.md', 'Nancy et 汉口'],
    ['book/fr/02.md', '汉字'],
    ['other/fr/01.md', '漢字'],
  ]);
  const packages = ['noto-serif-sc', 'noto-sans-sc'];
  const covered = { covers: LATIN_AND_HAN, lacking: new Map([['Hans', packages]]) };
  expect(uncoveredCharacters({ sources, editions }, covered)).toMatchObject([
    {
      code: 'TY-005',
      place: { file: 'book/fr/01.md', line: 1, column: 10 },
      data: { writing: 'Hans', sample: '汉口', count: 4, packages: packages.join(' ') },
    },
  ]);
  expect(uncoveredCharacters({ sources, editions }, { ...covered, lacking: new Map() })).toEqual([]);
});
