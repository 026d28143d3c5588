import type { FacingEdition } from '../model/publication/edition.ts';
import type { LeafSide } from '../model/directory/leaf.ts';
import type { Directory } from '../model/directory/partnership.ts';
import type { Dossier, Target } from '../model/publication/publication.ts';
import type { Language } from '../i18n/language.ts';
import type { Selection } from '../model/directory/selection.ts';
import type { Cmyk } from '../pdf/emit/colour/inks.ts';
import type { Section } from '../pdf/layout/section.ts';
import type { FontSource } from '../pdf/reactPdf.ts';

export const EXIT = { good: 0, contentErrors: 1, wrongUsage: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Made from a part of a publication. */
export interface MadePart {
  /** The part alone; its publication bears the title of the part. */
  readonly directory: Directory;
  sections(target: Target): Section[] | Promise<Section[]>;
  /** As for a whole publication. */
  readonly cover?: (spine: number) => Section;
}

/** The taste that the machine is given: what each kind of publication becomes. */
export interface Templates {
  /** Languages that the templates have texts for. */
  readonly languages: readonly Language[];
  /** Printing inks of every colour of the palette, by `#RRGGBB`. */
  readonly inks: ReadonlyMap<string, Cmyk>;
  /** Family of the slug line outside the trim. */
  readonly slugFamily: string;
  dossier(dossier: Dossier, language: Language, target: Target): Section[];
  /** Cover sheet for print; width of the spine in points. */
  dossierCover(dossier: Dossier, language: Language, spine: number): Section;
  /** Asynchronous: what only some directories need is read when one asks for it. */
  directory(directory: Directory, language: Language, target: Target): Promise<Section[]>;
  directoryCover(directory: Directory, language: Language, spine: number): Section;
  /** A directory in two languages on facing pages. */
  facing(edition: FacingEdition, target: Target): Promise<Section[]>;
  facingCover(edition: FacingEdition, spine: number): Section;
  /** One leaf for one partnership, a side for each language. */
  leaf(sides: readonly [LeafSide, ...LeafSide[]]): MadePart;
  /** What has changed since the edition before, by itself. */
  errata(directory: Directory, language: Language): MadePart;
  /** A booklet of chosen entries. */
  booklet(selection: Selection, language: Language): MadePart;
}

/** What commands need from outside. */
export interface Environment {
  readonly templates: Templates;
  readonly faces: readonly FontSource[];
  /** Writings (ISO 15924) whose faces are not installed, with the npm packages that hold them. */
  readonly lackingFaces: ReadonlyMap<string, readonly string[]>;
  /** sRGB profile of screen editions. */
  readonly screenProfile: string;
  /** Shipped CMYK profiles, by the registered name of their printing condition. */
  readonly pressProfiles: ReadonlyMap<string, string>;
  /** Said to people; one line without its line end. */
  say(line: string): void;
  /** Problems and faults. */
  warn(line: string): void;
  /** Whether `warn` goes to a terminal: colours and a line that renews itself. */
  readonly isTerminal: boolean;
  /** Replaces the current line of a terminal. */
  renew(line: string): void;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
}
