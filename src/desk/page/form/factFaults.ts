import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { LiveProblem } from '../../../session/live/liveTypes.ts';
import { frontMatterOf, type FactPath } from './frontMatterText.ts';

/** What is wrong with facts of a form, by the path of the fact (`acte.date`). */
export type FactFaults = ReadonlyMap<string, string>;

/** The problems of a text that stand at a fact of its front matter; the others are told below the form. */
export function faultsOf(
  text: string,
  problems: readonly Pick<LiveProblem, 'line' | 'column' | 'severity' | 'message'>[],
): FactFaults {
  const yaml = frontMatterOf(text);
  const faults = new Map<string, string>();
  if (yaml === undefined) return faults;
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(yaml, { schema: 'core', version: '1.2', lineCounter });
  for (const { line, column, severity, message } of problems) {
    // The first line of a file opens its front matter.
    const start = lineCounter.lineStarts[line - 2];
    if (severity !== 'error' || start === undefined || start >= yaml.length) continue;
    const path = pathAt(contents, start + column - 1);
    const key = path.join('.');
    if (path.length > 0) faults.set(key, [faults.get(key) ?? [], message].flat().join(' '));
  }
  return faults;
}

/** Keys and places in lists that lead to the value at an offset of a front matter. */
function pathAt(node: unknown, offset: number): FactPath {
  const holds = (one: unknown): boolean =>
    isNode(one) && one.range != null && one.range[0] <= offset && offset < one.range[2];
  if (isMap(node))
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      if (holds(value)) return [String(key.value), ...pathAt(value, offset)];
      if (holds(key)) return [String(key.value)];
    }
  // A list of words is one field, and so is a position.
  if (isSeq(node))
    for (const [place, item] of node.items.entries())
      if (isMap(item) && holds(item)) return [place, ...pathAt(item, offset)];
  return [];
}
