/** What a text asserts of the records: `{{liens, région Bretagne, vaut 4}}` stops the build once it is untrue. */
export interface Assertion {
  readonly kind: 'number' | 'share' | 'rank';
  readonly from: number;
  readonly to: number;
}

const ASSERTION = /\{\{([^{}\n]{1,300}),\s*(?:vaut\s+(\d{1,9})|entre\s+(\d{1,9})\s+et\s+(\d{1,9}))\s*\}\}/giu;

/** The assertions of a text, in order. */
export function assertionsIn(text: string): Assertion[] {
  return [...text.matchAll(ASSERTION)].map(([, asked = '', value, from, to]) => {
    const kind = /^\s*part\s/i.test(asked) ? 'share' : /^\s*rang\s/i.test(asked) ? 'rank' : 'number';
    return { kind, from: Number(value ?? from), to: Number(value ?? to) };
  });
}

/** Whether some assertion holds a number to the records. */
export function isHeld(assertions: readonly Assertion[], kind: Assertion['kind'], value: number): boolean {
  return assertions.some((one) => one.kind === kind && one.from <= value && value <= one.to);
}
