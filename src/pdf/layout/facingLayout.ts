import type { FontLibrary } from '../reactPdf.ts';
import type { LaidOutNode } from '../tree.ts';
import { layOutFitted } from './fitting/copyfitting.ts';
import { levelBlocks } from './levelling.ts';
import { textHeight, type PageGeometry, type References, type Section } from './section.ts';
import { intoColumns, layOutUnbroken, type SectionLayout } from './sectionLayout.ts';
import { cutBlocks, dealBands } from './spreadBreaks.ts';
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
  if (!facing) return layOutFitted(section, references, library, before?.fit);
  const left = await layOutUnbroken(section, references, library);
  const right = await layOutUnbroken(facing.section, references, library);
  return breakTogether(left, right);
}

/** Where a side asks for a new page, both begin one: what lies between two such places is levelled by itself. */
function breakTogether(left: SectionLayout, right: SectionLayout): SectionLayout {
  const { geometry } = left.section;
  const count = Math.max(left.pages.length, right.pages.length);
  const parts = Array.from({ length: count }, (_, index) =>
    breakPart(blocksOf(left, index), blocksOf(right, index), geometry),
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
  geometry: PageGeometry,
): Record<'left' | 'right', LaidOutNode[]> {
  const height = textHeight(geometry);
  const whole = levelBlocks(left, right);
  // Space above what opens a section is part of its look; above what opens a later page it is not
  const bands = whole.bands.map((band, index) => (index === 0 ? { ...band, top: geometry.top } : band));
  const levelled = partTallBands({ ...whole, bands }, height);
  const stretches = dealBands(levelled.bands, height);
  const pagesOf = (blocks: Blocks): LaidOutNode[] =>
    stretches.map((stretch) => pageWith(cutBlocks(blocks, stretch, geometry.top), geometry));
  return { left: pagesOf(levelled.left), right: pagesOf(levelled.right) };
}

function blocksOf({ pages }: SectionLayout, index: number): Blocks {
  return pages[index]?.children ?? [];
}

function pageWith(children: LaidOutNode[], { width, height }: PageGeometry): LaidOutNode {
  return { type: 'PAGE', props: {}, style: {}, box: { top: 0, left: 0, width, height }, children };
}
