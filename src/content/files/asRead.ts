/** Signs that nobody sees: they sort nothing and part nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * A word as people read it: in one normal form, with one apostrophe, one blank and one hyphen, without signs that
 * nobody sees. Two words that read the same are the same; capitals count.
 */
export function asRead(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u02bc\u2032`´]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\u00a0\u202f\u3000]+/g, ' ')
    .trim();
}

/** The same, with capitals as small letters: for what a file system or a hurried hand may write either way. */
export function asReadAloud(text: string): string {
  return asRead(text).toLowerCase();
}
