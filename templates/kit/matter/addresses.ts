/** Blanks and marks that are not seen, raised letters, fractions, ligatures: ᵉ, ², ½, ﬁ. */
const NOT_TYPED = /(?![ー々〻ゝゞヽヾ])[\s\p{C}\p{Lm}\p{No}\ufb00-\ufb06]/gu;

/** An address as people read it: accents and kanji instead of their codes, which stay where no key types the character. */
export function readableAddress(url: string): string {
  try {
    return decodeURI(url).replace(NOT_TYPED, (character) => encodeURIComponent(character));
  } catch {
    return url;
  }
}

/** The same without its scheme and a last slash: what one types. */
export function shortAddress(url: string): string {
  return readableAddress(url)
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
}

/** Latin letters of an address that is still typed: about a line of a narrow column. */
const TYPED = 48;

/** The short address, or its site alone where nobody would type the whole: a title then tells the page on it. */
export function addressOrSite(url: string): string {
  const address = shortAddress(url);
  // Kanji and kana are as wide as two.
  const width = [...address].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  return width <= TYPED ? address : (address.split(/[/?#]/, 1)[0] ?? address);
}
