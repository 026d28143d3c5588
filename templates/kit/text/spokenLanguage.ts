import type { Setting } from './setting.tsx';

/** What decides in which language a voice should say a stretch of text. */
export type Tongues = Pick<Setting, 'language' | 'localLanguage' | 'romanised'>;

interface Writing {
  readonly letters: string;
  /** Languages that are written so, by their two letters. */
  readonly languages: readonly string[];
  /** Where neither the edition nor the country says which of them it is. */
  readonly otherwise: string;
}

/** Writings by their Unicode names; kana and hangul belong to one language, the others are shared. */
const WRITINGS: readonly Writing[] = [
  { letters: '\\p{sc=Hira}\\p{sc=Kana}', languages: ['ja'], otherwise: 'ja' },
  { letters: '\\p{sc=Hang}', languages: ['ko'], otherwise: 'ko' },
  { letters: '\\p{sc=Han}', languages: ['ja', 'zh', 'ko'], otherwise: 'und-Hani' },
  {
    letters: '\\p{sc=Cyrl}',
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
    otherwise: 'und-Cyrl',
  },
  { letters: '\\p{sc=Grek}', languages: ['el'], otherwise: 'el' },
  { letters: '\\p{sc=Arab}', languages: ['ar', 'fa', 'ur', 'ps', 'ku'], otherwise: 'und-Arab' },
  { letters: '\\p{sc=Hebr}', languages: ['he', 'yi'], otherwise: 'he' },
  { letters: '\\p{sc=Thai}', languages: ['th'], otherwise: 'th' },
  { letters: '\\p{sc=Deva}', languages: ['hi', 'ne', 'mr', 'sa'], otherwise: 'und-Deva' },
  { letters: '\\p{sc=Armn}', languages: ['hy'], otherwise: 'hy' },
  { letters: '\\p{sc=Geor}', languages: ['ka'], otherwise: 'ka' },
];

const PATTERNS = WRITINGS.map((writing) => ({
  ...writing,
  pattern: new RegExp(`[${writing.letters}]`, 'u'),
}));

/** Words of one writing with what stands between them; Japanese and Chinese are cut out by `scriptRuns`. */
const OTHER_WORDS = new RegExp(
  WRITINGS.filter(({ languages }) => !languages.includes('ja'))
    .map(({ letters }) => `[${letters}][${letters}\\p{M}]*(?:[\\s.,’'·-]+[${letters}][${letters}\\p{M}]*)*`)
    .join('|'),
  'gu',
);

/** The language of the names and words of the French side, in an edition that has other letters. */
const LATIN_OTHERWISE = 'fr';

/** The language of a stretch of one writing; undefined where it is the edition's own. */
export function languageOf(text: string, tongues: Tongues): string | undefined {
  const { language, localLanguage } = tongues;
  const writing = PATTERNS.find(({ pattern }) => pattern.test(text));
  const found = writing
    ? ([language, localLanguage].find((tag) => writing.languages.includes(base(tag))) ?? writing.otherwise)
    : (latinLanguageOf(text, tongues) ?? (isLatin(language) ? language : LATIN_OTHERWISE));
  return found === language ? undefined : found;
}

/**
 * The language of words that stand out from their sentence, such as a term in italics: that of a known term of the
 * country in Latin letters, or English by its small words. Undefined where nothing says so.
 */
export function latinLanguageOf(text: string, tongues: Tongues): string | undefined {
  const word = text.normalize('NFC').toLowerCase().trim();
  if (!/\p{sc=Latn}/u.test(word)) return undefined;
  if (tongues.romanised?.has(word)) return romanisedLanguage(tongues);
  const isEnglish = ENGLISH.test(word) && !FRENCH.test(word) && base(tongues.language) !== 'en';
  return isEnglish ? 'en' : undefined;
}

const ENGLISH =
  /(?<!\p{L})(?:the|of|and|for|with|from|by|its|news|week|council|exchange|sister|city|cities|government|university)(?!\p{L})/u;
const FRENCH = /[àâçèéêëîïôùûœ]|(?<!\p{L})(?:d|l|le|la|les|de|du|des|et|en|au|aux|une?|par|pour)(?!\p{L})/u;

/** The language of a name given in the country's own writing, if it is in a writing of that language. */
export function localNameLanguage(text: string, tongues: Tongues): string | undefined {
  const { language, localLanguage } = tongues;
  const writing = PATTERNS.find(({ pattern }) => pattern.test(text));
  const isLocal = writing ? writing.languages.includes(base(localLanguage)) : isLatin(localLanguage);
  if (!isLocal) return languageOf(text, tongues);
  return localLanguage === language ? undefined : localLanguage;
}

/** The same as an option of a structure element: none where the text is in the edition's own language. */
export function localLanguageOf(text: string, tongues: Tongues): { language?: string } {
  const language = localNameLanguage(text, tongues);
  return language === undefined ? {} : { language };
}

/** The country's language in Latin letters: `ja-Latn`, so that `shi` is not said as in French. */
export function romanisedLanguage({ localLanguage }: Tongues): string {
  return isLatin(localLanguage) ? localLanguage : `${localLanguage}-Latn`;
}

function isLatin(tag: string): boolean {
  return !WRITINGS.some(({ languages }) => languages.includes(base(tag)));
}

function base(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

export interface WritingRun {
  readonly text: string;
  /** In another writing than Latin, Japanese or Chinese. */
  readonly isOther: boolean;
}

/**
 * Where other writings are: beyond Latin letters with their marks, signs (but for Ω, the ohm), kana and kanji. Searched
 * first, since most texts hold nothing else.
 */
const ELSEWHERE =
  /[\u{302e}-\u{302f}\u{370}-\u{1dff}\u{1f00}-\u{1fff}\u{2126}\u{2c00}-\u{2fff}\u{3100}-\u{33ff}\u{a000}-\u{10ffff}]/u;

/** Cuts a text where its writing changes, but for Latin and for Japanese, which `scriptRuns` tells apart. */
export function writingRuns(text: string): WritingRun[] {
  if (text !== '' && !ELSEWHERE.test(text)) return [{ text, isOther: false }];
  const runs: WritingRun[] = [];
  let from = 0;
  for (const match of text.matchAll(OTHER_WORDS)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), isOther: false });
    runs.push({ text: match[0], isOther: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), isOther: false });
  return runs;
}

/** Terms in Latin letters as `latinLanguageOf` looks them up: each as a whole, and each of its words but acronyms. */
export function romanisedTerms(terms: readonly (string | undefined)[]): ReadonlySet<string> {
  const known = terms.flatMap((term) => {
    const whole = term?.normalize('NFC').trim();
    const words = whole?.split(/\s+/).filter((word) => !/\p{Lu}{2}/u.test(word)) ?? [];
    return whole ? [whole, ...words].map((word) => word.toLowerCase()) : [];
  });
  return new Set(known);
}
