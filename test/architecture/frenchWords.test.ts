import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, it } from 'vitest';
import { isForTests, pathsOf } from './sourceFiles.ts';

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

/** What a file's code says between quotation marks, as `file:line: text`. */
function textsOf(path: string, source = readFileSync(path, 'utf8')): { place: () => string; text: string }[] {
  const texts: { place: () => string; text: string }[] = [];
  const add = (text: unknown, start: number): void => {
    const place = () => `${path}:${source.slice(0, start).split('\n').length}: ${String(text)}`;
    if (typeof text === 'string') texts.push({ place, text });
  };
  new Visitor({
    Literal: ({ value, start }) => add(value, start),
    TemplateElement: ({ value, start }) => add(value.cooked, start),
    JSXText: ({ value, start }) => add(value, start),
  }).visit(parseSync(path, source).program);
  return texts;
}

const strays = (path: string, source?: string): string[] =>
  textsOf(path, source)
    .filter(({ text }) => isFrench(text) && !TYPED_BY_EDITORS.includes(text.trim()))
    .map(({ place }) => place());

it('French sentences stand in the catalogue and beside their translations, nowhere else in src', () => {
  const files = pathsOf(['src', 'api.ts', 'kakehashi.ts']).filter(
    (path) => !isForTests(path) && !WORDINGS.some((wording) => path.startsWith(wording)),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((path) => strays(path))).toEqual([]);
});

it('would find one in a string, in a template and in an element', () => {
  const found = (source: string) => strays('a.tsx', source).length;
  expect(found("const a = 'aucun problème';")).toBe(1);
  expect(found('const a = `il manque ${b} pour finir`;')).toBe(2);
  expect(found('const a = <b>la ville</b>;')).toBe(1);
  expect(found("const a = 'no problem'; // aucun problème")).toBe(0);
});
