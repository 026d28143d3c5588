import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';

/** Place of a range of offsets in the front matter. */
export type At = (start: number, end: number) => Place;

/** What YAML does not understand, each slip once: behind a sign that nobody closed, all that is said is of its making. */
export function yamlProblems(document: Document, at: At): Diagnostic[] {
  const faults = [...document.errors, ...document.warnings];
  const found: Diagnostic[] = [];
  for (const fault of faults) {
    const opened = openedAt(document, fault);
    if (opened !== undefined) {
      const data = { reason: 'UNCLOSED', detail: fault.message, sign: opened.sign };
      return [...found, problem('FM-016', at(opened.start, opened.start + 1), data)];
    }
    const [start, end] = fault.pos;
    found.push(problem('FM-016', at(start, end), { reason: fault.code, detail: fault.message }));
  }
  return found;
}

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
