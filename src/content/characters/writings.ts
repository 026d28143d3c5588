/**
 * Writings that the shipped faces do not have, by their code (ISO 15924): a text in one of them is one problem,
 * not one for each of its letters.
 */
const WRITINGS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Mong', /\p{Script=Mongolian}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Nkoo', /\p{Script=Nko}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Syrc', /\p{Script=Syriac}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Tfng', /\p{Script=Tifinagh}/u],
  ['Thaa', /\p{Script=Thaana}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
];

/** Set from right to left, which the setter of texts does not do. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa']);

/** The code of a character's writing, if it is one that may have no face. */
export function writingOfCharacter(character: string): string | undefined {
  return WRITINGS.find(([, letters]) => letters.test(character))?.[0];
}

export function isRightToLeft(writing: string): boolean {
  return RIGHT_TO_LEFT.has(writing);
}
