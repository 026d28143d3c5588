/**
 * Characters that print nothing of their own. Each has one behaviour, wherever it comes from: the guide to writing
 * lists them for editors.
 */

/**
 * Neither set nor kept in the text layer: soft hyphens, zero-width spaces and word joiners have served once lines are
 * broken; marks of byte order and of direction, and control codes, say nothing on paper. A file of PDF/A may not map a
 * glyph to U+FEFF (ISO 19005-3, 6.2.11.7.2).
 */
const DROPPED =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Changes the shape of what stands before it, and is kept with it in the text layer: joiners and variation selectors. */
export function joinsToBase(codePoint: number): boolean {
  return (
    codePoint === 0x200c || codePoint === 0x200d || codePoint === 0x034f || isVariationSelector(codePoint)
  );
}

/** U+FE00 to U+FE0F and U+E0100 to U+E01EF (Unicode, 23.4). */
export function isVariationSelector(codePoint: number): boolean {
  return (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
}

/** Whether a character takes no glyph and leaves no trace. */
export function isDropped(codePoint: number): boolean {
  DROPPED.lastIndex = 0;
  return codePoint <= 0xffff && DROPPED.test(String.fromCharCode(codePoint));
}

/** A text without what is neither set nor read. */
export function withoutDropped(text: string): string {
  return text.replace(DROPPED, '');
}

/** Combining marks, joiners and variation selectors: what belongs to the character before it. */
export function extendsBase(codePoint: number): boolean {
  if (codePoint < 0x300) return false;
  if (codePoint <= 0x36f || joinsToBase(codePoint)) return true;
  if (codePoint >= 0x3400 && codePoint <= 0x9fff) return false;
  return COMBINING_MARK.test(String.fromCodePoint(codePoint));
}

const COMBINING_MARK = /\p{M}/u;

/** Blanks that are set as spaces, line ends, and all that prints nothing of its own. */
export function needsNoGlyph(codePoint: number): boolean {
  return codePoint === 0x09 || codePoint === 0x0a || isDropped(codePoint) || joinsToBase(codePoint);
}
