import type { PageProps } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { StructureElement } from '../structure/element.ts';
import type { Part } from '../structure/part.ts';

export type PageStyle = Exclude<NonNullable<PageProps['style']>, readonly unknown[]>;

/** Where text stands on a page. All lengths in points; `inner` is the side of the fold. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly inner: number;
  readonly outer: number;
  readonly top: number;
  readonly bottom: number;
  /** A narrow column outside the text, for notes and dates. */
  readonly marginColumn?: { readonly width: number; readonly gap: number };
}

export type Numbering = 'roman' | 'arabic' | 'none';
export type Side = 'recto' | 'verso';

/**
 * Page numbers of the places that a section names. What a section asks for is remembered: it is
 * laid out again only when one of the answers has changed.
 */
export interface References {
  /** Page label of the place with this id; undefined in a first pass or when there is no such place. */
  pageOf(id: string): string | undefined;
}

/** A note set in the margin column, level with the line that calls it. */
export interface MarginNote {
  readonly id: string;
  readonly element: ReactElement;
}

/** What is known of one page when its running heads and folio are made. */
export interface SheetFacts {
  /** From 0, over the whole publication. */
  readonly index: number;
  readonly label: string;
  readonly side: Side;
  /** From 0, within the section. */
  readonly indexInSection: number;
  readonly sheetsInSection: number;
  /** Ids of the places on this page, in order. */
  readonly anchors: readonly string[];
  /** Ids whose block begins on an earlier page and goes on here. */
  readonly continued: readonly string[];
}

/**
 * What stands on the rectos of a section whose own pages are the versos. Blocks that say the same begin at the same
 * height on both, in columns too, and both sides break at the same block (`levelling.ts`).
 */
export interface Facing {
  readonly section: Section;
}

/** How a section is laid out again so that its pages end well. */
export interface SectionFit {
  /** What the leading of its text is multiplied by; 1 where nothing is said. */
  readonly leading?: number;
  /** So many lines more stand on each of its pages. */
  readonly lines?: number;
  /** Its figures may wait behind the heading of the next part of its text. */
  readonly beyond?: boolean;
  /** It leaves out what it can do without. */
  readonly brief?: boolean;
  /** Ids of its notes in the order in which its pages call them, where that is not the order of the text. */
  readonly noteOrder?: readonly string[];
}

/** A block of a section whose blocks stand by themselves. */
export interface SectionBlock {
  /** Unique in its section. */
  readonly key: string;
  /** Whole in itself: with every context that it needs. */
  element(references: References): ReactElement;
}

/** A piece of a publication that begins on a page of its own: a cover, a chapter, an index. */
export interface Section {
  /** Unique in its publication. */
  readonly key: string;
  /**
   * What makes it another section than the one of the same key elsewhere, such as a target that its words depend on:
   * a section of one key and one variant says the same wherever it stands, and is laid out once (`earlier`).
   */
  readonly variant?: string;
  readonly startsOn: 'recto' | 'verso' | 'any';
  readonly numbering: Numbering;
  readonly geometry: PageGeometry;
  /** Text in columns of equal width, filled one after the other; `gap` in points. */
  readonly columns?: { readonly count: number; readonly gap: number };
  /**
   * Of its running text, in points: its lines register on all pages, and blocks take whole ones (`grid/baselineGrid.ts`).
   * Pages then stay as the first layout measured them (`keepLayout`).
   */
  readonly leading?: number;
  /**
   * Its blocks are dealt to pages so that all are about as full, and what a page has left is shared among the spaces
   * between its blocks, by at most `most` points each (`dealing`). For blocks that stand by themselves, as cards.
   */
  readonly evenly?: { readonly most: number };
  /** Style of every page of the section: fonts, colours. */
  readonly style: PageStyle;
  readonly structure?: StructureElement;
  /** What it was made from, where its blocks do not say it themselves (`MadeFrom`). */
  readonly madeFrom?: unknown;
  /** What it is read with; none for what belongs to the whole publication. */
  readonly part?: Part;
  /** Makes spreads: the section begins on a verso, and both pages of a spread bear one number. */
  readonly facing?: Facing;
  /**
   * Pages stay as the first layout measured them, which saves a tenth of a build. Nothing directly on
   * the page may then grow to fill it (`flexGrow`), and no `render` prop depends on the page.
   */
  readonly keepLayout?: boolean;
  /** The last page of a folded book: blanks that complete the book go before it. */
  readonly closes?: boolean;
  /**
   * Pages for those that would be blank at the end of the book, or before what closes it: as many of its own as are
   * needed, from the first. It stands nowhere else, and leads to no place.
   */
  readonly fills?: boolean;
  /** It lists places of other sections (contents, an index): laid out after them, it is right at once. */
  readonly lists?: boolean;
  /**
   * What may change so that its pages end well: the leading of its text, by this part of it at most, the lines of all
   * its pages, by so many, at last where figures stand (`beyond`) or what it can do without (`brief`). Nothing where it
   * is not said.
   */
  readonly fitting?: Omit<SectionFit, 'noteOrder'>;
  body(references: References, fit?: SectionFit): ReactElement;
  /**
   * The same, block by block, of a section that is dealt evenly or faces another and has no notes: each is laid out by
   * itself, from its own element, and stands under the one before it.
   */
  blocks?(): readonly SectionBlock[];
  notes?(references: References, fit?: SectionFit): readonly MarginNote[];
  /** Running heads, folio, backgrounds: drawn under the text, never read aloud. */
  furniture?(sheet: SheetFacts): ReactElement | null;
}

/** The x of the text column's left edge on a page of the given side, in points. */
export function textLeft(geometry: PageGeometry, side: Side): number {
  if (side === 'recto') return geometry.inner;
  return geometry.outer + marginExtent(geometry);
}

/** The x of the margin column's left edge, in points. */
export function marginLeft(geometry: PageGeometry, side: Side): number {
  if (side === 'verso') return geometry.outer;
  return geometry.width - geometry.outer - (geometry.marginColumn?.width ?? 0);
}

/** Width of the text column, in points. */
export function textWidth(geometry: PageGeometry): number {
  return geometry.width - geometry.inner - geometry.outer - marginExtent(geometry);
}

/** Width between the outer and inner margins: text, gap and margin column. */
export function fullWidth(geometry: PageGeometry): number {
  return geometry.width - geometry.inner - geometry.outer;
}

/** Width of the column that notes are set in: the margin's, or the text's where there is none. Points. */
export function columnOfNotes(geometry: PageGeometry): number {
  return geometry.marginColumn?.width ?? textWidth(geometry);
}

/** Height of the text on a page, in points. */
export function textHeight({ height, top, bottom }: PageGeometry): number {
  return height - top - bottom;
}

/** Width of one column of the text, in points. */
export function columnWidth({ geometry, columns }: Pick<Section, 'geometry' | 'columns'>): number {
  const width = textWidth(geometry);
  return columns ? (width - (columns.count - 1) * columns.gap) / columns.count : width;
}

function marginExtent(geometry: PageGeometry): number {
  const column = geometry.marginColumn;
  return column ? column.width + column.gap : 0;
}
