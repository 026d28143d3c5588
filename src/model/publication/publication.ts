import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../i18n/language.ts';
import type { Logo } from './logo.ts';
import type { Motif } from './motif.ts';
import type { PaletteName } from './palette.ts';
import type { Printing } from './printing.ts';
import type { Coordinates } from '../directory/places/coordinates.ts';
import type { Block, Inline, Source } from './prose.ts';

/** Read on screen, or sent to a printing house. */
export type Target = 'screen' | 'press';

/** What the files of a publication make: chapters, or partnerships with chapters around them. */
export type PublicationKind = 'dossier' | 'repertoire';

/** The genres that can be written in `publication.md`, each with what its files make. */
export type Genres = ReadonlyMap<string, PublicationKind>;

/** Those that bear the names of what their files make: where no templates say more. */
export const PLAIN_GENRES: Genres = new Map([
  ['dossier', 'dossier'],
  ['repertoire', 'repertoire'],
]);

/** Parts of a directory that are made from its data, beside its entries and indexes. */
export type DirectoryPart = 'maps' | 'figures' | 'changes' | 'anniversaries';

/** The ways into a directory. */
export const INDEX_KINDS = [
  'french',
  'partners',
  'frenchPlaces',
  'territories',
  'domains',
  'acts',
  'years',
] as const;
export type IndexKind = (typeof INDEX_KINDS)[number];

export interface Person {
  readonly name: string;
  readonly role: string;
  readonly phone?: string;
  readonly email?: string;
}

/** A legal or courtesy mention of the colophon: a label and what it says. */
export interface Mention {
  readonly label: string;
  readonly text: string;
}

export interface Country {
  /** In the language of the edition. */
  readonly name: string;
  /** `日本`, in the country's own writing. */
  readonly localName?: string;
  /** BCP 47 tag of the country's language, for names in its own writing. */
  readonly localLanguage: string;
  /** ISO 3166-1 alpha-2: its outline on maps. */
  readonly code?: string;
  /** Areas whose belonging is disputed: maps give them to nobody. */
  readonly disputed?: readonly DisputedArea[];
}

/** Land that lies between some corners, and whether maps show it in a colour of its own or leave it out. */
export interface DisputedArea {
  readonly corners: readonly Coordinates[];
  readonly drawn: 'neutral' | 'leftOut';
}

/** A number that a book is proud of, as it is printed, and what it counts. */
export interface CoverFigure {
  readonly value: string;
  readonly label: string;
}

/** A page that somebody has looked at and found good as it is, whatever the report of pages says of it. */
export interface ExcusedPage {
  /** First words of the heading or block that the report names. */
  readonly block: string;
  /** `fr`, or `fr-ja`. */
  readonly edition: string;
  /** Both where it is not said. */
  readonly target?: Target;
  readonly reason: string;
}

/** What `publication.md` says of a publication as a whole. */
export interface Publication {
  readonly id: string;
  readonly kind: PublicationKind;
  /** Which of the templates' kinds sets it. */
  readonly genre: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly subtitle?: string;
  readonly country: Country;
  readonly publisher: string;
  /** The group or collection in whose name it appears. */
  readonly group?: string;
  /** `Édition de travail` */
  readonly edition: string;
  /** ISO date of the edition; gives the PDF its dates. */
  readonly date: string;
  readonly languages: readonly Language[];
  /** Languages that have an edition on facing pages, the source's on the left; of a directory. */
  readonly facing: readonly Language[];
  readonly format: 'A4' | 'A5';
  readonly palette: PaletteName;
  readonly keywords: readonly string[];
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  /** What the book is, in some sixty words: cover 4, which a book without it does without on screen. */
  readonly presentation?: string;
  /** On cover 4, three at most. */
  readonly keyFigures: readonly CoverFigure[];
  /** Where the publication or its publisher is found: the code on cover 4. */
  readonly site?: string;
  /** On the covers and in the imprint, in this order. */
  readonly logos: readonly Logo[];
  readonly printing: Printing;
  readonly excusedPages: readonly ExcusedPage[];
  /** Of a directory; none of a country file. */
  readonly parts: ReadonlySet<DirectoryPart>;
  /** Of a directory; all of them unless it chooses. */
  readonly indexes: ReadonlySet<IndexKind>;
  /** Body of publication.md: the text of the colophon page. */
  readonly colophon: readonly Block[];
  /** As for chapters. */
  readonly untranslated?: readonly string[];
  /** Of a translated edition: how many of its texts nobody has proof-read yet, and how many it has. */
  readonly proofreading?: { readonly missing: number; readonly texts: number };
  readonly place: Place;
  /** Where `publication.md` says how it is printed, for what only a press edition finds. */
  readonly printingPlaces?: PrintingPlaces;
}

/** Places of keys, or of the group that lacks them. */
export interface PrintingPlaces {
  readonly profile: Place;
  readonly mentions: Place;
  readonly isbn: Place;
}

export type ChapterKind = 'chapitre' | 'liminaire' | 'annexe' | 'glossaire' | 'sources';

export interface Note {
  readonly blocks: readonly Block[];
}

export interface GlossaryTerm {
  readonly term: string;
  readonly local: string;
  readonly reading?: string;
  readonly romanised?: string;
  readonly note?: string;
  readonly alternatives: readonly string[];
  readonly category: string;
}

export interface Chapter {
  readonly id: string;
  readonly kind: ChapterKind;
  /** The words of `titleInlines`: for outlines, lists and running heads. */
  readonly title: string;
  readonly titleInlines: readonly Inline[];
  readonly shortTitle: string;
  /** The pattern that it opens with. */
  readonly motif: Motif;
  /** The few sentences under the title. */
  readonly standfirst?: readonly Inline[];
  /** Of an editorial: who signs it, and as what. */
  readonly signature?: string;
  readonly signedAs?: string;
  readonly blocks: readonly Block[];
  readonly notes: Readonly<Record<string, Note>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** Only for a chapter of kind `glossaire`. */
  readonly glossary: readonly GlossaryTerm[];
  /** In a translated edition, keys of the front matter that still show the source text: `chapeau`, `sources`… */
  readonly untranslated?: readonly string[];
  readonly place: Place;
}

export interface Dossier {
  readonly publication: Publication & { readonly kind: 'dossier' };
  /** In reading order. */
  readonly chapters: readonly Chapter[];
}
