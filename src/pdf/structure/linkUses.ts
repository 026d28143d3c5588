import { textOf, type LaidOutNode, type TextRun } from '../tree.ts';
import type { RunLink, RunMark } from './drawing.ts';
import type { StructureNode } from './node.ts';

/** One link in a text, in reading order. */
export interface LinkUse {
  readonly target: string;
  readonly node: StructureNode;
  /** What it says. */
  readonly text: string;
}

/**
 * Finds the link that a run belongs to; to be asked of every run of a text, in order. Runs know
 * only their target, so a target met again after other text is the next link to it.
 */
export function followLinks(
  uses: readonly LinkUse[],
): (target: string | null | undefined) => LinkUse | undefined {
  const waiting = [...uses];
  let current: LinkUse | undefined;
  return (target) => {
    if (!target) return (current = undefined);
    if (current?.target === target) return current;
    const next = waiting.findIndex((use) => use.target === target);
    return (current = next < 0 ? undefined : waiting.splice(0, next + 1).at(-1));
  };
}

/** The area that a run adds to its link. */
export function linkOf(
  run: TextRun,
  target: string,
  use: LinkUse | undefined,
  node: StructureNode | null,
): RunLink {
  return {
    target,
    node,
    description: node?.element?.options.description ?? use?.text ?? target,
    width: run.xAdvance ?? 0,
    ascent: run.ascent ?? run.attributes.fontSize ?? 0,
    descent: -(run.descent ?? 0),
  };
}

/** One area for all runs of a link on a line, so that the keyboard meets it once. */
export function joinAreas(marks: readonly RunMark[]): RunMark[] {
  const joined: RunMark[] = [];
  let first = -1;
  marks.forEach((mark, i) => {
    const opener = joined[first];
    const [before, link] = [opener?.link, mark.link];
    if (!opener || !before || !link || before.node !== link.node || before.target !== link.target) {
      first = link ? i : -1;
      joined.push(mark);
      return;
    }
    const width = before.width + link.width;
    const ascent = Math.max(before.ascent, link.ascent);
    joined[first] = {
      ...opener,
      link: { ...before, width, ascent, descent: Math.max(before.descent, link.descent) },
    };
    joined.push({ owner: mark.owner });
  });
  return joined;
}

/** Where a node of type LINK leads. */
export function targetOf(node: LaidOutNode): string | undefined {
  if (node.type !== 'LINK') return undefined;
  const target = node.props['src'] ?? node.props['href'];
  return typeof target === 'string' ? target : undefined;
}

/** What each text in a node says, in order. */
export function textsIn(node: LaidOutNode): string[] {
  return node.type === 'TEXT' ? [textOf(node)] : (node.children ?? []).flatMap(textsIn);
}
