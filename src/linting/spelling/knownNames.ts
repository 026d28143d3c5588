import { keptByText } from '../../content/lexicon/keptByText.ts';
import type { LoadedContent } from '../../content/loadContent.ts';

const WORD = /[\p{sc=Latin}\p{M}]+/gu;

/** `Kofu (甲府市`, `| Kofu | 甲府`: a name that its own writing follows. */
const OWN_WRITING =
  /(\p{Lu}[\p{sc=Latin}\p{M}’'-]{1,40}(?: [\p{sc=Latin}\p{M}’'-]{1,40}){0,3})\*{0,2}[ \u00a0]?[(（|:,][ \u00a0]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Names of a front matter as they are typed: a record with an error elsewhere names its places all the same. */
const TYPED_NAME = /^[ -]{0,8}(?:nom|romanisation|region|departement):[ \t]{1,8}([^\n#]{1,120})/gm;

/** `libelle: ville (shi)`: what a list of words gives in the other language. */
const BRACKETED_LABEL = /^[ -]{0,8}(?:libelle|pluriel):[^\n(]{1,80}\(([^\n)]{1,80})\)/gm;

/** Words of names that a spelling dictionary need not know: of the records, of the list of terms, of towns that a text gives in their own writing. */
export function knownNames({
  directories,
  texts,
  lexicon,
}: Pick<LoadedContent, 'directories' | 'texts' | 'lexicon'>): ReadonlySet<string> {
  const names = [
    [...(lexicon?.known ?? []), ...(lexicon?.latin ?? [])],
    (lexicon?.terms ?? []).flatMap(({ forms }) =>
      [...forms.values()].flatMap(({ preferred, allowed }) => [preferred, ...allowed]),
    ),
    directories.flatMap(({ partnerships, vocabularies: { territories, regions } }) => [
      ...partnerships.flatMap(({ french, partner }) => [...stringsOf(french), ...stringsOf(partner)]),
      ...[...territories.values()].flatMap(stringsOf),
      ...regions,
    ]),
  ].flat();
  return new Set([...names.flatMap(wordsOf), ...texts.flatMap(({ text }) => wordsOfNamesIn(text))]);
}

const wordsOfNamesIn = keptByText((text) =>
  [OWN_WRITING, TYPED_NAME, BRACKETED_LABEL].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, name = '']) => wordsOf(name)),
  ),
);

function wordsOf(name: string): string[] {
  return (name.match(WORD) ?? []).flatMap(asWritten);
}

/** RAYNAL is Raynal too. */
function asWritten(word: string): string[] {
  const [first = ''] = word;
  return word === word.toUpperCase() ? [word, first + word.slice(first.length).toLowerCase()] : [word];
}

function stringsOf(record: object): string[] {
  return Object.values(record).filter((value): value is string => typeof value === 'string');
}
