import { BOUNDS } from '../bounds.ts';
import { bytesOfOperand, readOperations, type Operand } from '../content/tokens.ts';

/** Texts of codes in a ToUnicode CMap (ISO 32000-1, 9.10.3). */
export function unicodeTexts(bytes: Uint8Array): Map<number, string> {
  const texts = new Map<number, string>();
  readOperations(bytes, (operator, operands) => {
    if (operator === 'endbfchar') readCharacters(operands, texts);
    if (operator === 'endbfrange') readRanges(operands, texts);
  });
  return texts;
}

function readCharacters(operands: readonly Operand[], texts: Map<number, string>): void {
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const [code, text] = [bytesOfOperand(operands[i]), bytesOfOperand(operands[i + 1])];
    if (code && text) texts.set(numberOf(code), textOfUtf16(text));
  }
}

/** `first last text`, the text's last letter counting on, or `first last [text …]`. */
function readRanges(operands: readonly Operand[], texts: Map<number, string>): void {
  for (let i = 0; i + 2 < operands.length; i += 3) {
    const [low, high] = [bytesOfOperand(operands[i]), bytesOfOperand(operands[i + 1])];
    if (!low || !high) continue;
    const target = operands[i + 2];
    const [first, last] = [numberOf(low), numberOf(high)];
    if (Array.isArray(target)) {
      target.forEach((item: Operand, index) => {
        const text = bytesOfOperand(item);
        if (text && first + index <= last) texts.set(first + index, textOfUtf16(text));
      });
    } else countOn(first, last, textOfUtf16(bytesOfOperand(target) ?? new Uint8Array()), texts);
  }
}

function countOn(first: number, last: number, start: string, texts: Map<number, string>): void {
  const letters = [...start];
  const letter = letters.pop()?.codePointAt(0);
  if (letter === undefined) return;
  const before = letters.join('');
  for (let code = first; code <= last && texts.size < BOUNDS.fontEntries; code++) {
    const point = letter + code - first;
    if (point > 0x10ffff) return;
    texts.set(code, before + String.fromCodePoint(point));
  }
}

/** Length of a code by its first byte, from the code space ranges (ISO 32000-1, 9.7.6.2). */
export function codeLengths(bytes: Uint8Array): (first: number) => number {
  const lengths = new Map<number, number>();
  readOperations(bytes, (operator, operands) => {
    if (operator !== 'endcodespacerange') return;
    for (let i = 0; i + 1 < operands.length; i += 2) {
      const [low, high] = [bytesOfOperand(operands[i]), bytesOfOperand(operands[i + 1])];
      const [from = 0, to = -1] = [low?.[0], high?.[0]];
      const length = Math.min(4, Math.max(1, low?.length ?? 1));
      for (let byte = from; byte <= to; byte++) if (!lengths.has(byte)) lengths.set(byte, length);
    }
  });
  return (first) => lengths.get(first) ?? 2;
}

const numberOf = (bytes: Uint8Array): number =>
  bytes.subarray(0, 4).reduce((value, byte) => value * 256 + byte, 0);

function textOfUtf16(bytes: Uint8Array): string {
  return bytes.length % 2 ? '' : Buffer.from(bytes).swap16().toString('utf16le');
}
