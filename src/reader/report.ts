/** What a file says of itself, from its objects: quick enough for the end of every build. */
export interface PdfReport {
  readonly pages: number;
  /** Distinct page sizes in points, in order of first use. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  /** Of each page, as a viewer shows it: `ii`, `12`. */
  readonly labels: readonly string[];
  readonly version: string;
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** As claimed in its metadata: `PDF/A-3a`, `PDF/UA-1`, `PDF/X-4`. */
  readonly conformance: readonly string[];
  readonly fonts: readonly FontReport[];
  readonly outline: { readonly entries: number; readonly depth: number };
  readonly links: readonly LinkReport[];
  /** Number of elements of each role, by falling number. */
  readonly tags: ReadonlyMap<string, number>;
  readonly headings: readonly HeadingReport[];
  readonly figuresWithoutAlternative: number;
  readonly attachments: readonly string[];
}

export interface FontReport {
  readonly name: string;
  readonly embedded: boolean;
  readonly hasUnicode: boolean;
}

export interface LinkReport {
  /** Page that it stands on, from 1. */
  readonly page: number;
  /** Address, or name of the destination. */
  readonly target: string;
  readonly kind: 'internal' | 'external';
  /** Page that an internal link leads to, from 1; undefined if it leads nowhere. */
  readonly leadsTo: number | undefined;
  /** What a screen reader says of it. */
  readonly description: string | undefined;
}

export interface HeadingReport {
  readonly level: number;
  /** From 1; undefined when it has no content. */
  readonly page: number | undefined;
}

/** The report with what only reading every page can tell. */
export interface WholePdfReport extends PdfReport {
  /** Pages that hold paint which is neither content nor artifact. */
  readonly unmarkedPages: readonly number[];
  readonly text: readonly PageText[];
}

export interface PageText {
  readonly page: number;
  readonly pieces: readonly TextPiece[];
  /** The page's text as extracted, lines divided by line feeds. */
  readonly string: string;
}

/** Text as extracted, with its baseline's origin in points from the page's bottom left. */
export interface TextPiece {
  readonly string: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}
