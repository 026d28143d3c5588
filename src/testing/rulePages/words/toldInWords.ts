import type { Code, DataOf } from '../../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';

/** Commands that tell of what no content of a few lines shows. */
export type TellingCommand = 'check' | 'build' | 'release' | 'import';

/** A message that is explained in words: what makes it shows only in a finished book, a file, a sheet or an installation. */
export interface ToldInWords {
  readonly told: Diagnostic;
  readonly command: TellingCommand;
  /** What makes the program say so, in French, as Markdown. */
  readonly cause: string;
  /** What is right, and what to do. */
  readonly right: string;
  /** The test in which the program says so: a path below the project. */
  readonly raisedIn: string;
}

/** What one command tells, with data as it has them. */
export function toldBy(command: TellingCommand) {
  return <C extends Code>(
    code: C,
    data: DataOf<C>,
    cause: string,
    right: string,
    raisedIn: string,
  ): ToldInWords => ({
    told: problem(code, { file: 'content', line: 1, column: 1 }, data),
    command,
    cause,
    right,
    raisedIn,
  });
}
