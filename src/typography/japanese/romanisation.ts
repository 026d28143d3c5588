/**
 * Modified Hepburn with macrons (BI-02): `きょうとし` → `kyōtoshi`, `しんいち` → `shin'ichi`,
 * `おおさか` → `ōsaka`. Particles are read as they are written.
 */
export function hepburn(kana: string): string {
  const morae = moraeOf(kana);
  let romanised = '';
  for (let index = 0; index < morae.length; index++) {
    const mora = morae[index] ?? '';
    const next = morae[index + 1] ?? '';
    if (lengthens(mora, next)) {
      romanised += mora.slice(0, -1) + (MACRONS[mora.slice(-1)] ?? '');
      index++;
    } else romanised += mora === 'n' && /^[aiueoy]/.test(next) ? "n'" : mora;
  }
  return romanised;
}

/**
 * True when a romanised name says what its kana say. Capitals, hyphens and spaces are the writer's; a vowel is
 * long where the kana make it so, unless a hyphen or a space parts its two halves: `Ko-uchi`. A name with an
 * acronym (`JET puroguramu`) is not compared.
 */
export function isRomanisationOf(romanised: string, kana: string): boolean {
  if (/\p{Lu}{2}/u.test(romanised)) return true;
  const morae = moraeOf(kana);
  let pattern = '';
  for (let index = 0; index < morae.length; index++) {
    const mora = morae[index] ?? '';
    const next = morae[index + 1] ?? '';
    if (lengthens(mora, next)) {
      const vowel = mora.slice(-1);
      // The の of a place name ends a word: やまのうち is Yamanouchi.
      const parted = next === LONG ? '' : `|${vowel}[- ]${mora === 'no' ? '?' : ''}${next}`;
      pattern += `${literally(mora.slice(0, -1))}(?:${MACRONS[vowel] ?? ''}${parted})`;
      index++;
    } else pattern += mora === 'n' && /^[aiueoy]/.test(next) ? "n['’ -]" : literally(mora);
    pattern += '[- ]?';
  }
  return new RegExp(`^${pattern}$`, 'iu').test(romanised.normalize('NFC').trim());
}

/** What is not kana may be a sign of patterns: `（` in its narrow form, `{`. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

const LONG = 'ー';

const MACRONS: Readonly<Record<string, string>> = { a: 'ā', i: 'ī', u: 'ū', e: 'ē', o: 'ō' };

/** `ii` stays as it is (Niigata), and so does `ei` (Heisei). */
const LENGTHENED = new Set(['aa', 'uu', 'ee', 'oo', 'ou']);

function lengthens(mora: string, next: string): boolean {
  const vowel = mora.slice(-1);
  if (next === LONG) return vowel in MACRONS;
  return next.length === 1 && LENGTHENED.has(vowel + next);
}

/** One romanised string a mora, long vowels still in two; what is not kana stands as it is. */
function moraeOf(kana: string): string[] {
  const hiragana = [...kana.normalize('NFKC')].map(toHiragana);
  const morae: string[] = [];
  let doubled = false;
  for (let index = 0; index < hiragana.length; index++) {
    const character = hiragana[index] ?? '';
    if (character === 'っ') {
      doubled = true;
      continue;
    }
    const pair = SYLLABLES.get(character + (hiragana[index + 1] ?? ''));
    const mora = pair ?? SYLLABLES.get(character) ?? (/[\s・]/.test(character) ? '' : character);
    if (pair !== undefined) index++;
    morae.push(doubled ? (mora.startsWith('ch') ? `t${mora}` : `${mora.slice(0, 1)}${mora}`) : mora);
    doubled = false;
  }
  return morae.filter((mora) => mora !== '');
}

function toHiragana(character: string): string {
  return /[ァ-ヶ]/.test(character) ? String.fromCharCode(character.charCodeAt(0) - 0x60) : character;
}

const ROWS = `
あ a い i う u え e お o  か ka き ki く ku け ke こ ko  が ga ぎ gi ぐ gu げ ge ご go
さ sa し shi す su せ se そ so  ざ za じ ji ず zu ぜ ze ぞ zo  た ta ち chi つ tsu て te と to
だ da ぢ ji づ zu で de ど do  な na に ni ぬ nu ね ne の no  は ha ひ hi ふ fu へ he ほ ho
ば ba び bi ぶ bu べ be ぼ bo  ぱ pa ぴ pi ぷ pu ぺ pe ぽ po  ま ma み mi む mu め me も mo
や ya ゆ yu よ yo  ら ra り ri る ru れ re ろ ro  わ wa ゐ i ゑ e を o ん n  ゔ vu
ふぁ fa ふぃ fi ふぇ fe ふぉ fo  てぃ ti でぃ di  ゔぁ va ゔぃ vi ゔぇ ve ゔぉ vo  うぃ wi うぇ we うぉ wo
しぇ she じぇ je ちぇ che  とぅ tu どぅ du  ぁ a ぃ i ぅ u ぇ e ぉ o`;

/** Consonants that a small ゃ ゅ ょ follows, from the syllable in i. */
const PALATAL = 'き ky ぎ gy し sh じ j ち ch ぢ j に ny ひ hy び by ぴ py み my り ry';

const SYLLABLES: ReadonlyMap<string, string> = new Map([
  ...pairsIn(ROWS),
  ...pairsIn(PALATAL).flatMap(([kana, consonant]): [string, string][] => [
    [`${kana}ゃ`, `${consonant}a`],
    [`${kana}ゅ`, `${consonant}u`],
    [`${kana}ょ`, `${consonant}o`],
  ]),
]);

function pairsIn(table: string): [string, string][] {
  const words = table.trim().split(/\s+/);
  return words.flatMap((kana, index): [string, string][] =>
    index % 2 === 0 ? [[kana, words[index + 1] ?? '']] : [],
  );
}
