/**
 * A pattern that finds just this text, in patterns with the flag `u`: signs that mean something there are escaped, and
 * no other, since that flag refuses an escape that it does not know (ECMA-262, IdentityEscape).
 */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
