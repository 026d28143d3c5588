import type { Place } from '../diagnostics/diagnostic.ts';
import type { Language } from '../i18n/language.ts';
import type { Directory } from '../model/directory/partnership.ts';
import type { EditionName } from '../model/publication/edition.ts';
import type {
  Dossier,
  Genres,
  Publication,
  PublicationKind,
  Target,
} from '../model/publication/publication.ts';
import type { Section } from '../pdf/layout/section.ts';
import type { ChosenByDirectory } from './choice.ts';
import type { Publications } from './publications.ts';

/** How a work's leaves hold together, which says how many pages it may have. */
export type Gathering =
  /** Printed in signatures of four pages (PR-11); any number on screen. */
  | 'bound'
  /** Folded and stapled from whatever file there is: always a multiple of four. */
  | 'stapled'
  /** Any number of pages. */
  | 'loose';

/** One edition of a publication, or of something made from a part of one, before it is known for which target. */
export interface Work {
  /** A part of a publication bears its own title; the rest is the publication's. */
  readonly publication: Publication;
  readonly edition: EditionName;
  /** Language of the PDF as a whole. */
  readonly language: Language;
  /** Path of its files in the output folder, with `/`, without the target and `.pdf`. */
  readonly path: string;
  /** What the file carries inside it comes from here. */
  readonly content: { readonly dossier: Dossier } | { readonly directory: Directory };
  readonly gathering: Gathering;
  /** Asynchronous: what only some works need is read when one asks for it. */
  sections(target: Target): Section[] | Promise<Section[]>;
  /** Cover sheet for print, width of the spine in points; a single leaf has none. */
  readonly cover?: (spine: number) => Section;
  /** Of a single leaf: its sides, one page each, and where its entry is written. */
  readonly leaf?: { readonly sides: number; readonly place: Place };
}

/** What `genre: …` says in `publication.md`, and what the files of such a publication make. */
export interface PublicationGenre {
  readonly word: string;
  readonly from: PublicationKind;
}

/** The genres that kinds set, by their words. */
export function genresOf(kinds: readonly Kind[]): Genres {
  const known =
    genres.get(kinds) ??
    new Map(kinds.flatMap(({ sets }) => (sets ? [[sets.word, sets.from] as const] : [])));
  genres.set(kinds, known);
  return known;
}

/** One for the same kinds: what was read with it is known again. */
const genres = new WeakMap<readonly Kind[], Genres>();

/**
 * A kind of publication, or of what is made from a part of one. The machine knows no kind by name: it asks
 * those that the templates register.
 */
export interface Kind {
  /** Its word on the command line (`--only fiche`); that of a whole publication is its `genre`. */
  readonly name: string;
  /** The `genre` of the publications that it sets as a whole; a kind without it sets parts. */
  readonly sets?: PublicationGenre;
  /**
   * When a build makes it: always, when everything is asked for or its edition by name (`fr-ja`), when
   * everything or the kind is asked for by name, or by its name alone.
   */
  readonly made: 'always' | 'byEdition' | 'byNameOrAll' | 'byName';
  /** Whether entries are chosen for it on the command line. */
  readonly choice: 'never' | 'maybe' | 'always';
  /** @param chosen entries for kinds that have a choice: all of them when none was made */
  works(publications: Publications, chosen: ChosenByDirectory): readonly Work[];
}
