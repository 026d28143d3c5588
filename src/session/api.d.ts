/** The public types of the package: what a program that imports `kakehashi` can ask. */

export interface ContentOptions {
  /** Folder of content; relative to the working folder. */
  readonly content: string;
  /** Language of the sentences in problems: `fr` unless said. */
  readonly language?: 'fr' | 'en';
}

export interface JobOptions {
  /** Ids of publications, or kinds: `dossier`, `fiche`; everything that a plain build makes without it. */
  readonly only?: readonly string[];
  /** Editions: `fr`, `fr-ja`; all without it. */
  readonly languages?: readonly string[];
  /** `screen` unless said. */
  readonly targets?: readonly ('screen' | 'press')[];
  /** Facing pages and leaves too. */
  readonly all?: boolean;
}

/** A file to make. */
export interface PlannedJob {
  readonly publication: string;
  readonly language: string;
  readonly target: 'screen' | 'press';
  /** Path below the output folder; one job's alone. */
  readonly file: string;
}

/** Lines and columns count from 1. */
export interface Problem {
  /** Permanent: `FM-012`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
  readonly message: string;
  readonly help?: string;
}

export interface BuiltFile {
  readonly path: string;
  readonly pages: number;
  /** Size. */
  readonly bytes: number;
  readonly sha256: string;
  readonly publication: string;
  readonly language: string;
  readonly target: string;
}

export interface BuildResult {
  /** Files that were judged, accepted and put in place. */
  readonly files: readonly BuiltFile[];
  /** Jobs whose last good file stays, for errors in the content or in the file made. */
  readonly notPlaced: readonly PlannedJob[];
  /** Those of the content first, then those that only building shows. */
  readonly problems: readonly Problem[];
}

/** Content that was read once. */
export interface Session {
  /** All that is wrong with the content. */
  check(): readonly Problem[];
  /** Rejects, with a sentence, what names nothing. */
  plan(options?: JobOptions): readonly PlannedJob[];
  /** Makes jobs of `plan` and puts their files below `out`. */
  build(jobs: readonly PlannedJob[], out: string): Promise<BuildResult>;
  /** Afterwards nothing more can be asked. */
  close(): Promise<void>;
}

export function openSession(options: ContentOptions): Promise<Session>;
/** Opens, checks and closes. */
export function check(options: ContentOptions): Promise<readonly Problem[]>;
/** Opens, plans, builds and closes. */
export function build(options: ContentOptions & JobOptions & { readonly out: string }): Promise<BuildResult>;
