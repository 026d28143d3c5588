/** Content streams cut into operators (ISO 32000-1, 7.8.2). */

/** A name keeps its slash; strings are bytes. */
export type Operand = number | string | Uint8Array | readonly Operand[] | ReadonlyMap<string, Operand>;

export interface Operator {
  readonly name: string;
  readonly operands: readonly Operand[];
}

const TOKEN =
  /[\0\t\n\f\r ]+|%[^\r\n]*|(<<|>>|\[|\])|<([0-9A-Fa-f\s]*)>|(\()|\/([^\0\t\n\f\r ()<>[\]{}/%]*)|([+-]?(?:\d+\.?\d*|\.\d+)(?![^\0\t\n\f\r ()<>[\]{}/%]))|([^\0\t\n\f\r ()<>[\]{}/%]+)/y;

/** Operators of a content stream, in order; inline images are given as one `BI` without data. */
export function* readOperators(bytes: Uint8Array): Generator<Operator> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let stack: Operand[] = [];
  const open: { kind: string; outer: Operand[] }[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) {
      at += 1;
      continue;
    }
    at = TOKEN.lastIndex;
    const [, bracket, hex, literal, name, number, word] = match;
    if (number !== undefined) stack.push(Number(number));
    else if (hex !== undefined) stack.push(bytesOfHex(hex));
    else if (name !== undefined) stack.push(`/${decodeName(name)}`);
    else if (literal !== undefined) {
      const { text, end } = readLiteral(source, at);
      stack.push(text);
      at = end;
    } else if (bracket === '[' || bracket === '<<') {
      open.push({ kind: bracket, outer: stack });
      stack = [];
    } else if (bracket !== undefined) {
      const closed = open.pop();
      if (!closed) continue;
      closed.outer.push(closed.kind === '[' ? stack : mapOf(stack));
      stack = closed.outer;
    } else if (word === 'true' || word === 'false' || word === 'null') stack.push(word);
    else if (word !== undefined) {
      if (word === 'BI') at = endOfInlineImage(source, at);
      yield { name: word, operands: stack };
      stack = [];
    }
  }
}

function bytesOfHex(hex: string): Uint8Array {
  const digits = hex.replace(/\s/g, '');
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
}

function decodeName(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function mapOf(operands: readonly Operand[]): Map<string, Operand> {
  const map = new Map<string, Operand>();
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const [key, value] = [operands[i], operands[i + 1]];
    if (typeof key === 'string' && value !== undefined) map.set(key.slice(1), value);
  }
  return map;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

function readLiteral(source: string, from: number): { text: Uint8Array; end: number } {
  let text = '';
  let depth = 1;
  let at = from;
  for (; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0];
      const next = source.charAt(at + 1);
      text += octal ? String.fromCharCode(parseInt(octal, 8) & 0xff) : (ESCAPES[next] ?? next);
      at += octal ? octal.length : 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) break;
    text += character;
  }
  return { text: Buffer.from(text, 'latin1'), end: at + 1 };
}

function endOfInlineImage(source: string, from: number): number {
  const end = /[\s]EI(?=[\s]|$)/g;
  end.lastIndex = from;
  return end.exec(source) ? end.lastIndex : source.length;
}
