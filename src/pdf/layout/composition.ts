import { layOutFurniture } from './furniture.ts';
import { makesTheSame } from './memory/sameMaking.ts';
import type { RememberingLibrary } from './memory/layoutMemory.ts';
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
  type Side,
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
  library: RememberingLibrary,
): Promise<ComposedSheet[]> {
  const furniture = await layOutFurniture(sheets, library);
  const notes = new Map<SectionLayout, readonly (readonly LaidOutNode[])[]>();
  return sheets.map((sheet) => {
    const { layout } = sheet;
    const geometry = layout?.section.geometry ?? geometryNear(sheets, sheet);
    if (layout && !notes.has(layout)) notes.set(layout, notesOf(layout, sidesOf(sheets, layout)));
    const parts: SheetParts = {
      geometry,
      side: sheet.side,
      madeFrom: layout?.section.madeFrom,
      furnished: furniture.get(sheet) ?? NOTHING,
      beside: (layout && notes.get(layout)?.[sheet.indexInSection]) ?? NOTHING,
    };
    const { page, overruns } = composedBefore(sheet.page, parts) ?? compose(sheet.page, parts);
    return { sheet, page, overruns };
  });
}

const NOTHING: readonly LaidOutNode[] = [];

/** What a page is put together from, beside its text. */
interface SheetParts {
  readonly geometry: PageGeometry;
  readonly side: Side;
  readonly madeFrom: unknown;
  readonly furnished: readonly LaidOutNode[];
  readonly beside: readonly LaidOutNode[];
}

type Composition = Omit<ComposedSheet, 'sheet'>;

/** By the page, as it was put together last. */
const composed = new WeakMap<LaidOutNode, { readonly parts: SheetParts; readonly made: Composition }>();

function composedBefore(page: LaidOutNode | undefined, parts: SheetParts): Composition | undefined {
  const known = page && composed.get(page);
  if (known === undefined) return undefined;
  const { furnished, beside, side, madeFrom, geometry } = known.parts;
  const isSame =
    areSame(furnished, parts.furnished) &&
    areSame(beside, parts.beside) &&
    side === parts.side &&
    makesTheSame([madeFrom, geometry], [parts.madeFrom, parts.geometry]);
  return isSame ? known.made : undefined;
}

function areSame(one: readonly LaidOutNode[], other: readonly LaidOutNode[]): boolean {
  return one === other || (one.length === other.length && one.every((node, index) => node === other[index]));
}

function compose(page: LaidOutNode | undefined, parts: SheetParts): Composition {
  const { geometry, side, madeFrom, furnished, beside } = parts;
  const body = (page?.children ?? []).map((node) => moveToSide(node, geometry, side));
  const made = {
    page: { ...(page ?? blankPage(geometry)), children: [...furnished, ...body, ...beside] },
    overruns: [
      // Pictures of the furniture run off the page on purpose; its words do not
      ...furnished
        .flatMap((node) => overrunsOf(node, wholePage(geometry), madeFrom))
        .filter(({ text }) => text !== ''),
      ...body.flatMap((node) => overrunsOf(node, frameOf(node, geometry, side), madeFrom)),
      ...beside.flatMap((node) => overrunsOf(node, noteFrame(geometry, side), madeFrom)),
    ],
  };
  if (page) composed.set(page, { parts, made });
  return made;
}

/** By the pages whose notes were placed, for the sides on which they stood. */
const placed = new WeakMap<readonly LaidOutNode[], PlacedBefore>();

interface PlacedBefore {
  readonly sides: string;
  readonly notes: SectionLayout['notes'];
  readonly nodes: readonly (readonly LaidOutNode[])[];
}

function notesOf(layout: SectionLayout, sides: readonly Side[]): readonly (readonly LaidOutNode[])[] {
  const known = placed.get(layout.pages);
  if (known?.notes === layout.notes && known.sides === sides.join()) return known.nodes;
  const nodes = placeNotes({ ...layout, geometry: layout.section.geometry }, sides);
  placed.set(layout.pages, { sides: sides.join(), notes: layout.notes, nodes });
  return nodes;
}

function sidesOf(sheets: readonly NumberedPage[], layout: SectionLayout): Side[] {
  return sheets.filter((sheet) => sheet.layout === layout).map((sheet) => sheet.side);
}

function moveToSide(node: LaidOutNode, geometry: PageGeometry, side: Side): LaidOutNode {
  if (side === 'recto' || !node.box) return node;
  const left = node.props['span'] === 'full' ? geometry.outer : textLeft(geometry, 'verso');
  return { ...node, box: { ...node.box, left: node.box.left + left - geometry.inner } };
}

function frameOf(node: LaidOutNode, geometry: PageGeometry, side: Side): TextFrame {
  const isFull = node.props['span'] === 'full';
  const left = isFull
    ? Math.min(textLeft(geometry, side), marginLeft(geometry, side))
    : textLeft(geometry, side);
  return { ...heights(geometry), left, right: left + (isFull ? fullWidth : textWidth)(geometry) };
}

function noteFrame(geometry: PageGeometry, side: Side): TextFrame {
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
