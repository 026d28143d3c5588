import type { Dice } from '../dice.ts';
import type { HostileInput } from '../input.ts';
import { atSomeSpot } from '../spots.ts';

/** Signs by what is odd about them; a range stands for all of its signs. */
const ODD: readonly [string, ...string[]] = [
  '\t', '\v', '\f', '\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u009f',
  '\u00a0', '\u00ad', '\u034f', '\u061c', '\u115f', '\u180e', '\u2000', '\u2007', '\u200b', '\u200c', '\u200d',
  '\u200e', '\u200f', '\u2010', '\u2011', '\u2028', '\u2029', '\u202a', '\u202e', '\u202f', '\u2060', '\u2063',
  '\u2066', '\u2069', '\u206f', '\u3000', '\u3164', '\ufe00', '\ufe0e', '\ufe0f', '\ufeff', '\uffa0', '\ufff9',
  '\ufffc', '\ufffd', '\ufffe', '\uffff', '\ue000', '\uf8ff', '\u{f0000}', '\u{10ffff}', '\u{e0001}', '\u{e0100}',
  '\u{1f600}', '\u{1f1eb}\u{1f1f7}', '👨\u200d👩\u200d👧', '☺\ufe0f', '1\ufe0f\u20e3', '©', '™', '℡', '㎞', '㈱', '½', '⅕', '→',
  '✔', '☐', '►', '①', 'Ⅷ', 'ﬁ', 'ﬀ', 'ſ', 'ß', 'ẞ', 'İ', 'ı', 'Ǆ', 'ɔ', 'ɛ̃', 'e\u0301', 'a\u0328\u0301', 'Ễ', 'ñ',
  'ｱｲｳ', 'ｶﾞ', 'Ａ', '１', 'か\u3099', '葛\u{e0100}', '神', '𠮟', '𩸽', '々', 'ゝ', 'ヽ', '〆', '゙', '한국', '한', '中文', '龍',
  'ع', 'עברית', 'ไทย', 'हिन्दी', 'ελ', 'Ж', 'Ա', 'ა', 'ᚠ', '𐍈', 'ꙮ', 'ʻ', 'ʼ', '´', '`', '′', '″', '‹', '«', '“', '‚',
  '—', '―', '‾', '…', '⋯', '・', '〜', '～', '・・・', '¿', '¡', '§', '¶', '†', '‰', '№', 'µ', 'Ω', 'Å', '∞', '≠', '√', '⁴', '₂', 'ª',
  '&nbsp;', '&shy;', '&#0;', '&#xD800;', '&#x1F600;', '&#xFFFE;', '&zwj;', '&amp;', '&lt;b&gt;', '&hellip;', '&notin;',
  '&unknown;', '&#x110000;', '&#9;', '&#8232;', '&#xfb01;', '\\u00e9', 'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319',
]; // prettier-ignore

/** Odd signs inside a word, at its ends, alone, and by the dozen. */
export function characters(dice: Dice): HostileInput {
  const sign = dice.once(6) ? String.fromCodePoint(anyCodePoint(dice)) : dice.pick(ODD);
  const word = dice.word();
  const at = dice.int(0, word.length);
  const text = dice.pick([
    `${word.slice(0, at)}${sign}${word.slice(at)}`,
    `${word} ${sign} ${dice.word()}`,
    `${sign}${word}`,
    `${word}${sign}`,
    `${word} ${sign.repeat(dice.int(2, 40))} ${dice.word()}`,
    `${word}${sign}${dice.pick(ODD)}${dice.word()}`,
  ]);
  return atSomeSpot(dice, `signs ${codes(text)}`, text);
}

function anyCodePoint(dice: Dice): number {
  const code = dice.int(0x20, dice.pick([0x2fff, 0xffff, 0x1ffff, 0x10ffff]));
  return code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
}

function codes(text: string): string {
  const odd = [...text].filter((sign) => !/[a-z ]/.test(sign)).slice(0, 3);
  return odd.map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16)}`).join(' ');
}
