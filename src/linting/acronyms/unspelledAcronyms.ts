import type { TextInLanguage } from '../../content/lexicon/lexiconProblems.ts';
import type { LoadedContent } from '../../content/loadContent.ts';
import { placeAt } from '../../content/markdown/bodyPlaces.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Dictionary } from '../spelling/dictionary.ts';
import { stretchesOf, wholeFile } from '../text/stretches.ts';

const ACRONYM = /(?<![\p{L}\p{M}\p{N}\uE000/_-])\p{Lu}{2,8}(?![\p{L}\p{M}\p{N}_-]|[’'.]\p{Lu})/gu;
/** Entries and lists are consulted, not read from the first to the last: each book's chapters are. */
const CONSULTED = /\/(?:partenariats\/[^/]*|vocabulaire\.md|publication\.md)$/;
const ROMAN = /^[IVXLC]+$/;

/**
 * FR-20: acronyms of the chapters of a French book that are not spelled out where they first stand, « Cités Unies
 * France (CUF) ». A family name in capitals is none, nor what `siglesConnus` of the list of terms holds.
 */
export function unspelledAcronyms(
  { texts, lexicon }: Pick<LoadedContent, 'texts' | 'lexicon'>,
  dictionary: Dictionary,
): Diagnostic[] {
  const books = new Map<string, TextInLanguage[]>();
  for (const text of texts) {
    if (text.language !== 'fr' || CONSULTED.test(text.file)) continue;
    const book = text.file.split('/').slice(0, 2).join('/');
    const known = books.get(book);
    if (known === undefined) books.set(book, [text]);
    else known.push(text);
  }
  const usual = new Set(lexicon?.acronyms);
  return [...books.values()].flatMap((book) => {
    const met = new Set(usual);
    return book
      .toSorted((a, b) => (a.file < b.file ? -1 : 1))
      .flatMap((text) => firstUses(text, met, dictionary));
  });
}

/** The first uses of a file that are no explanation; what it meets is met for the files that follow. */
function firstUses(text: TextInLanguage, met: Set<string>, dictionary: Dictionary): Diagnostic[] {
  const stretches = stretchesOf(text).filter(({ language }) => language === 'fr');
  const bodyStart = stretches.at(-1)?.start ?? 0;
  return stretches.flatMap(({ start, text: masked }) => {
    const words = masked.replaceAll('\u0000', '\uE000');
    return [...words.matchAll(ACRONYM)].flatMap(({ 0: found, index }) => {
      const end = index + found.length;
      if (
        met.has(found) ||
        ROMAN.test(found) ||
        GENTLEMEN.test(found) ||
        isCell(words, index, end) ||
        isFamilyName(words, index, end, dictionary)
      )
        return [];
      const isSpelled = isSpelledAt(words, index, end);
      // Titles and summaries of the front matter may be short: the text explains.
      if (!isSpelled && start !== bodyStart) return [];
      met.add(found);
      if (isSpelled) return [];
      const place = placeAt(wholeFile(text), start + index, start + end);
      return [problem('SG-001', place, { found })];
    });
  });
}

/** « Cités Unies France (CUF) », « CUF (Cités Unies France) ». */
function isSpelledAt(words: string, start: number, end: number): boolean {
  return (
    /[(（][\s\u00a0]?$/.test(words.slice(Math.max(0, start - 2), start)) ||
    /^[\s\u00a0]?[(（]/.test(words.slice(end, end + 2))
  );
}

/** Alone in a cell of a table: a code, or a head that its rows explain. */
function isCell(words: string, start: number, end: number): boolean {
  return (
    /\|[ \t]{0,8}$/.test(words.slice(Math.max(0, start - 9), start)) &&
    /^[ \t]{0,8}\|/.test(words.slice(end, end + 9))
  );
}

/** « MM. », in front of several names. */
const GENTLEMEN = /^MM$/;
const COURTESY_TITLE = /(?:^|[^\p{L}])(?:MM?\.?|M(?:mes?|lles?|gr|e))[ \u00a0]$/u;

/** « TAKAICHI Sanae », « Karima ZERKANI », « Mme ZERKANI »: a name of no dictionary stands beside it, or a title. */
function isFamilyName(words: string, start: number, end: number, dictionary: Dictionary): boolean {
  if (COURTESY_TITLE.test(words.slice(Math.max(0, start - 6), start))) return true;
  const next = /^[ \u00a0](\p{Lu}[\p{Ll}\p{M}’-]{1,40})/u.exec(words.slice(end, end + 50))?.[1];
  const last = /(?:^|[^\p{L}’-])(\p{Lu}[\p{Ll}\p{M}-]{1,40})[ \u00a0]$/u.exec(
    words.slice(Math.max(0, start - 50), start),
  )?.[1];
  const isUnknown = (word: string | undefined): boolean =>
    word !== undefined && !dictionary.knows(word) && !dictionary.knows(word.toLowerCase());
  return isUnknown(next) || isUnknown(last);
}
