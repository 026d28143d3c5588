import { Document, Page, type PageProps } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { layOut } from '../reactPdf.ts';
import type { LaidOutNode } from '../tree.ts';
import type { Asking, RememberingLibrary } from './memory/layoutMemory.ts';
import { recordReferences } from './recordedReferences.ts';
import type { References, Section, SectionBlock } from './section.ts';

/** The blocks of a section one under the other, on one page. */
export interface Stack extends Asking {
  readonly pages: readonly LaidOutNode[];
  readonly asked: ReadonlyMap<string, string | undefined>;
}

/** A block by itself, as it stands on a page of its own. */
interface LaidOutBlock extends Asking {
  readonly nodes: readonly LaidOutNode[];
  readonly asked: ReadonlyMap<string, string | undefined>;
}

/** A block to lay out, with what it asks for as it is rendered. */
interface BlockDue {
  readonly bucket: string;
  readonly element: ReactElement;
  readonly asked: Map<string, string | undefined>;
}

/**
 * Lays out blocks that stand by themselves, each on a page without end and of its section's width, and puts them one
 * under the other. Each follows from its own element: where that is as it was, a memory has it.
 * @param page props of the page that they stand on
 */
export async function stackBlocks(
  section: Section,
  blocks: NonNullable<Section['blocks']>,
  page: object,
  references: References,
  library: RememberingLibrary,
): Promise<Stack> {
  const due: BlockDue[] = [];
  const laidOut = blocks().map((block) => {
    const { asked, recorder } = recordReferences(section, references);
    const element = block.element(recorder);
    const bucket = bucketOf(section, block);
    const known = library.memory?.find<LaidOutBlock>(
      bucket,
      [section.style, section.part?.key, element],
      references,
    );
    if (known === undefined) due.push({ bucket, element, asked });
    return known ?? bucket;
  });
  const made = await layOutBlocks(due, section, page, library);
  const all = laidOut.flatMap((one) => (typeof one === 'string' ? (made.get(one) ?? []) : one));
  return stacked(all, section);
}

function bucketOf({ key, part }: Section, block: SectionBlock): string {
  return `block ${JSON.stringify([part?.key, key, block.key])}`;
}

/** One by one where there is a memory, so that each says again what was said of it alone; else in one go. */
async function layOutBlocks(
  due: readonly BlockDue[],
  { style, part }: Section,
  props: object,
  library: RememberingLibrary,
): Promise<Map<string, LaidOutBlock>> {
  const made = new Map<string, LaidOutBlock>();
  const { memory } = library;
  const batches = memory ? due.map((one) => [one]) : due.length > 0 ? [due] : [];
  for (const batch of batches) {
    const pages = batch.map(({ bucket, element }) =>
      createElement(Page, { ...props, key: bucket } as PageProps, element),
    );
    const end = memory?.listen();
    const document = await layOut(createElement(Document, { children: pages }), library);
    const sayAgain = end?.();
    for (const [index, { bucket, element, asked }] of batch.entries()) {
      const value: LaidOutBlock = { nodes: document.children?.[index]?.children ?? [], asked };
      made.set(bucket, value);
      if (sayAgain) memory?.keep(bucket, { madeFrom: [style, part?.key, element], value, sayAgain });
    }
  }
  return made;
}

/** By the first block: what was put under it the last time. */
const known = new WeakMap<
  LaidOutBlock,
  { readonly blocks: readonly LaidOutBlock[]; readonly stack: Stack }
>();

function stacked(blocks: readonly LaidOutBlock[], { geometry }: Section): Stack {
  const [first] = blocks;
  const before = first && known.get(first);
  const isSame =
    before?.blocks.length === blocks.length && before.blocks.every((one, index) => one === blocks[index]);
  if (before && isSame) return before.stack;
  const children: LaidOutNode[] = [];
  let bottom = geometry.top;
  for (const { nodes } of blocks) {
    const down = bottom - geometry.top;
    for (const node of nodes) {
      if (!node.box) continue;
      const { top, height, marginBottom = 0 } = node.box;
      children.push({ ...node, box: { ...node.box, top: top + down } });
      bottom = Math.max(bottom, top + down + height + marginBottom);
    }
  }
  const box = { top: 0, left: 0, width: geometry.width, height: bottom + geometry.bottom };
  const asked = new Map(blocks.flatMap((block) => [...block.asked]));
  const stack = { pages: [{ type: 'PAGE', props: {}, style: {}, box, children }], asked };
  if (first) known.set(first, { blocks, stack });
  return stack;
}
