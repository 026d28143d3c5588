import type { PDFDict } from '@cantoo/pdf-lib';
import type { Operand } from './contentOperators.ts';
import { dictionaryAt, numberAt, valueAt } from '../file/pdfObjects.ts';

/** One stretch of marked content that is open. */
export interface OpenMark {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly hasActualText: boolean;
  readonly language: string | undefined;
}

/** The mark that the operands of BMC or BDC open. */
export function markFrom(operands: readonly Operand[], resources: PDFDict | undefined): OpenMark {
  const tag = operandName(operands[0]);
  const properties = operands[1];
  if (properties instanceof Map) {
    const mcid = properties.get('MCID');
    const language = properties.get('Lang');
    return {
      tag,
      mcid: typeof mcid === 'number' ? mcid : undefined,
      hasActualText: properties.has('ActualText'),
      language: language instanceof Uint8Array ? Buffer.from(language).toString('latin1') : undefined,
    };
  }
  const named = dictionaryAt(dictionaryAt(resources, 'Properties'), operandName(properties));
  return {
    tag,
    mcid: numberAt(named, 'MCID'),
    hasActualText: valueAt(named, 'ActualText') !== undefined,
    language: undefined,
  };
}

/** Codes of the strings of a text-showing operator, of one or two bytes each. */
export function codesOf(operands: readonly Operand[], width: 1 | 2): number[] {
  return operands.flatMap((operand): number[] => {
    if (Array.isArray(operand)) return codesOf(operand as readonly Operand[], width);
    if (!(operand instanceof Uint8Array)) return [];
    if (width === 1) return [...operand];
    const codes: number[] = [];
    for (let i = 0; i + 1 < operand.length; i += 2)
      codes.push(((operand[i] ?? 0) << 8) | (operand[i + 1] ?? 0));
    return codes;
  });
}

/** A name without its slash; empty for anything else. */
export function operandName(operand: Operand | undefined): string {
  return typeof operand === 'string' && operand.startsWith('/') ? operand.slice(1) : '';
}
