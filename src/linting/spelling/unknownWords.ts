import type { Dictionary } from './dictionary.ts';

export interface UnspelledWord {
  readonly word: string;
  /** Offset in the stretch. */
  readonly start: number;
}

const WORD =
  /(?<![\p{L}\p{M}\p{N}\uE000@])[\p{sc=Latin}][\p{sc=Latin}\p{M}]{0,60}(?:[’'-][\p{sc=Latin}\p{M}]{1,60}){0,8}\p{N}{0,20}(?![\p{sc=Latin}\p{M}\p{N}@])/gu;

/** Addresses without scheme, of mail too; words in italics, which are foreign or titles; romanisations in brackets. */
const NOT_FRENCH =
  /[\p{L}\p{N}_%+-]{1,64}(?:\.[\p{L}\p{N}_-]{1,64}){0,6}@[\p{L}\p{N}.-]{1,100}|[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,6}(?=[\s/),;:»\]\uE000]|\.?$|\.\s)|(?<![*\\])\*(?![*\s])[^*\n]{1,300}\*(?!\*)|(?<![\p{L}\\])_[^_\n]{1,300}_(?!\p{L})|\[[^\][\n]{1,300}\]\uE000|[\p{L}-]{1,30}=(?=")|:{3,8}[\w-]{1,40}|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][ \u00a0]?)[(（][\p{sc=Latin}\p{M} ’'-]{1,80}[)）]/gmu;

/** Words that end in an apostrophe. */
const ELIDED = /^(?:l|d|qu|n|s|j|m|t|c|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)['’]/i;

/** Ids and keys: one value of small letters and hyphens. */
const KEY = /^[a-z\d-]+$/;

/** The words of a stretch of French that nobody knows, in order. A romanised word has its macron, an acronym its capitals. */
export function unknownWords(
  stretch: string,
  dictionary: Dictionary,
  names: ReadonlySet<string>,
): UnspelledWord[] {
  return strangeWords(stretch, dictionary).flatMap((one) => withoutNames(one, dictionary, names));
}

/** Words that are not French as they stand: names are among them. */
export function strangeWords(stretch: string, dictionary: Dictionary): UnspelledWord[] {
  if (KEY.test(stretch)) return [];
  const typed = stretch.replaceAll('\u0000', '\uE000');
  const found: UnspelledWord[] = [];
  let lineEnd = -1;
  for (const { start } of strangeIn(typed, dictionary)) {
    if (start < lineEnd) continue;
    // What is no French ends with its line: most have no strange word, and need not be searched for it.
    const from = typed.lastIndexOf('\n', start) + 1;
    const end = typed.indexOf('\n', start);
    lineEnd = end === -1 ? typed.length : end;
    const french = typed
      .slice(from, lineEnd)
      .replace(NOT_FRENCH, (foreign) => '\uE000'.repeat(foreign.length));
    for (const one of strangeIn(french, dictionary)) found.push({ ...one, start: one.start + from });
  }
  return found;
}

function strangeIn(text: string, dictionary: Dictionary): UnspelledWord[] {
  const found: UnspelledWord[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD))
    if (!isSpelled(word, dictionary)) found.push({ word, start });
  return found;
}

/** What of a strange word is no name either: of a compound, the parts that are unknown. */
export function withoutNames(
  { word: found, start: index }: UnspelledWord,
  dictionary: Dictionary,
  names: ReadonlySet<string>,
): UnspelledWord[] {
  const knows = (word: string): boolean => names.has(word) || isSpelled(word, dictionary);
  if (knows(found)) return [];
  const elided = ELIDED.exec(found)?.[0] ?? '';
  const word = found.slice(elided.length);
  if (knows(word)) return [];
  const parts = [...word.matchAll(/[\p{sc=Latin}\p{M}]+\p{N}*/gu)];
  const start = index + elided.length;
  return parts.flatMap((part) => (knows(part[0]) ? [] : [{ word: part[0], start: start + part.index }]));
}

function isSpelled(word: string, dictionary: Dictionary): boolean {
  return word.length < 2 || isFrench(word, dictionary) || isUnspelled(word);
}

function isFrench(word: string, { knows }: Dictionary): boolean {
  const small = word.toLowerCase();
  return (
    knows(word) || knows(small) || knows(small.replaceAll('’', "'")) || knows(small.replaceAll('œ', 'oe'))
  );
}

/** Acronyms, units and romanisations have their own rules: CUF, MEAE, COP21, Kyūshū, m², km2, XXe. */
function isUnspelled(word: string): boolean {
  return (
    /^\p{Lu}{2,}s?$/u.test(word) ||
    /^(?:\p{L}{1,2}|\p{Lu}+)\p{N}+$/u.test(word) ||
    /[āēīōūĀĒĪŌŪ]/.test(word.normalize('NFC')) ||
    /^[IVXLC]+(?:e|er|re)$/.test(word)
  );
}
