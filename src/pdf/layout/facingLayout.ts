import type { FontLibrary } from '../reactPdf.ts';
import type { LaidOutNode } from '../tree.ts';
import { layOutFitted } from './fitting/copyfitting.ts';
import { levelBlocks, type Band } from './levelling.ts';
import { textHeight, type References, type Section } from './section.ts';
import { intoColumns, layOutUnbroken, type SectionLayout } from './sectionLayout.ts';
import { dealEvenly, spreadApart } from './evenPages.ts';
import { cutBlocks, dealBands, keptTogether, type Stretch } from './spreadBreaks.ts';
import { partTallBands } from './tallBands.ts';

/**
 * Lays out a section and what faces it. Sides break alike because they are broken once, together.
 * @param before its last layout, for other page numbers
 */
export async function layOutWithFacing(
  section: Section,
  references: References,
  library: FontLibrary,
  before?: SectionLayout,
): Promise<SectionLayout> {
  const { facing } = section;
  if (!facing && !section.evenly) return layOutFitted(section, references, library, before);
  const left = await layOutUnbroken(section, references, library);
  if (!facing) return breakAlone(left);
  const right = await layOutUnbroken(facing.section, references, library);
  return breakTogether(left, right);
}

/** A section that faces nothing, broken as one that does: its other side is empty. */
function breakAlone(layout: SectionLayout): SectionLayout {
  const { section } = layout;
  const pages = layout.pages.flatMap((_, index) => breakPart(blocksOf(layout, index), [], section).left);
  return { ...layout, pages: intoColumns(pages, section) };
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
  { geometry, evenly }: Pick<Section, 'geometry' | 'evenly'>,
): Record<'left' | 'right', LaidOutNode[]> {
  const height = textHeight(geometry);
  const whole = levelBlocks(left, right);
  // Space above what opens a section is part of its look; above what opens a later page it is not
  const bands = whole.bands.map((band, index) => (index === 0 ? { ...band, top: geometry.top } : band));
  const levelled = partTallBands({ ...whole, bands }, height);
  const stretches = (evenly ? dealEvenly : dealBands)(levelled.bands, height);
  const pagesOf = (blocks: Blocks): LaidOutNode[] =>
    stretches.map((stretch, index) => {
      const cut = cutBlocks(blocks, stretch, geometry.top);
      const isLast = index === stretches.length - 1;
      const free = evenly && !isLast ? height - (stretch.bottom - stretch.top) : 0;
      const spread = { free, most: evenly?.most ?? 0 };
      return pageWith(spreadApart(cut, topsOn(stretch, levelled.bands, geometry.top), spread), geometry);
    });
  return { left: pagesOf(levelled.left), right: pagesOf(levelled.right) };
}

/** Where each band begins on a page whose text begins at `head`; what stays together has one place. */
function topsOn({ top, bottom }: Stretch, bands: readonly Band[], head: number): number[] {
  return keptTogether(bands)
    .filter((band) => band.top >= top - ROUNDING && band.top < bottom - ROUNDING)
    .map((band) => band.top - top + head);
}

/** What rounding may do to a length, in points. */
const ROUNDING = 0.01;

function blocksOf({ pages }: SectionLayout, index: number): Blocks {
  return pages[index]?.children ?? [];
}

function pageWith(children: LaidOutNode[], { width, height }: Section['geometry']): LaidOutNode {
  return { type: 'PAGE', props: {}, style: {}, box: { top: 0, left: 0, width, height }, children };
}
