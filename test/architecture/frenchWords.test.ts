import { expect, it } from 'vitest';
import { isForTests, readSource, sourceFilesOf, type SourceFile } from './sourceFiles.ts';

/** Where the words of the program are, in each language that it speaks; and the rules of typography and style. */
const WORDINGS = [
  'src/typography/',
  'src/linting/',

  'src/diagnostics/',
  'src/cli/wording/',
  'src/desk/server/wording/',
  'src/exports/wording/',
  'src/judge/press/reportWords.ts',
];

/** What is no sentence of the program: words that editors type, which the program reads or writes for them. */
const TYPED_BY_EDITORS = [
  'à faire',
  'relecture: à faire',
  '--region <régions>',
  '--annee <années>',
  'région partenaire',
  'régions partenaires',
  'accords partagés',
  'collectivités françaises',
  'collectivités partenaires',
  'première année',
  'dernière année',
  'au féminin',
  'liens par',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
];

const FRENCH_SIGNS = /[àâçéèêëîïôùûœ]|\p{L}’\p{L}/iu;
const FRENCH_WORDS =
  /(?<!\p{L})(?:le|la|les|des|du|une?|est|sont|pour|dans|avec|sans|par|qui|que|aucune?|cette?|ces|sur|ou|et|ne|pas|aux?|il|elle|plus|doit|faut)(?!\p{L})/iu;

/** Two words or more that only French has together. */
function isFrench(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  const isSentence = /\s/.test(text) && words.length > 1 && words.some(({ length }) => length > 3);
  return isSentence && !isJapanese && (FRENCH_SIGNS.test(text) || FRENCH_WORDS.test(text));
}

const strays = ({ path, texts }: SourceFile): string[] =>
  texts
    .filter(({ text }) => isFrench(text) && !TYPED_BY_EDITORS.includes(text.trim()))
    .map(({ text, line }) => `${path}:${line}: ${text}`);

it('French sentences stand in the catalogue and beside their translations, nowhere else in src', () => {
  const files = sourceFilesOf(['src', 'api.ts', 'kakehashi.ts']).filter(
    ({ path }) => !isForTests(path) && !WORDINGS.some((wording) => path.startsWith(wording)),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap(strays)).toEqual([]);
});

it('would find one in a string, in a template and in an element', () => {
  const found = (source: string) => strays(readSource('a.tsx', source)).length;
  expect(found("const a = 'aucun problème';")).toBe(1);
  expect(found('const a = `il manque ${b} pour finir`;')).toBe(2);
  expect(found('const a = <b>la ville</b>;')).toBe(1);
  expect(found("const a = 'no problem'; // aucun problème")).toBe(0);
});
