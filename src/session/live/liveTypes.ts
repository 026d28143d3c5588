import type { BlockForm } from '../../content/markdown/blocks/directiveReading.ts';
import type { PairState } from '../../content/translations/pairing/alignment.ts';
import type { EntryForm } from '../../exports/newTexts/entry/entryForm.ts';
import type { NewTextForm } from '../../exports/newTexts/newTextForm.ts';
import type { Language } from '../../i18n/language.ts';
import type { EditionName } from '../../model/publication/edition.ts';
import type { PublicationKind, Target } from '../../model/publication/publication.ts';
import type { Problem } from '../api.d.ts';

/** What to write in the place of some characters of one line; columns count from 1, the end is one past the last. */
export interface Correction {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly text: string;
  /** Right whatever the text means: `check --fix` would write it. Otherwise it is what was most likely meant. */
  readonly isSure: boolean;
}

export interface LiveProblem extends Problem {
  readonly correction?: Correction;
}

/** How a text of the content stands. */
export interface TextState {
  readonly errors: number;
  readonly warnings: number;
  /** Of a translation: blocks whose source has changed since, or that nothing says what they translate. */
  readonly stale: number;
  /** Of a translation: blocks of the source that it lacks. */
  readonly missing: number;
  /** Of a translation: nobody has proof-read it as it is. */
  readonly isToRead: boolean;
  /** Pages to look at that its blocks stand on, in the views that were laid out. */
  readonly pagesToReview: number;
}

export interface OverviewText {
  readonly kind: 'publication' | 'chapter' | 'entry' | 'vocabulary' | 'other';
  /** Undefined when its front matter cannot be read. */
  readonly id?: string;
  /** The name of its file when its front matter cannot be read. */
  readonly title: string;
  readonly file: string;
  /** Of a translation that does not exist yet: where it would stand. */
  readonly isMissing: boolean;
  readonly state: TextState;
}

export interface OverviewLanguage {
  readonly language: Language;
  readonly isSource: boolean;
  /** In the order of the book; what cannot be read stands where its file does among its neighbours. */
  readonly texts: readonly OverviewText[];
}

export interface OverviewPublication {
  /** Folder below the content, as places name files. */
  readonly folder: string;
  /** Undefined while `publication.md` cannot be read: it has no views of its own then, but those that are kept. */
  readonly id?: string;
  readonly title: string;
  readonly kind?: PublicationKind;
  readonly languages: readonly OverviewLanguage[];
  /** Keys of the legal mentions that a release waits for. */
  readonly owedMentions: readonly string[];
  /** What can be asked of `view`. */
  readonly editions: readonly EditionName[];
}

export interface Overview {
  readonly publications: readonly OverviewPublication[];
  /** Problems of files outside every publication. */
  readonly others: readonly { readonly file: string; readonly errors: number; readonly warnings: number }[];
}

export interface LiveUpdate {
  /** What is wrong with the content now, but for its style: `problems` tells that too. */
  readonly diagnostics: readonly LiveProblem[];
  /** Files of the content that are not what they were, came or went. */
  readonly changedFiles: readonly string[];
}

/** An edition of a whole publication for a target. */
export interface ViewName {
  readonly publication: string;
  readonly language: EditionName;
  readonly target: Target;
}

export interface ViewPage {
  /** Made from all that is drawn on it: the same key, the same page. */
  readonly key: string;
  /** Points; of the trimmed page. */
  readonly width: number;
  readonly height: number;
  /** `iv`, `12`, or empty where pages are not numbered. */
  readonly label: string;
  readonly side: 'recto' | 'verso';
}

export interface ViewHeading {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  /** From 0. */
  readonly page: number;
}

export interface LiveView {
  readonly pages: readonly ViewPage[];
  readonly outline: readonly ViewHeading[];
  /** Pages to look at before the printer does. */
  readonly review: readonly { readonly page: number; readonly problem: LiveProblem }[];
  /**
   * `keptBecause`: the pages are the last good ones, or none, and the errors say what stands between; `keptOf`: the
   * target that they were laid out for, the other one where this one never was.
   */
  readonly state:
    | 'fresh'
    | { readonly keptBecause: readonly LiveProblem[]; readonly keptOf?: ViewName['target'] | undefined };
}

/** Where something stands on a page; points from the top left of the trimmed page. */
export interface PageRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface BlockFrame {
  /** From 0. */
  readonly page: number;
  readonly rectangles: readonly PageRectangle[];
}

/** Words that stand on a page. */
export interface FoundOnPage {
  /** From 0. */
  readonly page: number;
  /** The words with some of those around them. */
  readonly excerpt: string;
  /** One for each line that they stand in. */
  readonly rectangles: readonly PageRectangle[];
}

export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

export interface TranslatedLine extends SourceLine {
  readonly state: PairState;
  /** Its file has a block for it, be it empty; else the line is that which it would follow. */
  readonly isPlaced: boolean;
}

/** What a text of the content can name or hold, for whoever writes it. */
export interface NamesToWrite {
  /** Places of its publication that `[…](#id)` leads to, each with its title. */
  readonly references: readonly { readonly id: string; readonly title: string }[];
  /** Sources that `[@key]` cites: its own as they were last read, a translation's those of its original. */
  readonly sources: readonly { readonly key: string; readonly title: string }[];
  /** What `:::` opens. */
  readonly blocks: readonly BlockForm[];
}

/**
 * Content that stays open while it is written. What is asked while something is being done waits for it; the state of
 * texts and their problems wait until nothing else is asked. Values are plain data, so that another thread may ask.
 */
export interface LiveSession {
  overview(): Promise<Overview>;
  /**
   * Reads again what has changed.
   * @param changed paths that were written, renamed or deleted, as places name files; a folder stands for what is in it
   */
  update(changed: readonly string[]): Promise<LiveUpdate>;
  /**
   * Of the content, of its style, and of the views that were laid out.
   * @param spoken language of the sentences; without one, that of the session
   */
  problems(spoken?: Language): Promise<readonly LiveProblem[]>;
  /** Lays out an edition. One whose sources have errors keeps its last good pages. */
  view(name: ViewName, spoken?: Language): Promise<LiveView>;
  /**
   * Some pages of a view as it was last given, by the emitter of the whole PDF.
   * @param numbers from 0
   */
  pages(name: ViewName, numbers: readonly number[]): Promise<Uint8Array>;
  /** Where the block of a line of the source stands: empty when it is on no page. */
  framesOf(name: ViewName, file: string, line: number): Promise<readonly BlockFrame[]>;
  /** Where words stand on the pages of a view, in their order; the first thousand places. */
  findOnPages(name: ViewName, words: string): Promise<readonly FoundOnPage[]>;
  /**
   * The line of the block that stands at a place of a page.
   * @param page from 0
   * @param x points from the left of the trimmed page
   * @param y points from its top
   */
  sourceAt(name: ViewName, page: number, x: number, y: number): Promise<SourceLine | undefined>;
  /** What translates the block of a line, or what it translates where `language` is that of the source. */
  translationOf(file: string, line: number, language: Language): Promise<TranslatedLine | undefined>;
  /** The whole file of a view, the same bytes as a build makes; undefined where the view has no pages or cannot be written. */
  wholePdf(name: ViewName): Promise<Uint8Array | undefined>;
  /** What is asked for a new entry, of each directory that can be read. */
  entryForms(): Promise<readonly EntryForm[]>;
  /** What is asked for all that can be begun: an entry, a chapter, a publication, a country group. */
  newTextForms(): Promise<readonly NewTextForm[]>;
  /** Of a text as it was last read; of a file that is not known, the blocks alone. */
  namesToWrite(file: string): Promise<NamesToWrite>;
  /** Afterwards nothing more can be asked. */
  close(): Promise<void>;
}
