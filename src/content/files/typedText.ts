/**
 * How characters that print nothing, or that can be written in two ways, are read: the same wherever they come
 * from, and before anything compares, sorts or sets them.
 */

/** A mark of byte order, which joined files leave inside a text. */
const BYTE_ORDER_MARK = /\ufeff/g;

/**
 * A letter with its combining marks, a syllable of Hangul in parts: NFD, as file systems and some keyboards write
 * them. Whole texts are not normalised: NFC would replace 神 (U+FA19) and its like by their usual form.
 */
const IN_PARTS =
  /[^\p{M}\s\uf900-\ufaff](?:(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{M})+|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?/gu;

/** The text of a file without marks of byte order, its letters composed (NFC). */
export function typedText(text: string): string {
  return text.replace(BYTE_ORDER_MARK, '').replace(IN_PARTS, (letter) => letter.normalize('NFC'));
}

/** Tabs and other blanks of terminals. */
const BLANK = /[\t\v\f\u0085]/g;

/** Ends of lines and of paragraphs that Markdown and YAML do not know (Unicode, 5.8). */
const SEPARATOR = /[ \t]*[\u2028\u2029][ \t]*/;

/** The lines of running text, with spaces for other blanks; what was written by number or escape is read as typed. */
export function linesOf(text: string): string[] {
  return typedText(text)
    .split(SEPARATOR)
    .map((line) => line.replace(BLANK, ' '));
}

/** A title, a name, a label: separators are spaces there. */
export function onOneLine(text: string): string {
  return linesOf(text).join(' ');
}
