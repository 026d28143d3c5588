import { StructureElement } from '../structure/element.ts';
import { visitNodes, type LaidOutNode, type TextLine } from '../tree.ts';

/** A place that a page number, a link or the outline may lead to. Points from the page's top left. */
export interface Anchor {
  readonly id: string;
  readonly left: number;
  readonly top: number;
}

/** A call of a margin note: the note's id and the baseline of the line that calls it. */
export interface NoteCall {
  readonly id: string;
  readonly baseline: number;
}

export const NOTE_PREFIX = 'note:';

/** By their page, which does not change once it is laid out: each pass and each try asks for them again. */
const known = new WeakMap<LaidOutNode, readonly Anchor[]>();

/** Places on a laid-out page: nodes with an id, and inline elements with an anchor. */
export function anchorsOf(page: LaidOutNode): readonly Anchor[] {
  const anchors = known.get(page) ?? findAnchors(page);
  known.set(page, anchors);
  return anchors;
}

function findAnchors(page: LaidOutNode): Anchor[] {
  const anchors: Anchor[] = [];
  visitNodes(page, (node, left, top) => {
    const { id } = node.props;
    if (typeof id === 'string' && node.type !== 'PAGE') anchors.push({ id, left, top });
    forEachRun(node, top, (line, element, lineTop) => {
      for (const anchor of element?.options.anchors ?? [])
        anchors.push({ id: anchor, left: left + line.box.x, top: lineTop });
    });
  });
  return anchors;
}

/** Calls of margin notes on a laid-out page, from the top down, or as they are read: cell after cell. */
export function noteCallsOf(page: LaidOutNode, order: 'down' | 'reading' = 'down'): NoteCall[] {
  const calls: NoteCall[] = [];
  visitNodes(page, (node, _left, top) => {
    const { callsNote } = node.props;
    if (typeof callsNote === 'string') calls.push({ id: callsNote, baseline: top });
    forEachRun(node, top, (line, element, lineTop, link) => {
      if (!link?.startsWith(`#${NOTE_PREFIX}`)) return;
      for (const id of element?.options.calls ?? [link.slice(1)])
        calls.push({ id, baseline: lineTop + line.ascent });
    });
  });
  return order === 'reading' ? calls : calls.sort((a, b) => a.baseline - b.baseline);
}

function forEachRun(
  node: LaidOutNode,
  top: number,
  visit: (
    line: TextLine,
    element: StructureElement | undefined,
    lineTop: number,
    link: string | undefined,
  ) => void,
): void {
  const first = node.lines?.[0];
  if (!first || !node.lines) return;
  const origin = top + (node.box?.paddingTop ?? 0) - first.box.y;
  for (const line of node.lines) {
    for (const run of line.runs) {
      const style = run.attributes.underlineStyle;
      const element = style instanceof StructureElement ? style : undefined;
      visit(line, element, origin + line.box.y, run.attributes.link ?? undefined);
    }
  }
}
