import type { Matrix } from '../geometry.ts';
import { nameOfOperand, type Operand } from './tokens.ts';

/** The operand's number; 0 where a damaged stream has none. */
export function numberAt(operands: readonly Operand[], index: number): number {
  const operand = operands[index];
  return typeof operand === 'number' ? operand : 0;
}

export function numbersIn(operands: readonly Operand[]): number[] {
  return operands.filter((operand) => typeof operand === 'number');
}

export function matrixIn(operands: readonly Operand[]): Matrix {
  return [0, 1, 2, 3, 4, 5].map((index) => numberAt(operands, index)) as unknown as Matrix;
}

export function bytesAt(operands: readonly Operand[], index: number): Uint8Array {
  const operand = operands[index];
  return typeof operand === 'object' && operand !== null && 'bytes' in operand
    ? operand.bytes
    : new Uint8Array();
}

export function nameAt(operands: readonly Operand[], index: number): string {
  return nameOfOperand(operands[index]) ?? '';
}

export function lastName(operands: readonly Operand[]): string | undefined {
  return nameOfOperand(operands.at(-1));
}
