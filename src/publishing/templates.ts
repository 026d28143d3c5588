import type { DescribeCarried } from '../model/publication/carriedFile.ts';
import type { ReadWorldLand } from '../model/directory/places/onLand.ts';
import type { Language } from '../i18n/language.ts';
import type { PaletteName } from '../model/publication/palette.ts';
import type { Kind } from './kind.ts';
import type { Palette } from './palette.ts';

/** The taste that the machine is given. */
export interface Templates {
  /** Every kind of work, in the order in which a build makes them. */
  readonly kinds: readonly Kind[];
  /** Languages that the templates have all texts for. */
  readonly languages: readonly Language[];
  /** What other files of texts lack, by their path; nothing can be made in their language. */
  readonly missingTexts: readonly MissingTexts[];
  /** Families of the slug line outside the trim: the first that has all its characters sets it. */
  readonly slugFamilies: readonly string[];
  /** The land that maps are drawn from, to tell a position that is not in its country. */
  readonly readWorld: ReadWorldLand;
  /** Colours and inks of a publication. */
  paletteOf(name: PaletteName): Palette;
  /** What the files that a PDF carries are called, in one of the languages. */
  describeCarried(language: Language): DescribeCarried;
}

/** A file of texts that is not complete. */
export interface MissingTexts {
  readonly language: Language;
  /** As people know it: `templates/locales/ja.json`. */
  readonly file: string;
  /** Dotted names of the texts that it lacks; empty when it is not JSON. */
  readonly keys: readonly string[];
  /** Values between braces that nothing gives, each with its line. */
  readonly strays: readonly StrayText[];
}

/** A text that asks for a value that no other language's does. */
export interface StrayText {
  readonly line: number;
  readonly key: string;
  readonly found: string;
  readonly known: readonly string[];
}
