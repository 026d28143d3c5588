import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';

/** Characters of layout and markup, which no font needs to have. */
const NEEDS_NO_GLYPH = /\s|\u00ad|\u200b|\u200c|\u200d|\u2060|\ufe0e|\ufe0f|\ufeff/u;

/**
 * Characters of the content that no font has, at their place. They would print as nothing, or as a
 * standard font that cannot be embedded.
 */
export function uncoveredCharacters(
  sources: ReadonlyMap<string, string>,
  covers: (codePoint: number) => boolean,
): Diagnostic[] {
  const known = new Map<string, boolean>();
  const isCovered = (character: string): boolean => {
    let covered = known.get(character);
    if (covered === undefined) {
      covered = NEEDS_NO_GLYPH.test(character) || covers(character.codePointAt(0) ?? 0);
      known.set(character, covered);
    }
    return covered;
  };
  return [...sources].flatMap(([file, text]) =>
    text.split(/\r\n|\n|\r/).flatMap((line, index) => uncoveredInLine(file, line, index + 1, isCovered)),
  );
}

function uncoveredInLine(
  file: string,
  text: string,
  line: number,
  isCovered: (character: string) => boolean,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  let column = 1;
  for (const character of text) {
    if (!isCovered(character)) {
      const place = { file, line, column, endColumn: column + character.length };
      found.push(problem('TY-001', place, { character, code: codeOf(character) }));
    }
    column += character.length;
  }
  return found;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
