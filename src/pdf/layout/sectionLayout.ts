import { Document, Page, View, type PageProps } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { layOut, type FontLibrary } from '../reactPdf.ts';
import type { LaidOutNode } from '../tree.ts';
import { placeName } from '../structure/part.ts';
import type { SectionFit, References, Section } from './section.ts';
import { columnWidth, textHeight } from './section.ts';
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
  library: FontLibrary,
  fit?: SectionFit,
): Promise<SectionLayout> {
  const { asked, recorder } = recordReferences(section, references);
  const page = createElement(Page, pageProps(section), section.body(recorder, fit));
  const pages = intoColumns(await layOutPages(page, library), section);
  const notes = await layOutNotes(section, recorder, library, fit);
  const { geometry } = section;
  return { section, pages: withPagesForNotes({ pages, notes, geometry }), notes, asked, ...(fit && { fit }) };
}

/** Lays out a section on one page that never ends, for those who break it themselves. */
export async function layOutUnbroken(
  section: Section,
  references: References,
  library: FontLibrary,
): Promise<SectionLayout> {
  const { asked, recorder } = recordReferences(section, references);
  const size: [number, number] = [section.geometry.width, ENDLESS];
  // Facing sides have leadings of their own: what is level on both cannot stand on either's lines
  const props = { ...pageProps(section), size, wrap: false, grid: undefined };
  const pages = await layOutPages(createElement(Page, props, section.body(recorder)), library);
  const notes = await layOutNotes(section, recorder, library);
  return { section, pages, notes, asked };
}

/** Whether the section would say the same again. */
export function isSettled(layout: SectionLayout, references: References): boolean {
  const { asked, facing } = layout;
  const same = [...asked].every(([name, page]) => references.pageOf(name) === page);
  return same && (facing === undefined || isSettled(facing, references));
}

/** A section knows places by their ids within its part, the publication by their names. */
function recordReferences(
  { part }: Section,
  references: References,
): { asked: Map<string, string | undefined>; recorder: References } {
  const asked = new Map<string, string | undefined>();
  const recorder: References = {
    pageOf(id) {
      const name = placeName(part, id);
      const page = references.pageOf(name);
      asked.set(name, page);
      return page;
    },
  };
  return { asked, recorder };
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

async function layOutPages(page: ReactElement, library: FontLibrary): Promise<LaidOutNode[]> {
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
  references: References,
  library: FontLibrary,
  fit?: SectionFit,
): Promise<Map<string, readonly LaidOutNode[]>> {
  const { geometry } = section;
  const notes = section.notes?.(references, fit) ?? [];
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
