/**
 * Characters that are drawn as others are: a face that lacks the first sets the second. The text layer
 * keeps the first.
 */
const STAND_INS: ReadonlyMap<number, readonly number[]> = new Map([
  [0x00a0, [0x20]],
  /** Hyphen, and the hyphen that no line ends at. */
  [0x2010, [0x2d]],
  [0x2011, [0x2010, 0x2d]],
  /** Modifier letter apostrophe, of Ukrainian and of the Pacific. */
  [0x02bc, [0x2019]],
  /** Ångström, ohm and kelvin signs (Unicode, 22.2: the letters are preferred). */
  [0x212b, [0xc5]],
  [0x2126, [0x3a9]],
  [0x212a, [0x4b]],
]);

/** What a face sets in place of a character that it lacks; undefined when nothing is drawn alike. */
export function standInFor(codePoint: number, has: (codePoint: number) => boolean): number | undefined {
  return STAND_INS.get(codePoint)?.find(has);
}
