import fc from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const CODE_POINTS = 0x110000 - SURROGATES;

/**
 * Any character but halves of a pair: what `unit: 'binary'` of fast-check draws, which first lists all of
 * them in a table, a second of processor time in each process.
 */
const anyCharacter = fc
  .integer({ min: 0, max: CODE_POINTS - 1 })
  .map((index) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES));

/** Texts of any characters; `maxLength` counts them. */
export function anyText(limits: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ ...limits, unit: anyCharacter });
}
