import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';

/** Place of a range of offsets in the front matter. */
export type At = (start: number, end: number) => Place;

/** What YAML does not understand, each slip once: behind a sign that nobody closed, all that is said is of its making. */
export function yamlProblems(document: Document, source: string, at: At): Diagnostic[] {
  const faults = [...document.errors, ...document.warnings];
  const found: Diagnostic[] = [];
  for (const fault of faults) {
    const opened = openedAt(document, fault);
    if (opened !== undefined) {
      const data = { reason: 'UNCLOSED', detail: fault.message, sign: opened.sign };
      return [...found, problem('FM-016', at(opened.start, opened.start + 1), data)];
    }
    const [start, end] = strayIndent(fault, source) ?? fault.pos;
    const reason = start === fault.pos[0] ? fault.code : 'BAD_INDENT';
    found.push(problem('FM-016', at(start, end), { reason, detail: fault.message }));
    // Behind a tab or a line that stands too far in, YAML takes keys for texts until the group ends.
    if (fault.code === 'TAB_AS_INDENT' || reason === 'BAD_INDENT') return found;
  }
  return found;
}

/** A key that stands further in than those above it is read as the end of the value above: then it is the fault. */
function strayIndent({ code, pos: [start] }: YAMLError, source: string): [number, number] | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const lineEnd = source.indexOf('\n', start);
  if (lineEnd === -1) return undefined;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const [indent = ''] = /^ */.exec(source.slice(lineStart, start)) ?? [];
  const [next = '', further = '', key = ''] = NEXT_KEY.exec(source.slice(lineEnd + 1, lineEnd + 500)) ?? [];
  if (next === '' || further.length <= indent.length || QUOTED.test(source.slice(start, lineEnd)))
    return undefined;
  if (/[:#](?:[ ]|$)/.test(source.slice(start, lineEnd))) return undefined;
  const from = lineEnd + 1 + further.length;
  return [from, from + key.length];
}

const NEXT_KEY = /^( {0,80})([^\s:#'"[\]{}][^\n:]{0,80}):(?:[ ]|\n|$)/;
const QUOTED = /^["'[{|>]/;

const CLOSING = /^Missing closing (["'])quote|and end with a ([}\]])$/;

/** The sign that a fault misses, and where what it should close was opened: the innermost that ends where YAML gave up. */
function openedAt(
  document: Document,
  { message, pos: [end] }: YAMLError,
): { sign: string; start: number } | undefined {
  const [, quote, bracket] = CLOSING.exec(message) ?? [];
  const sign = quote ?? bracket;
  if (sign === undefined) return undefined;
  let start: number | undefined;
  const consider = (node: Node): void => {
    const [from, to] = node.range ?? [-1, -1];
    if (to === end && from > (start ?? -1)) start = from;
  };
  visit(document, {
    Scalar: (_, node) => (quote !== undefined && isScalar(node) ? consider(node) : undefined),
    Collection: (_, node) => (bracket !== undefined && isCollection(node) ? consider(node) : undefined),
  });
  return start === undefined ? undefined : { sign, start };
}
