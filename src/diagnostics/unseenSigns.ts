/** Signs that look like a plain space or like nothing: a person who compares two words would not find them. */
const UNSEEN =
  /[\u00a0\u00ad\u061c\u115f\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\u3164\ufeff\u{e0000}-\u{e007f}]/gu;

/** A value as a message shows it: `titre␠U+00A0` for a key with a no-break space at its end. */
export function withUnseenSigns(text: string): string {
  return text.replace(
    UNSEEN,
    (sign) => `␠U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
