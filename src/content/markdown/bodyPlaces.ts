import type { Nodes } from 'mdast';
import type { Place } from '../../diagnostics/diagnostic.ts';

type NodePosition = NonNullable<Nodes['position']>;

/** Where the body stands in its file, and where each of its lines begins. */
export interface BodyText {
  readonly file: string;
  readonly source: string;
  /** Line of the file on which the body begins. */
  readonly firstLine: number;
  /** Offset of the start of each line of `source`. */
  readonly lineStarts: readonly number[];
}

export function bodyText(file: string, source: string, firstLine: number): BodyText {
  const lineStarts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { file, source, firstLine, lineStarts };
}

/** Place of a range of offsets in the body; over several lines, it stops at the end of the first one. */
export function placeAt(body: BodyText, start: number, end: number): Place {
  let low = 0;
  let high = body.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((body.lineStarts[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const lineEnd = body.source.indexOf('\n', start);
  const stop = lineEnd === -1 ? end : Math.min(end, lineEnd);
  const column = start - (body.lineStarts[low] ?? 0) + 1;
  return {
    file: body.file,
    line: body.firstLine + low,
    column,
    ...(stop > start ? { endColumn: column + stop - start } : {}),
  };
}

/** Place of a Markdown node; remark gives no position to what a plugin has made. */
export function placeOfNode(body: BodyText, position: NodePosition | undefined): Place {
  const [start, end] = offsetsOf(position);
  return placeAt(body, start, end);
}

/** The Markdown that a node was read from. */
export function sourceOfNode(body: BodyText, position: NodePosition | undefined): string {
  return body.source.slice(...offsetsOf(position));
}

export function offsetsOf(position: NodePosition | undefined): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
