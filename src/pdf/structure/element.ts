import { RunCargo, type RubyReading } from '../tree.ts';

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that the engine writes. */
export type Role =
  | 'Part' | 'Art' | 'Sect' | 'Div' | 'BlockQuote' | 'Caption' | 'TOC' | 'TOCI' | 'Index' | 'NonStruct'
  | 'P' | 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6'
  | 'L' | 'LI' | 'Lbl' | 'LBody'
  | 'Table' | 'THead' | 'TBody' | 'TFoot' | 'TR' | 'TH' | 'TD'
  | 'Span' | 'Quote' | 'Note' | 'Reference' | 'BibEntry' | 'Code' | 'Link' | 'Figure' | 'Formula'
  | 'Ruby' | 'RB' | 'RT' | 'RP'; // prettier-ignore

export interface StructureOptions {
  /** BCP 47 tag, where it differs from what surrounds it. */
  readonly language?: string;
  /** What stands for it when it cannot be seen. */
  readonly alternative?: string;
  /** The text that it shows, where its glyphs do not say it. */
  readonly actualText?: string;
  readonly title?: string;
  readonly scope?: 'Row' | 'Column' | 'Both';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly numbering?: 'None' | 'Disc' | 'Decimal';
  /** The whole subtree is one picture, for example a figure made of Views. */
  readonly opaque?: boolean;
  /** What a link's annotation says (`Contents`, ISO 14289-1, 7.18.5). */
  readonly description?: string;
  /** The note that this reference calls: read right after the block that holds the call. */
  readonly note?: StructureElement;
  /** Places destinations where this inline element begins. */
  readonly anchors?: readonly string[];
  /** Ids of the notes that this link calls, where it does not only lead to one. */
  readonly calls?: readonly string[];
  /** Of a ruby base (RB): how it is read, set above it. */
  readonly reading?: RubyReading<StructureElement>;
}

/**
 * What a node *is*. Two things make it work: React-PDF keeps the identity of props when it splits a
 * node over pages, so that one object is one structure element; and inline runs carry the same
 * object in `style.textDecorationStyle`, a style that is neither validated nor inherited.
 */
export class StructureElement extends RunCargo {
  readonly role: Role;
  readonly options: StructureOptions;

  constructor(role: Role, options: StructureOptions = {}) {
    super();
    this.role = role;
    this.options = options;
  }

  override get reading(): RubyReading<StructureElement> | undefined {
    return this.options.reading;
  }

  /** React-PDF reads the style that carries it as a line style. */
  override toString(): string {
    return 'solid';
  }
}

export function structure(role: Role, options: StructureOptions = {}): StructureElement {
  return new StructureElement(role, options);
}

/** Role of a heading of the given depth, from 1 to 6. */
export function headingRole(level: number): Role {
  const roles: readonly Role[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
  return roles[Math.min(6, Math.max(1, level)) - 1] ?? 'H6';
}
