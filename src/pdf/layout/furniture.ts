import { Document, Page, type PageProps } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { layOut } from '../reactPdf.ts';
import type { LaidOutNode } from '../tree.ts';
import type { Asking, RememberingLibrary } from './memory/layoutMemory.ts';
import type { References, Section, SheetFacts } from './section.ts';
import type { NumberedPage } from './sheets.ts';

/** Running heads, folios and grounds of all pages, laid out in one go but for those that a memory has. */
export async function layOutFurniture(
  sheets: readonly NumberedPage[],
  library: RememberingLibrary,
): Promise<Map<NumberedPage, readonly LaidOutNode[]>> {
  const furniture = new Map<NumberedPage, readonly LaidOutNode[]>();
  const due: FurnitureDue[] = [];
  for (const sheet of sheets) {
    const section = sheet.layout?.section;
    const element = section?.furniture?.(factsOf(sheets, sheet));
    if (!section || !element) continue;
    const { width, height } = section.geometry;
    const bucket = `furniture ${sheet.index}`;
    const madeFrom = [width, height, section.style, element];
    const known = library.memory?.find<Furnished>(bucket, madeFrom, NO_PLACES);
    if (known) furniture.set(sheet, known.nodes);
    else due.push({ sheet, bucket, madeFrom, page: furniturePage(sheet.index, section, element) });
  }
  if (due.length === 0) return furniture;
  const pages = due.map(({ page }) => page);
  const end = library.memory?.listen();
  const laidOut = await layOut(createElement(Document, { children: pages }), library);
  const sayAgain = end?.();
  for (const [index, { sheet, bucket, madeFrom }] of due.entries()) {
    const nodes = (laidOut.children?.[index]?.children ?? []).map(asFurniture);
    const value: Furnished = { nodes };
    if (sayAgain) library.memory?.keep(bucket, { madeFrom, value, sayAgain });
    furniture.set(sheet, nodes);
  }
  return furniture;
}

interface Furnished extends Asking {
  readonly nodes: readonly LaidOutNode[];
}

interface FurnitureDue {
  readonly sheet: NumberedPage;
  readonly bucket: string;
  readonly madeFrom: unknown;
  readonly page: ReactElement<PageProps>;
}

/** Furniture knows its own page, and asks for no other. */
const NO_PLACES: References = { pageOf: () => undefined };

function furniturePage(
  key: number,
  { geometry: { width, height }, style }: Section,
  element: ReactElement,
): ReactElement<PageProps> {
  return createElement(Page, { key, size: [width, height], wrap: false, style }, element);
}

/** Running heads and folios are never read aloud (UA-08), unless a node says what it is. */
function asFurniture(node: LaidOutNode): LaidOutNode {
  if (node.props['structure'] !== undefined || node.props['artifact'] !== undefined) return node;
  return { ...node, props: { ...node.props, artifact: 'Header' } };
}

function factsOf(sheets: readonly NumberedPage[], sheet: NumberedPage): SheetFacts {
  const { index, label, side, indexInSection, layout } = sheet;
  // In spreads, the page before of the same section stands two pages back
  const before = [sheets[index - 1], sheets[index - 2]].find((one) => one?.layout === layout);
  const earlier = new Set(layout ? before?.anchors.map(({ id }) => id) : []);
  const ids = sheet.anchors.map(({ id }) => id);
  return {
    index,
    label,
    side,
    indexInSection,
    sheetsInSection: layout?.pages.length ?? 1,
    anchors: ids,
    continued: ids.filter((id) => earlier.has(id)),
  };
}
