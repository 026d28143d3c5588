import { expect, it } from 'vitest';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ownFaults } from './ownFaults.ts';

const fault = (code: string, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  code,
  severity,
  place: { file: 'a.md', line: 1, column: 1 },
  data: { reason: 'faulty' },
});

it('tells what follows from another fault once that is mended, and never nothing', () => {
  const codes = (...all: readonly Diagnostic[]): string[] => ownFaults(all).map(({ code }) => code);
  expect(codes(fault('CO-002'), fault('FM-012'), fault('CO-002'))).toEqual(['FM-012']);
  expect(codes(fault('CO-002'))).toEqual(['CO-002']);
  expect(codes(fault('CO-002'), fault('TR-002', 'warning'))).toEqual(['CO-002', 'TR-002']);
});
