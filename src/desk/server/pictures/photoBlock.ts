import { posix } from 'node:path';

/** What must be said of a picture before a book may show it. */
export interface PictureFacts {
  /** What a reader who does not see it is told. */
  readonly alt: string;
  readonly credit: string;
  readonly licence: string;
}

/**
 * The block that shows a picture in a text.
 * @param text file of the text
 * @param picture file of the picture
 */
export function photoBlock(text: string, picture: string, { alt, credit, licence }: PictureFacts): string {
  const path = posix.relative(posix.dirname(text), picture);
  return `:::photo{credit="${setting(credit)}" licence="${setting(licence)}"}\n![${plain(alt)}](${path})\n:::`;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** Character references are read in settings, quotation marks end them. */
function setting(words: string): string {
  return onOneLine(words).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Words in which no sign is markup. */
function plain(words: string): string {
  return onOneLine(words).replace(/[\\[\]*_`<&~{}|]|:(?=[a-z])|!(?=\[)/giu, '\\$&');
}
