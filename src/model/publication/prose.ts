import type { Place } from '../../diagnostics/diagnostic.ts';
import type { RecordOf } from '../fields/record.ts';
import type { SOURCE_FIELDS } from './sourceFields.ts';

/** Running text as the templates see it: Markdown without its syntax, every reference checked. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly place?: Place }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  /** A link that leaves the document (`https:`, `mailto:`, `tel:`). */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A place in the same publication: `[texte](#cible)`. */
  | { readonly kind: 'crossReference'; readonly target: string; readonly children: readonly Inline[] }
  /** `[@cle; @autre]`: ids of sources of the same chapter. */
  | { readonly kind: 'citation'; readonly sources: readonly string[] }
  /** `[^note]`: id of a note of the same chapter. */
  | { readonly kind: 'noteCall'; readonly note: string }
  /** `{金沢|かなざわ}`: a word and its reading. */
  | { readonly kind: 'ruby'; readonly base: string; readonly text: string; readonly place?: Place }
  | { readonly kind: 'lineBreak' };

export interface ListItem {
  readonly blocks: readonly Block[];
}

export interface TableCell {
  readonly children: readonly Inline[];
}

export type Alignment = 'left' | 'right' | 'center';

/** Rows that are made from the records of a directory, before those that are written. */
export interface ComputedRows {
  /** `liens par région` */
  readonly query: string;
  /** What each column shows; of a chart, and where the author does not say, what the query gives. */
  readonly columns?: string;
}

export type AsideKind = 'encadre' | 'a-retenir';

/**
 * A block of text. A `title` is the words of its `titleInlines`, which the author's markup has made;
 * `untranslated` names its language when it stands in for a translation that does not exist; `place` is where it
 * was written, of a block that was.
 */
export type Block = BlockContent & { readonly untranslated?: string; readonly place?: Place };

type BlockContent =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly id: string;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly ListItem[];
    }
  | {
      readonly kind: 'table';
      readonly id?: string;
      /** Keys of what it is made from, said below it. */
      readonly sources?: readonly string[];
      /** Caption; a table without one is a diagnostic. */
      readonly title: string;
      readonly titleInlines?: readonly Inline[];
      readonly alignments: readonly Alignment[];
      /** What has headers, where the author says so: the columns alone, or the rows too. */
      readonly headers?: 'columns' | 'rows';
      readonly drawnAs?: DrawnTable;
      /** Of a year: for each column after the first, the month that its year begins with, 1 to 12. */
      readonly yearsBegin?: readonly number[];
      readonly head: readonly TableCell[];
      /** Until the content is read whole. */
      readonly computed?: ComputedRows;
      readonly rows: readonly (readonly TableCell[])[];
    }
  | {
      readonly kind: 'bars';
      readonly id?: string;
      readonly sources?: readonly string[];
      readonly title: string;
      readonly titleInlines?: readonly Inline[];
      readonly drawnAs?: DrawnBars;
      readonly unit?: string;
      readonly head: readonly [string, string];
      readonly computed?: ComputedRows;
      readonly bars: readonly Bar[];
    }
  | {
      readonly kind: 'map';
      readonly id?: string;
      readonly sources?: readonly string[];
      readonly title: string;
      readonly titleInlines?: readonly Inline[];
      readonly shows: MapShows;
      /** ISO 3166-1 alpha-2; the publication's country without it. */
      readonly country?: string;
      readonly unit?: string;
      /** Of a route, the rows whose stages are still to come, from 0. */
      readonly planned?: readonly number[];
      /** The columns: code and name of a division, its number; or of a stage its mark, its place, what is said of it, last its position. */
      readonly head: readonly TableCell[];
      readonly computed?: ComputedRows;
      readonly rows: readonly (readonly TableCell[])[];
    }
  | {
      readonly kind: 'figures';
      readonly title?: string;
      readonly titleInlines?: readonly Inline[];
      readonly items: readonly KeyFigure[];
    }
  | {
      readonly kind: 'aside';
      readonly aside: AsideKind;
      readonly title?: string;
      readonly titleInlines?: readonly Inline[];
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: 'quotation';
      readonly author?: string;
      readonly source?: string;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'timeline'; readonly events: readonly TimelineEvent[] }
  | (Picture & {
      /** Of a photograph: where references and the list of credits lead. */
      readonly id?: string;
      readonly placement?: PicturePlacement;
      /** The second of two side by side. */
      readonly beside?: Picture;
    });

export interface Picture {
  readonly kind: 'image';
  readonly file: string;
  readonly alt: string;
  readonly caption?: readonly Inline[];
  /** Who made it, and what allows to print it. */
  readonly credit?: string;
  readonly licence?: string;
  /** What must stay of it where it is cropped: parts of its width and height, from its top left. */
  readonly focus?: readonly [x: number, y: number];
}

/** A page of its own, the margin column, or two in the width of the text; without one, as wide as the text. */
export type PicturePlacement = 'page' | 'margin' | 'pair';

/**
 * How a table is drawn. `matrix`: cells after the first are marked or empty, as dots. `organigram`: a row for each level,
 * a column for each country, bodies as boxes one under the other. `year`: rows are months, round a wheel.
 */
export type DrawnTable = 'matrix' | 'organigram' | 'year';

/** How numbers are drawn, if not as bars: upright along time, or as the parts of one bar. */
export type DrawnBars = 'columns' | 'parts';

/** A country with its divisions named, with a number for each, or a way through places of both countries. */
export type MapShows = 'names' | 'values' | 'route';

export interface Bar {
  readonly label: readonly Inline[];
  readonly value: number;
  /** A reference that gives the value, until the content is read whole. */
  readonly reference?: string;
}

/** The block of a kind: `BlockOf<'table'>`. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** `- **123,8 millions** d’habitants au 1er octobre 2024 [@source]` */
export interface KeyFigure {
  /** The words of `valueInlines`, which it has where they hold markup. */
  readonly value: string;
  readonly valueInlines?: readonly Inline[];
  readonly legend: readonly Inline[];
}

/** `- **9 octobre 1858** Traité de paix… [@source]` */
export interface TimelineEvent {
  /** The words of `dateInlines`, likewise. */
  readonly date: string;
  readonly dateInlines?: readonly Inline[];
  readonly text: readonly Inline[];
}

/** Where a fact comes from. */
export interface Source extends RecordOf<typeof SOURCE_FIELDS> {}
