/** Width of a text in Latin letters: a Japanese character is about two. */
export function widthInLetters(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
