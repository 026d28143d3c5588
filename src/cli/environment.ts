import type { Repertoire } from '../model/partnership.ts';
import type { Dossier, Language } from '../model/publication.ts';
import type { Section } from '../pdf/layout/section.ts';
import type { FontSource } from '../pdf/reactPdf.ts';

export const EXIT = { good: 0, contentErrors: 1, wrongUsage: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The taste that the machine is given: what each kind of publication becomes. */
export interface Templates {
  /** Languages that the templates have texts for. */
  readonly languages: readonly Language[];
  dossier(dossier: Dossier, language: Language): Section[];
  repertoire(repertoire: Repertoire, language: Language): Section[];
}

/** What commands need from outside. */
export interface Environment {
  readonly templates: Templates;
  readonly faces: readonly FontSource[];
  /** sRGB profile of screen editions. */
  readonly screenProfile: string;
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
