import { Document, Page, View, type PageProps } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { layOut } from '../reactPdf.ts';
import type { LaidOutNode } from '../tree.ts';
import { recordReferences } from './recordedReferences.ts';
import { stackBlocks } from './stackedBlocks.ts';
import type { MarginNote, SectionFit, References, Section } from './section.ts';
import { columnWidth, textHeight } from './section.ts';
import { recalled, type RememberingLibrary } from './memory/layoutMemory.ts';
import { baselineGrid } from './grid/baselineGrid.ts';
import { withPagesForNotes } from './marginNotes.ts';

/** A section as laid out for a recto: pages, and its notes by id. */
export interface SectionLayout {
  readonly section: Section;
  /** How it was laid out, where that is not as it comes. */
  readonly fit?: SectionFit;
  readonly pages: readonly LaidOutNode[];
  /** In the order of the section; a note taller than a page's column is in several pieces. */
  readonly notes: ReadonlyMap<string, readonly LaidOutNode[]>;
  /** Names of the places that it asked the page of, with the answers it got. */
  readonly asked: ReadonlyMap<string, string | undefined>;
  /** The rectos, where these pages are the versos of spreads: as many, but for where one side ends before the other. */
  readonly facing?: SectionLayout;
}

/** Lays out one side of a section; every page number that it reads is remembered. */
export async function layOutSection(
  section: Section,
  references: References,
  library: RememberingLibrary,
  fit?: SectionFit,
): Promise<SectionLayout> {
  const { asked, recorder } = recordReferences(section, references);
  const body = section.body(recorder, fit);
  const marginNotes = section.notes?.(recorder, fit) ?? [];
  const make = async (): Promise<LaidOutParts> => {
    const page = createElement(Page, pageProps(section), body);
    const pages = intoColumns(await layOutPages(page, library), section);
    const notes = await layOutNotes(section, marginNotes, library);
    return { pages: withPagesForNotes({ pages, notes, geometry: section.geometry }), notes, asked };
  };
  const madeFrom = [dataOf(section), body, marginNotes];
  const parts = await recalled(library, { bucket: `pages ${section.key}`, madeFrom, references }, make);
  return { section, ...parts, ...(fit && { fit }) };
}

/** What of a section's layout follows from its elements. */
type LaidOutParts = Pick<SectionLayout, 'pages' | 'notes' | 'asked'>;

/** What a section says of itself, without what it is asked for. */
function dataOf(section: Section): object {
  const told = Object.entries(section).filter(
    ([name, value]) => name !== 'facing' && typeof value !== 'function',
  );
  return Object.fromEntries(told);
}

/** Lays out a section on one page that never ends, for those who break it themselves. */
export async function layOutUnbroken(
  section: Section,
  references: References,
  library: RememberingLibrary,
): Promise<SectionLayout> {
  const { asked, recorder } = recordReferences(section, references);
  const size: [number, number] = [section.geometry.width, ENDLESS];
  // Facing sides have leadings of their own: what is level on both cannot stand on either's lines
  const props = { ...pageProps(section), size, wrap: false, grid: undefined };
  const { blocks } = section;
  if (blocks) {
    const stack = await stackBlocks(section, blocks, props, references, library);
    return { section, ...stack, notes: NO_NOTES };
  }
  const body = section.body(recorder);
  const marginNotes = section.notes?.(recorder) ?? [];
  const make = async (): Promise<LaidOutParts> => ({
    pages: await layOutPages(createElement(Page, props, body), library),
    notes: await layOutNotes(section, marginNotes, library),
    asked,
  });
  const madeFrom = [dataOf(section), body, marginNotes];
  return {
    section,
    ...(await recalled(library, { bucket: `unbroken ${section.key}`, madeFrom, references }, make)),
  };
}

const NO_NOTES: SectionLayout['notes'] = new Map();

/** Whether the section would say the same again. */
export function isSettled(layout: SectionLayout, references: References): boolean {
  const { asked, facing } = layout;
  const same = [...asked].every(([name, page]) => references.pageOf(name) === page);
  return same && (facing === undefined || isSettled(facing, references));
}

function pageProps(section: Section): object {
  const { geometry, style } = section;
  const width = columnWidth(section);
  return {
    size: [geometry.width, geometry.height],
    experimentalPagination: true,
    keepLayout: (section.keepLayout ?? false) || section.leading !== undefined,
    ...(section.leading !== undefined && { grid: baselineGrid(section.leading) }),
    style: {
      ...style,
      paddingTop: geometry.top,
      paddingBottom: geometry.bottom,
      paddingLeft: geometry.inner,
      paddingRight: geometry.width - geometry.inner - width,
    },
  };
}

async function layOutPages(page: ReactElement, library: RememberingLibrary): Promise<LaidOutNode[]> {
  const document = createElement(Document, { children: page as ReactElement<PageProps> });
  return (await layOut(document, library)).children ?? [];
}

/** A column is laid out as a page of its own; those of one page are then set side by side. */
export function intoColumns(narrow: readonly LaidOutNode[], section: Section): LaidOutNode[] {
  const { columns } = section;
  if (!columns) return [...narrow];
  const step = columnWidth(section) + columns.gap;
  const pages: LaidOutNode[] = [];
  narrow.forEach((page, index) => {
    const column = index % columns.count;
    const children = (page.children ?? []).map((node) => moveRight(node, column * step));
    const open = pages.at(-1);
    if (column === 0 || !open) pages.push({ ...page, children });
    else open.children?.push(...children);
  });
  return pages;
}

function moveRight(node: LaidOutNode, distance: number): LaidOutNode {
  return node.box ? { ...node, box: { ...node.box, left: node.box.left + distance } } : node;
}

/** Taller than any section or note column, in points. */
const ENDLESS = 200_000;

/**
 * The notes of a section are laid out on one long page and placed later; those taller than the column of a
 * page once more, on pages as high as it, which parts them between lines.
 */
async function layOutNotes(
  section: Section,
  notes: readonly MarginNote[],
  library: RememberingLibrary,
): Promise<Map<string, readonly LaidOutNode[]>> {
  const { geometry } = section;
  const column = geometry.marginColumn;
  if (notes.length === 0 || !column) return new Map();
  const { style } = section;
  const setOn = (
    height: number,
    wrap: boolean,
    elements: readonly ReactElement[],
  ): Promise<LaidOutNode[]> => {
    const size: [number, number] = [column.width, height];
    const page = { size, wrap, style, experimentalPagination: wrap };
    return layOutPages(createElement(Page, page, ...elements), library);
  };
  const elements = notes.map(({ id, element }) => createElement(View, { key: id }, element));
  const [whole] = await setOn(ENDLESS, false, elements);
  const laidOut = new Map<string, readonly LaidOutNode[]>();
  for (const [index, { id }] of notes.entries()) {
    const node = whole?.children?.[index];
    const element = elements[index];
    if (!node || !element) continue;
    const isTall = (node.box?.height ?? 0) > textHeight(geometry);
    const parts = isTall ? await setOn(textHeight(geometry), true, [element]) : undefined;
    laidOut.set(id, parts?.flatMap((part) => part.children ?? []) ?? [node]);
  }
  return laidOut;
}
