import type { NamedPerson } from '../../content/lexicon/lexicon.ts';
import type { LoadedContent } from '../../content/loadContent.ts';
import { placeName } from '../../content/markdown/oncePerName.ts';
import { readable } from '../../content/translations/readable.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import { literalPattern } from '../../content/lexicon/literalPattern.ts';

/** What a division is called behind its name: 金沢 is 金沢市 too, かがわ is 香川県. */
const SUFFIX = /(?:[市町村区都府県州島]|し|まち|ちょう|むら|そん|く|と|ふ|けん)$/u;
/** « Yokohama (横浜市, préfecture de Kanagawa) »: what explains a Japanese name to the French. */
const GLOSS = /[(（][^()（）\n]{0,80}[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][^()（）\n]{0,80}[)）]/gu;

/** Each name of places and people, with the ways in which the other language writes it. */
interface KnownNames {
  readonly found: (text: string) => Set<string>;
  /** Whether a text of the other language names the place or the person. */
  readonly isNamed: (name: string, text: string) => boolean;
}

/** Directories name places, the list of terms people. */
type NamingContent = Pick<LoadedContent, 'directories' | 'translations'> &
  Partial<Pick<LoadedContent, 'dossiers' | 'lexicon'>>;

/** A name, and a way in which the other language writes it. */
type NamePair = readonly [name: string, local: string];

/**
 * BI-05: places of the records (authorities, territories, régions, départements) and people of the list of terms that
 * a source names and its translation into the partner's language does not, block by block. The translation may name more: what the source
 * says by a pronoun. Titles of sources are their pages'.
 */
export function missingNames({
  directories,
  dossiers = [],
  lexicon,
  translations,
}: NamingContent): Diagnostic[] {
  const named = [...directories.flatMap(namesOf), ...(lexicon?.people ?? []).flatMap(namesOfPerson)];
  if (named.length === 0) return [];
  const locals = new Set(
    [...directories, ...dossiers].map(({ publication }) => publication.country.localLanguage),
  );
  const places = knownNames(named);
  return translations
    .filter(({ language }) => locals.has(language))
    .flatMap((translation) =>
      translation.pairs.flatMap(({ source, translation: unit, state }) => {
        if (source === undefined || unit === undefined || unit.isEmpty || state !== 'current') return [];
        if (source.series === 'sources') return [];
        const text = readable(unit).text;
        const missing = [...places.found(readable(source).text.replace(GLOSS, ' '))].filter(
          (name) => !places.isNamed(name, text),
        );
        if (missing.length === 0) return [];
        const from = placeName(source.place);
        return [problem('LX-005', unit.place, { missing: missing.join(', '), source: from })];
      }),
    );
}

function namesOf({ partnerships, vocabularies }: Directory): NamePair[] {
  const { territories, regionLocals, departmentLocals } = vocabularies;
  return [
    ...partnerships
      .flatMap(({ french, partner }) => [french, partner])
      .flatMap(({ name, localName, reading }) => [
        [name, localName],
        [name, reading],
      ]),
    ...[...territories.values()].flatMap(({ label, local, reading }) => [
      [label, local],
      [label, reading],
    ]),
    ...regionLocals,
    ...departmentLocals,
  ].flatMap(([name, its]) => (name === undefined || its === undefined ? [] : namesOfPlace([name, its])));
}

/** A place is named without what its division is called, too. */
function namesOfPlace([name, its]: NamePair): NamePair[] {
  return [
    [name, its],
    [name, its.replace(SUFFIX, '')],
  ];
}

/** « ABE Shinzō », 安倍 晋三: named by the whole, or by a part; in French the family name alone is in capitals. */
function namesOfPerson({ name, local }: NamedPerson): NamePair[] {
  const family = name.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{Lu}\p{M}’'-]{2,40}(?![\p{L}\p{M}])/gu) ?? [];
  const parts = local.split(/[\s・]+/u).filter((part) => [...part].length > 1);
  const ways = [local, local.replace(/\s+/gu, ''), ...parts];
  return [name, ...family].flatMap((one) => ways.map((its): NamePair => [one, its]));
}

function knownNames(pairs: readonly NamePair[]): KnownNames {
  const others = new Map<string, Set<string>>();
  for (const [name, its] of pairs) {
    const known = others.get(name) ?? new Set<string>();
    others.set(name, known.add(its));
  }
  const byLength = [...others.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{sc=Latin}\\p{M}\\p{N}-])(?:${byLength.map(literalPattern).join('|')})(?![\\p{sc=Latin}\\p{M}\\p{N}-])`,
    'gu',
  );
  return {
    found: (text) => new Set(text.match(pattern)),
    isNamed: (name, text) =>
      text.includes(name) || [...(others.get(name) ?? [])].some((its) => its !== '' && text.includes(its)),
  };
}
