import type { LaidOutNode } from '../tree.ts';
import { noteCallsOf } from './anchors.ts';
import { marginLeft, type PageGeometry, type Side } from './section.ts';
import type { SectionLayout } from './sectionLayout.ts';

/** Between two notes, in points. */
const NOTE_GAP = 5;

interface Placed {
  readonly node: LaidOutNode;
  readonly height: number;
  /** Where it would like to stand: its first line level with the line that calls it. */
  readonly wanted: number;
  top: number;
}

/**
 * Notes of a section by page of the section, each as near as can be to its call. Notes that do not
 * fit at a page's foot go to the head of the next page's column.
 */
export function placeNotes(layout: SectionLayout, sides: readonly Side[]): LaidOutNode[][] {
  const { geometry } = layout.section;
  const { notes } = layout;
  if (notes.size === 0 || !geometry.marginColumn) return layout.pages.map(() => []);
  const seen = new Set<string>();
  let waiting: Placed[] = [];
  return layout.pages.map((page, index) => {
    const called: Placed[] = waiting.map((note) => ({ ...note, wanted: geometry.top, top: 0 }));
    const call = (id: string, baseline: number): void => {
      const node = notes.get(id);
      if (!node || seen.has(id)) return;
      seen.add(id);
      const wanted = baseline - firstBaseline(node);
      called.push({ node, height: node.box?.height ?? 0, wanted, top: 0 });
      // What a note calls stands below it
      for (const inner of noteCallsOf(node)) call(inner.id, baseline);
    };
    for (const { id, baseline } of noteCallsOf(page)) call(id, baseline);
    const isLast = index === layout.pages.length - 1;
    const { placed, left } = stack(called, geometry, obstaclesOf(page), isLast);
    waiting = left;
    const side = sides[index] ?? 'recto';
    return placed.map((note) => moveTo(note.node, marginLeft(geometry, side), note.top));
  });
}

function firstBaseline(node: LaidOutNode): number {
  const line = node.lines?.[0];
  if (line) return line.ascent + (node.box?.paddingTop ?? 0);
  const child = node.children?.[0];
  return child ? (child.box?.top ?? 0) + firstBaseline(child) : 0;
}

/** Vertical extents that full-width blocks take from the margin column. */
function obstaclesOf(page: LaidOutNode): [number, number][] {
  return (page.children ?? [])
    .filter((node) => node.props['span'] === 'full')
    .map((node) => [node.box?.top ?? 0, (node.box?.top ?? 0) + (node.box?.height ?? 0)]);
}

function stack(
  notes: readonly Placed[],
  geometry: PageGeometry,
  obstacles: readonly (readonly [number, number])[],
  keepAll: boolean,
): { placed: Placed[]; left: Placed[] } {
  const bottom = geometry.height - geometry.bottom;
  const placed: Placed[] = [];
  const left: Placed[] = [];
  let free = geometry.top;
  for (const note of notes) {
    const top = clear(Math.max(note.wanted, free), note.height, obstacles);
    note.top = top;
    free = top + note.height + NOTE_GAP;
    placed.push(note);
  }
  pushUp(placed, bottom, geometry.top, obstacles);
  if (!keepAll) {
    while (placed.length > 1 && (placed.at(-1)?.top ?? 0) + (placed.at(-1)?.height ?? 0) > bottom + 0.5) {
      const last = placed.pop();
      if (last) left.unshift(last);
    }
  }
  return { placed, left };
}

function clear(top: number, height: number, obstacles: readonly (readonly [number, number])[]): number {
  let result = top;
  for (const [start, end] of obstacles) {
    if (result < end + NOTE_GAP && result + height > start - NOTE_GAP) result = end + NOTE_GAP;
  }
  return result;
}

/** Notes that would leave the column at its foot move up, and push those above them. */
function pushUp(
  notes: readonly Placed[],
  bottom: number,
  top: number,
  obstacles: readonly (readonly [number, number])[],
): void {
  let limit = bottom;
  for (let i = notes.length - 1; i >= 0; i -= 1) {
    const note = notes[i];
    if (!note || note.top + note.height <= limit) return;
    const wanted = limit - note.height;
    const blocked = obstacles.find(
      ([start, end]) => wanted < end + NOTE_GAP && wanted + note.height > start - NOTE_GAP,
    );
    const target = blocked ? blocked[0] - NOTE_GAP - note.height : wanted;
    if (target < top) return;
    note.top = target;
    limit = target - NOTE_GAP;
  }
}

function moveTo(node: LaidOutNode, left: number, top: number): LaidOutNode {
  const box = node.box ?? { left: 0, top: 0, width: 0, height: 0 };
  return { ...node, box: { ...box, left, top } };
}
