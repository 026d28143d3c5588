import type { Matrix } from '../../geometry.ts';
import { nameOfOperand, type Operand } from '../tokens.ts';

/** The operand's number; 0 where a damaged stream has none. */
export function numberOperand(operands: readonly Operand[], index: number): number {
  const operand = operands[index];
  return typeof operand === 'number' ? operand : 0;
}

export function numberOperands(operands: readonly Operand[]): number[] {
  return operands.filter((operand) => typeof operand === 'number');
}

export function matrixOperand(operands: readonly Operand[]): Matrix {
  return [
    numberOperand(operands, 0),
    numberOperand(operands, 1),
    numberOperand(operands, 2),
    numberOperand(operands, 3),
    numberOperand(operands, 4),
    numberOperand(operands, 5),
  ];
}

export function nameOperand(operands: readonly Operand[], index: number): string {
  return nameOfOperand(operands[index]) ?? '';
}

export function lastNameOperand(operands: readonly Operand[]): string | undefined {
  return nameOfOperand(operands.at(-1));
}
