import { Document, Page } from '@react-pdf/renderer';
import { createElement } from 'react';
import { layOut, type FontLibrary } from '../reactPdf.ts';
import type { LaidOutNode } from '../tree.ts';
import { placeNotes } from './marginNotes.ts';
import { overrunsOf, type TextFrame, type Overrun } from './overruns.ts';
import {
  columnOfNotes,
  fullWidth,
  marginLeft,
  textLeft,
  textWidth,
  type PageGeometry,
  type SheetFacts,
} from './section.ts';
import type { SectionLayout } from './sectionLayout.ts';
import type { NumberedPage } from './sheets.ts';

/** A page ready to be drawn. */
export interface ComposedSheet {
  readonly sheet: NumberedPage;
  readonly page: LaidOutNode;
  /** What of its text, notes and furniture stands where it must not. */
  readonly overruns: readonly Overrun[];
}

/**
 * Makes whole pages: the text moved to its side of the fold, running heads and folios behind it,
 * notes in the margin. Layouts are left as they are, since a later pass may use them again.
 */
export async function composeSheets(
  sheets: readonly NumberedPage[],
  library: FontLibrary,
): Promise<ComposedSheet[]> {
  const furniture = await layOutFurniture(sheets, library);
  const notes = new Map<SectionLayout, LaidOutNode[][]>();
  return sheets.map((sheet) => {
    const { layout } = sheet;
    const geometry = layout?.section.geometry ?? geometryNear(sheets, sheet);
    if (layout && !notes.has(layout))
      notes.set(layout, placeNotes({ ...layout, geometry }, sidesOf(sheets, layout)));
    const beside = (layout && notes.get(layout)?.[sheet.indexInSection]) ?? [];
    const body = (sheet.page?.children ?? []).map((node) => moveToSide(node, geometry, sheet));
    const page = sheet.page ?? blankPage(geometry);
    const madeFrom = layout?.section.madeFrom;
    const furnished = furniture.get(sheet) ?? [];
    return {
      sheet,
      page: { ...page, children: [...furnished, ...body, ...beside] },
      overruns: [
        // Pictures of the furniture run off the page on purpose; its words do not
        ...furnished
          .flatMap((node) => overrunsOf(node, wholePage(geometry), madeFrom))
          .filter(({ text }) => text !== ''),
        ...body.flatMap((node) => overrunsOf(node, frameOf(node, geometry, sheet), madeFrom)),
        ...beside.flatMap((node) => overrunsOf(node, noteFrame(geometry, sheet), madeFrom)),
      ],
    };
  });
}

function sidesOf(sheets: readonly NumberedPage[], layout: SectionLayout): NumberedPage['side'][] {
  return sheets.filter((sheet) => sheet.layout === layout).map((sheet) => sheet.side);
}

function moveToSide(node: LaidOutNode, geometry: PageGeometry, { side }: NumberedPage): LaidOutNode {
  if (side === 'recto' || !node.box) return node;
  const left = node.props['span'] === 'full' ? geometry.outer : textLeft(geometry, 'verso');
  return { ...node, box: { ...node.box, left: node.box.left + left - geometry.inner } };
}

function frameOf(node: LaidOutNode, geometry: PageGeometry, { side }: NumberedPage): TextFrame {
  const isFull = node.props['span'] === 'full';
  const left = isFull
    ? Math.min(textLeft(geometry, side), marginLeft(geometry, side))
    : textLeft(geometry, side);
  return { ...heights(geometry), left, right: left + (isFull ? fullWidth : textWidth)(geometry) };
}

function noteFrame(geometry: PageGeometry, { side }: NumberedPage): TextFrame {
  const left = marginLeft(geometry, side);
  return { ...heights(geometry), left, right: left + columnOfNotes(geometry) };
}

function heights({ height, top, bottom }: PageGeometry): Pick<TextFrame, 'top' | 'bottom'> {
  return { top, bottom: height - bottom };
}

function wholePage({ width, height }: PageGeometry): TextFrame {
  return { left: 0, right: width, top: 0, bottom: height };
}

function geometryNear(sheets: readonly NumberedPage[], blank: NumberedPage): PageGeometry {
  const neighbour =
    sheets.slice(blank.index).find((sheet) => sheet.layout) ?? sheets.find((sheet) => sheet.layout);
  return (
    neighbour?.layout?.section.geometry ?? {
      width: 595.28,
      height: 841.89,
      inner: 0,
      outer: 0,
      top: 0,
      bottom: 0,
    }
  );
}

function blankPage(geometry: PageGeometry): LaidOutNode {
  const box = { top: 0, left: 0, width: geometry.width, height: geometry.height };
  return { type: 'PAGE', props: {}, style: {}, box, children: [] };
}

async function layOutFurniture(
  sheets: readonly NumberedPage[],
  library: FontLibrary,
): Promise<Map<NumberedPage, LaidOutNode[]>> {
  const drawn: NumberedPage[] = [];
  const pages = sheets.flatMap((sheet) => {
    const section = sheet.layout?.section;
    const element = section?.furniture?.(factsOf(sheets, sheet));
    if (!section || !element) return [];
    drawn.push(sheet);
    const { width, height } = section.geometry;
    const page = {
      key: sheet.index,
      size: [width, height] as [number, number],
      wrap: false,
      style: section.style,
    };
    return [createElement(Page, page, element)];
  });
  if (pages.length === 0) return new Map();
  const laidOut = await layOut(createElement(Document, { children: pages }), library);
  return new Map(
    drawn.map((sheet, index) => [sheet, (laidOut.children?.[index]?.children ?? []).map(asFurniture)]),
  );
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
