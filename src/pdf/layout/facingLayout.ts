import type { LaidOutNode } from '../tree.ts';
import { layOutFitted } from './fitting/copyfitting.ts';
import { levelBlocks } from './levelling.ts';
import type { RememberingLibrary } from './memory/layoutMemory.ts';
import { textHeight, type References, type Section } from './section.ts';
import { intoColumns, layOutUnbroken, type SectionLayout } from './sectionLayout.ts';
import { dealEvenly, dealInTurn, dealWell, type DealtPage } from './dealing/deals.ts';
import { spreadApart } from './dealing/evenPages.ts';
import { asBefore } from './dealing/samePages.ts';
import { blocksByHeight, type BlocksOf } from './dealing/blocksByHeight.ts';
import { cutBlocks, underHead, type KeptGroup } from './dealing/spreadBreaks.ts';
import { partTallBands } from './dealing/tallBands.ts';
import { hasGround, piecesOf } from './pageReport/pieces.ts';

/**
 * Lays out a section and what faces it. Sides break alike because they are broken once, together.
 * @param before its last layout, for other page numbers
 */
export async function layOutWithFacing(
  section: Section,
  references: References,
  library: RememberingLibrary,
  before?: SectionLayout,
): Promise<SectionLayout> {
  const { facing } = section;
  if (!facing && !section.evenly) return layOutFitted(section, references, library, before);
  const left = await layOutUnbroken(section, references, library);
  if (!facing) return breakAlone(left);
  const right = await layOutUnbroken(facing.section, references, library);
  return breakTogether(left, right);
}

/** By the unbroken pages, which are those of one section: broken again they are the same. */
const broken = new WeakMap<readonly LaidOutNode[], LaidOutNode[]>();

/** A section that faces nothing, broken as one that does: its other side is empty. */
function breakAlone(layout: SectionLayout): SectionLayout {
  const { section } = layout;
  const pages =
    broken.get(layout.pages) ??
    intoColumns(
      layout.pages.flatMap((_, index) => breakPart(blocksOf(layout, index), [], section).left),
      section,
    );
  broken.set(layout.pages, pages);
  return { ...layout, pages };
}

/** Where a side asks for a new page, both begin one: what lies between two such places is levelled by itself. */
function breakTogether(left: SectionLayout, right: SectionLayout): SectionLayout {
  const count = Math.max(left.pages.length, right.pages.length);
  const parts = Array.from({ length: count }, (_, index) =>
    breakPart(blocksOf(left, index), blocksOf(right, index), left.section),
  );
  const pagesOf = (side: 'left' | 'right', { section }: SectionLayout): LaidOutNode[] =>
    intoColumns(
      parts.flatMap((part) => part[side]),
      section,
    );
  return {
    ...left,
    pages: pagesOf('left', left),
    facing: { ...right, pages: pagesOf('right', right) },
  };
}

type Blocks = readonly LaidOutNode[];

function breakPart(
  left: Blocks,
  right: Blocks,
  { geometry, evenly, columns }: Pick<Section, 'geometry' | 'evenly' | 'columns'>,
): Record<'left' | 'right', LaidOutNode[]> {
  const height = textHeight(geometry);
  const whole = levelBlocks(left, right);
  // Space above what opens a section is part of its look; above what opens a later page it is not
  const bands = whole.bands.map((band, index) => (index === 0 ? { ...band, top: geometry.top } : band));
  const levelled = partTallBands({ ...whole, bands }, height);
  const groups = withEnds(levelled.groups, [...levelled.left, ...levelled.right]);
  const deal = evenly ? dealEvenly : columns ? dealInTurn : dealWell;
  const dealt = deal(groups, height);
  const tops = groups.map((group) => group.top).sort((a, b) => a - b);
  const pagesOf = (blocks: Blocks): LaidOutNode[] => {
    const on = blocksByHeight(blocks);
    return dealt.map((page, index) => {
      const cut = cutPage(on, page, geometry.top);
      const isLast = index === dealt.length - 1;
      const spread = { free: evenly && !isLast ? page.free : 0, most: evenly?.most ?? 0 };
      return pageWith(spreadApart(cut, topsOn(page, tops, geometry.top), spread), geometry);
    });
  };
  return { left: pagesOf(levelled.left), right: pagesOf(levelled.right) };
}

/** The blocks of a page, under the head of the table that goes on there. */
function cutPage(on: BlocksOf, { head, ...stretch }: DealtPage, top: number): LaidOutNode[] {
  if (!head) return cutBlocks(on(stretch), stretch, top);
  const rest = cutBlocks(on(stretch), stretch, top + head.bottom - head.top);
  return underHead(cutBlocks(on(head), head, top), rest);
}

/** Each group with the place where its last line or ground ends. */
function withEnds(groups: readonly KeptGroup[], nodes: Blocks): KeptGroup[] {
  const bottoms = nodes.flatMap(drawnBottoms).sort((a, b) => a - b);
  let next = 0;
  return groups.map((group) => {
    let ends = group.top;
    for (
      let bottom = bottoms[next];
      bottom !== undefined && bottom <= group.bottom + ROUNDING;
      bottom = bottoms[next]
    ) {
      ends = Math.max(ends, bottom);
      next += 1;
    }
    return { ...group, ends };
  });
}

/** By what a block holds, which stays when the block is moved: where each line or ground in it ends, from its top. */
const bottomsIn = new WeakMap<
  readonly LaidOutNode[],
  { readonly height: number; readonly bottoms: readonly number[] }
>();

function drawnBottoms(node: LaidOutNode): number[] {
  const { box, children } = node;
  if (!box) return [];
  const known = children && bottomsIn.get(children);
  const bottoms = known?.height === box.height ? known.bottoms : bottomsOfPieces(node);
  if (children) bottomsIn.set(children, { height: box.height, bottoms });
  return bottoms.map((bottom) => box.top + bottom);
}

function bottomsOfPieces(node: LaidOutNode): number[] {
  const atTop = node.box ? { ...node, box: { ...node.box, top: 0 } } : node;
  return piecesOf([atTop], undefined)
    .filter((piece) => piece.isInk || hasGround(piece.node))
    .map(({ bottom }) => bottom);
}

/**
 * Where each group begins on a page whose text begins at `head`.
 * @param tops of all groups, from the highest down
 */
function topsOn({ top, bottom }: DealtPage, tops: readonly number[], head: number): number[] {
  const first = firstFrom(tops, top - ROUNDING);
  return tops.slice(first, firstFrom(tops, bottom - ROUNDING)).map((one) => one - top + head);
}

/** Index of the first of some growing numbers that is not less than a limit. */
function firstFrom(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What rounding may do to a length, in points. */
const ROUNDING = 0.01;

function blocksOf({ pages }: SectionLayout, index: number): Blocks {
  return pages[index]?.children ?? [];
}

function pageWith(children: LaidOutNode[], { width, height }: Section['geometry']): LaidOutNode {
  return asBefore({ type: 'PAGE', props: {}, style: {}, box: { top: 0, left: 0, width, height }, children });
}
