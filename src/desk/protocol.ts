/** What the page and the server of the desk say to each other beside what the session says, as JSON. */

export interface TextWithHash {
  readonly file: string;
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal: a write says what it replaces. */
  readonly hash: string;
}

/**
 * `written`: files are not what they were, whoever wrote them; `read`: the session knows, and answers of them.
 * `files` as places name them. `ran`: what a command of the program has said so far.
 */
export type DeskEvent =
  | { readonly kind: 'written' | 'read'; readonly files: readonly string[] }
  | { readonly kind: 'ran'; readonly run: RunState };

/** In which language a command speaks; the terminal's own where it has no words in that of the page. */
export interface Spoken {
  readonly spoken?: string | undefined;
}

/** A command of the program that the page asks for. */
export type AskedRun = Spoken &
  (
    | { readonly command: 'check' | 'build' | 'release' }
    /**
     * The translation at this line, or all of its file, is up to date: whoever asks has read it. Of line 0 nothing is: what
     * the file lacks gets its place alone.
     */
    | { readonly command: 'sync'; readonly language: string; readonly file: string; readonly line?: number }
  );

export interface RunState {
  readonly command: AskedRun['command'];
  readonly lines: readonly string[];
  /** Where it is, in its language, while it runs. */
  readonly stage?: string;
  /** Once it has ended: 0 good, 1 content errors, 2 wrong usage, 3 fault of the program; 130 where it was ended. */
  readonly code?: number;
}

/** A command did not begin: another one runs. */
export interface BusyAnswer {
  readonly refusal: 'busy';
  readonly running: RunState;
}

/** The two folders that commands of the program fill. */
export type OutputFolder = 'output' | 'release';

/** Where such a folder lies, and whether the file manager of the machine shows it. */
export interface OpenedFolder {
  readonly path: string;
  readonly isShown: boolean;
}

/** A line of a text that holds what was searched. */
export interface FoundLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A picture that was taken for a text. */
export interface WrittenPicture {
  readonly file: string;
  /** What to write into the text. */
  readonly block: string;
  /** It was larger than any page can show. */
  readonly isReduced: boolean;
}

/** What the page knows before it asks anything. */
export interface DeskSettings {
  readonly readOnly: boolean;
  /** Of the page, until its reader chooses another. */
  readonly language: string;
  /** Folder of content, as places name it. */
  readonly content: string;
}
