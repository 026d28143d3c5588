/** Width of a text in Latin letters: a Japanese character is about two. */
export function widthInLetters(text: string): number {
  let width = 0;
  for (const character of text) width += isFullWidth(character) ? 2 : 1;
  return width;
}

/** Advances in em of Source Sans 3 Semibold, the widest of the faces that tables are set in. */
const ADVANCES: readonly (readonly [letters: string, em: number])[] = [
  [' \u00a0', 0.2],
  ["ijlI.,;:’'", 0.28],
  ['ftr!()[]-/°', 0.36],
  ['szcçJvxy"«»–', 0.48],
  ['aegkLF0123456789€éèêàâëïî', 0.52],
  ['bdhnopquôùûABCEKPRSTVXYZÉÈÊ', 0.58],
  ['DGHNOQU&', 0.66],
  ['wmMWœæ—%', 0.83],
];
const ADVANCE_OF = new Map(ADVANCES.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em])));
const OTHER = 0.6;
/** Between Latin and Japanese (JLReq, 3.2.6). */
const GAP = 0.25;

/** Width of a text in em, when it is set in the sans face; never much less than it will be. */
export function widthInEms(text: string): number {
  let width = 0;
  let before: boolean | undefined;
  for (const character of text) {
    const isFull = isFullWidth(character);
    width += isFull ? 1 : (ADVANCE_OF.get(character) ?? OTHER);
    if (before !== undefined && before !== isFull) width += GAP;
    before = isFull;
  }
  return width;
}

function isFullWidth(character: string): boolean {
  return (character.codePointAt(0) ?? 0) > 0x2e7f;
}
