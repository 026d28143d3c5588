import type { loadContent } from '../content/loadContent.ts';
import type { FontSource } from '../pdf/reactPdf.ts';
import type { ReadDictionary } from '../linting/spelling/dictionary.ts';
import type { Templates } from '../publishing/templates.ts';
import type { TerminalLanguage } from './wording/terminalLanguage.ts';

export const EXIT = { good: 0, contentErrors: 1, wrongUsage: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What makes publications: the taste, and the files that come with the program. */
export interface Workshop {
  readonly templates: Templates;
  /** Reads a content folder. */
  readonly loadContent: typeof loadContent;
  readonly faces: readonly FontSource[];
  /** Writings (ISO 15924) whose faces are not installed, with the npm packages that hold them. */
  readonly lackingFaces: ReadonlyMap<string, readonly string[]>;
  /** Words of languages, for `check`; nothing else asks for them. */
  readonly readDictionary: ReadDictionary;
  /** Folder in which this state of the program leaves what it has made of texts, for its next process. */
  readonly keptWork?: string | undefined;
  /** sRGB profile of screen editions. */
  readonly screenProfile: string;
  /** Shipped CMYK profiles, by the registered name of their printing condition. */
  readonly pressProfiles: ReadonlyMap<string, string>;
}

/** How the desk is to be opened. */
export interface DeskSetup {
  /** Folder of content. */
  readonly content: string;
  readonly language: TerminalLanguage;
  /** 0 for any that is free. */
  readonly port: number;
  /** Where builds that are asked for go, and releases. */
  readonly out: string;
  readonly releases: string;
  /** Shows everything, writes nothing. */
  readonly readOnly: boolean;
}

export interface RunningDesk {
  /** With its token: whoever has it may read and write the content. */
  readonly address: string;
  /** Once it is closed. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** What commands need from outside. */
export interface Environment extends Workshop {
  /** Language of the messages where the command line asks for none: that of the locale. */
  readonly language: TerminalLanguage;
  /** Said to people; one line without its line end. */
  say(line: string): void;
  /** Problems and faults. */
  warn(line: string): void;
  /** Whether `warn` goes to a terminal: colours and a line that renews itself. */
  readonly isTerminal: boolean;
  /** Replaces the current line of a terminal. */
  renew(line: string): void;
  /** Tells the program that has started this one, if one has and listens, where a build is. */
  tellStage?: ((sentence: string) => void) | undefined;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** A stack of a fault with the places of the sources. */
  readableStack(stack: string): string;
  /** What a process runs that makes jobs beside this one; without it, all are made here. */
  readonly makerProgram?: string;
  /** Opens the desk of a content folder; rejects where its port is taken. */
  openDesk(setup: DeskSetup): Promise<RunningDesk>;
  /**
   * Watches a content folder, whoever writes in it.
   * @param told files that were written, renamed or deleted, as places name them
   */
  watchContent(
    root: string,
    told: (files: readonly string[]) => void,
  ): Promise<{ readonly ended: Promise<void> }>;
}
