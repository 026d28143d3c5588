import type { LaidOutNode } from '../tree.ts';
import { noteCallsOf } from './anchors.ts';
import { marginLeft, type PageGeometry, type Side } from './section.ts';

/** Between two notes, in points. */
const NOTE_GAP = 5;

/** Between a note and a full-width block, in points: so much that neither is read as a part of the other. */
const BLOCK_GAP = 12;

/** What rounding may do to a length, in points. */
const ROUNDING = 0.01;

/** What is to be set beside the pages of a section. */
export interface NotedPages {
  readonly pages: readonly LaidOutNode[];
  /** By id, in order; a note taller than a page's column is in several pieces. */
  readonly notes: ReadonlyMap<string, readonly LaidOutNode[]>;
  readonly geometry: PageGeometry;
}

/** A note, or a piece of one, that looks for its place. Points from the page's top. */
interface Waiting {
  readonly node: LaidOutNode;
  readonly height: number;
  /** Where it would like to stand: its first line level with the line that calls it. */
  readonly wanted: number;
}

interface Placed {
  readonly node: LaidOutNode;
  readonly top: number;
}

/** Vertical extent that a full-width block takes from the margin column. */
type Obstacle = readonly [top: number, bottom: number];

/**
 * Notes of a section by page of the section, each as near as can be to its call. Notes that do not
 * fit at a page's foot go to the head of the next page's column.
 * @param sides of the pages; `withPagesForNotes` has made sure that there are enough of them.
 */
export function placeNotes(noted: NotedPages, sides: readonly Side[]): LaidOutNode[][] {
  const placed = dealNotes(noted);
  return noted.pages.map((_, index) => {
    const left = marginLeft(noted.geometry, sides[index] ?? 'recto');
    return (placed[index] ?? []).map(({ node, top }) => moveTo(node, left, top));
  });
}

/** The pages, and after them as many without text as the notes that the last one leaves over need. */
export function withPagesForNotes(noted: NotedPages): LaidOutNode[] {
  const missing = dealNotes(noted).length - noted.pages.length;
  return [...noted.pages, ...Array.from({ length: Math.max(0, missing) }, () => blankPage(noted.geometry))];
}

/** Notes by page; more pages than there are where the last ones do not hold all. */
function dealNotes({ pages, notes, geometry }: NotedPages): Placed[][] {
  if (notes.size === 0 || !geometry.marginColumn || pages.length === 0) return [];
  const uncalled = new Map(notes);
  let waiting: Waiting[] = [];
  const dealt: Placed[][] = [];
  for (let index = 0; index < pages.length || waiting.length > 0; index += 1) {
    const page = pages[index] ?? blankPage(geometry);
    waiting = waiting.map((note) => ({ ...note, wanted: geometry.top }));
    const call = (id: string, baseline: number): void => {
      const pieces = uncalled.get(id);
      if (!pieces) return;
      uncalled.delete(id);
      waiting.push(...piecesOf(pieces, baseline, geometry));
      // What a note calls stands below it
      for (const inner of pieces.flatMap((piece) => noteCallsOf(piece))) call(inner.id, baseline);
    };
    for (const { id, baseline } of noteCallsOf(page)) call(id, baseline);
    // No line of the text calls them: they are set all the same
    if (index === pages.length - 1) for (const id of uncalled.keys()) call(id, geometry.top);
    const obstacles = obstaclesOf(page);
    const count = countThatFits(waiting, geometry, obstacles);
    // A piece taller than a whole empty column, which layout never makes, must not wait for ever
    const taken = index >= pages.length ? Math.max(1, count) : count;
    dealt.push(stack(waiting.slice(0, taken), geometry, obstacles));
    waiting = waiting.slice(taken);
  }
  return dealt;
}

function piecesOf(pieces: readonly LaidOutNode[], baseline: number, { top }: PageGeometry): Waiting[] {
  return pieces.map((node, index) => ({
    node,
    height: node.box?.height ?? 0,
    wanted: index === 0 ? baseline - firstBaseline(node) : top,
  }));
}

function firstBaseline(node: LaidOutNode): number {
  const line = node.lines?.[0];
  if (line) return line.ascent + (node.box?.paddingTop ?? 0);
  const child = node.children?.[0];
  return child ? (child.box?.top ?? 0) + firstBaseline(child) : 0;
}

function obstaclesOf(page: LaidOutNode): Obstacle[] {
  return (page.children ?? [])
    .filter((node) => node.props['span'] === 'full')
    .map((node): Obstacle => [node.box?.top ?? 0, (node.box?.top ?? 0) + (node.box?.height ?? 0)])
    .sort(([a], [b]) => a - b);
}

/** How many of the notes find room in the column when they are packed from its head. */
function countThatFits(
  notes: readonly Waiting[],
  geometry: PageGeometry,
  obstacles: readonly Obstacle[],
): number {
  const bottom = geometry.height - geometry.bottom;
  let free = geometry.top;
  const end = notes.findIndex(({ height }) => {
    const top = below(free, height, obstacles);
    free = top + height + NOTE_GAP;
    return top + height > bottom + ROUNDING;
  });
  return end < 0 ? notes.length : end;
}

/** A part of the column between two full-width blocks, clear of both. Points from the page's top. */
type Free = readonly [top: number, bottom: number];

/**
 * Places notes that fit: each in the part of the column that its call stands beside, with those before it as far as that
 * has room, then level with its call or as near below as those before it allow. Where the foot of a part is reached,
 * notes move up, with those above them: what is called above a full-width block stands below it only where it must.
 */
function stack(notes: readonly Waiting[], geometry: PageGeometry, obstacles: readonly Obstacle[]): Placed[] {
  const parts = partsOf(geometry, obstacles);
  const chosen = choosePart(notes, parts);
  return parts.flatMap((part, index) =>
    stackIn(
      notes.filter((_, note) => chosen[note] === index),
      part,
    ),
  );
}

function partsOf(geometry: PageGeometry, obstacles: readonly Obstacle[]): Free[] {
  const tops = [geometry.top, ...obstacles.map(([, end]) => end + BLOCK_GAP)];
  const bottoms = [...obstacles.map(([start]) => start - BLOCK_GAP), geometry.height - geometry.bottom];
  return tops.map((top, index) => [Math.max(top, geometry.top), bottoms[index] ?? top]);
}

/** For each note the part that it stands in: where it is called, or the next that has room and leaves it to those after. */
function choosePart(notes: readonly Waiting[], parts: readonly Free[]): number[] {
  const latest = latestParts(notes, parts);
  const used = parts.map(() => 0);
  let part = 0;
  return notes.map(({ wanted, height }, index) => {
    const beside = parts.findIndex(([, bottom]) => wanted < bottom);
    const last = latest[index] ?? 0;
    part = Math.max(part, beside < 0 ? last : Math.min(beside, last));
    while (part < last && !hasRoom(parts[part], used[part], height)) part += 1;
    used[part] = packed(used[part], height);
    return part;
  });
}

/** For each note the last part that it may stand in, so that those after it have room. */
function latestParts(notes: readonly Waiting[], parts: readonly Free[]): number[] {
  const used = parts.map(() => 0);
  let part = parts.length - 1;
  const latest = [...notes].reverse().map(({ height }) => {
    while (part > 0 && !hasRoom(parts[part], used[part], height)) part -= 1;
    used[part] = packed(used[part], height);
    return part;
  });
  return latest.reverse();
}

/** Height of notes one below the other, with one more of them; points. */
function packed(used = 0, height: number): number {
  return used + (used > 0 ? NOTE_GAP : 0) + height;
}

function hasRoom([top, bottom]: Free = [0, 0], used: number | undefined, height: number): boolean {
  return top + packed(used, height) <= bottom + ROUNDING;
}

function stackIn(notes: readonly Waiting[], [start, end]: Free): Placed[] {
  let free = start;
  const fromTop = notes.map(({ wanted, height }) => {
    const top = Math.max(wanted, free);
    free = top + height + NOTE_GAP;
    return top;
  });
  let limit = end;
  const placed: Placed[] = [];
  for (const [index, { node, height }] of [...notes.entries()].reverse()) {
    const top = Math.min(fromTop[index] ?? 0, limit - height);
    limit = top - NOTE_GAP;
    placed.unshift({ node, top });
  }
  return placed;
}

/** The first free place of a height from here down. */
function below(from: number, height: number, obstacles: readonly Obstacle[]): number {
  return obstacles.reduce(
    (top, obstacle) => (meets(top, height, obstacle) ? obstacle[1] + BLOCK_GAP : top),
    from,
  );
}

function meets(top: number, height: number, [start, end]: Obstacle): boolean {
  return top < end + BLOCK_GAP - ROUNDING && top + height > start - BLOCK_GAP + ROUNDING;
}

function blankPage({ width, height }: PageGeometry): LaidOutNode {
  return { type: 'PAGE', props: {}, style: {}, box: { top: 0, left: 0, width, height }, children: [] };
}

function moveTo(node: LaidOutNode, left: number, top: number): LaidOutNode {
  const box = node.box ?? { left: 0, top: 0, width: 0, height: 0 };
  return { ...node, box: { ...box, left, top } };
}
