import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character written by its number or its name: `&#x1F600;`, `&hearts;`, `"\u2764"` in YAML. */
export interface WrittenCharacter {
  readonly character: string;
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** As CommonMark reads them (6.2) and YAML in double quotes (1.2, 5.7). A match may be plain text: code, another quote. */
const REFERENCE =
  /&#[xX]([\dA-Fa-f]{1,6});|&#(\d{1,7});|&([A-Za-z][A-Za-z\d]{1,30});|\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8}))/g;

/** What may stand for a character in a text, each with what it stands for. */
export function characterReferences(text: string): WrittenCharacter[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const [whole, hexadecimal, decimal, name, ...escapes] = match;
    const digits = hexadecimal ?? escapes.find((escape) => escape !== undefined);
    const string =
      name === undefined
        ? fromNumber(Number.parseInt(digits ?? decimal ?? '', digits === undefined ? 10 : 16))
        : decodeNamedCharacterReference(name);
    const place = { start: match.index, end: match.index + whole.length };
    return string ? Array.from(string, (character) => ({ character, ...place })) : [];
  });
}

function fromNumber(codePoint: number): string | undefined {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}
