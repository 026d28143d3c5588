import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** A text that counts the records of a directory with errors of its own: nothing is wrong with it. */
function follows({ code, data }: Diagnostic): boolean {
  return code === 'CO-002' && data['reason'] === 'faulty';
}

/** Faults that are mended where they stand. What only follows from others is told once these are mended. */
export function ownFaults(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const hasCause = diagnostics.some((one) => !follows(one) && one.severity === 'error');
  return hasCause ? diagnostics.filter((one) => !follows(one)) : diagnostics;
}
