import type { LaidOutNode, TextLine } from '../tree.ts';
import { turnOf, UPRIGHT, type DrawnExtent, type Turn } from './turnedBoxes.ts';

/** Where the text of a page may stand, in points from the page's top left. */
export interface TextFrame extends DrawnExtent {}

/** Something that is drawn outside the frame of its page, or over what stands beside it. */
export interface Overrun {
  readonly direction: 'across' | 'down';
  /** By how much, in points. */
  readonly by: number;
  /** What it says, if anything: the line that runs over. */
  readonly text: string;
  /** What the template said that it was made from (`MadeFrom`). */
  readonly madeFrom: unknown;
}

/** Points that nobody sees: rounding, and signs that hang in the margin. */
const TOLERANCE = 1.5;

const PICTURES: ReadonlySet<string> = new Set(['IMAGE', 'SVG', 'CANVAS']);

/**
 * What of a block runs over: lines of text and pictures beyond the frame, and lines wider than the box that they
 * are set in, such as a cell of a table; a first line may hang to the left of its box. What is turned counts where it
 * is drawn.
 * @param section what the section was made from, where the block does not say it
 */
export function overrunsOf(block: LaidOutNode, frame: TextFrame, section?: unknown): Overrun[] {
  const found: Overrun[] = [];
  visit(block, 0, 0, section, UPRIGHT);
  return found;

  function visit(node: LaidOutNode, x: number, y: number, outer: unknown, turn: Turn): void {
    const madeFrom = node.props['madeFrom'] ?? outer;
    const { left = 0, top = 0, width = 0, height = 0 } = node.box ?? {};
    const box = { left: x + left, top: y + top, right: x + left + width, bottom: y + top + height };
    const inner = turnOf(node, box);
    const turned: Turn = inner === UPRIGHT ? turn : (extent) => turn(inner(extent));
    if (PICTURES.has(node.type)) {
      const worst = overrun(turned(box), frame);
      if (worst) found.push({ ...worst, text: '', madeFrom });
    } else if (node.lines)
      for (const line of node.lines) {
        const extent = extentOf(line, node, box);
        const worst = overrun(turned(extent), frame) ?? beyond(extent.right, box.right);
        if (worst) found.push({ ...worst, text: line.string.trim(), madeFrom });
      }
    else if (node.type !== 'TEXT')
      for (const child of node.children ?? []) visit(child, box.left, box.top, madeFrom, turned);
  }
}

/** A line that is wider than its box. */
function beyond(right: number, limit: number): Pick<Overrun, 'direction' | 'by'> | undefined {
  return right - limit > TOLERANCE ? { direction: 'across', by: right - limit } : undefined;
}

function overrun(extent: TextFrame, within: TextFrame): Pick<Overrun, 'direction' | 'by'> | undefined {
  const across = Math.max(within.left - extent.left, extent.right - within.right);
  const down = Math.max(within.top - extent.top, extent.bottom - within.bottom);
  if (Math.max(across, down) <= TOLERANCE) return undefined;
  return across > down ? { direction: 'across', by: across } : { direction: 'down', by: down };
}

/** What a line draws: the spaces at its end do not count in its advance. */
function extentOf(line: TextLine, node: LaidOutNode, box: TextFrame): TextFrame {
  const { paddingTop = 0, paddingLeft = 0 } = node.box ?? {};
  const left = box.left + paddingLeft - (node.alignOffset ?? 0) + line.box.x;
  const top = box.top + paddingTop - (node.lines?.[0]?.box.y ?? 0) + line.box.y;
  return { left, right: left + line.xAdvance, top, bottom: top + line.box.height };
}
