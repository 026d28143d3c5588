import { z } from 'zod';
import { TERMINAL_LANGUAGES } from '../../../cli/wording/terminalLanguage.ts';
import type { AskedRun } from '../../protocol.ts';

const spoken = z.enum(TERMINAL_LANGUAGES).optional().catch(undefined);

/** What the page may have the program do: its own commands, with what it may say of each, and nothing else. */
export const askedRun: z.ZodType<AskedRun> = z.discriminatedUnion('command', [
  z.object({ command: z.literal('check'), spoken }),
  z.object({ command: z.literal('build'), spoken }),
  z.object({ command: z.literal('release'), spoken }),
  z.object({
    command: z.literal('sync'),
    spoken,
    language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/),
    file: z.string().regex(/^[^-\0\n][^\0\n]*\.md$/),
    line: z.number().int().min(0).optional(),
  }),
]);

export interface RunFolders {
  readonly content: string;
  /** Where builds go, and releases. */
  readonly out: string;
  readonly releases: string;
}

/** The command line of a run, which speaks the language of the page, or else that of the terminal. A name of a file is one argument, whatever it holds, and never an option. */
export function argumentsOf(
  run: AskedRun,
  { content, out, releases }: RunFolders,
  language: string,
): string[] {
  const common = ['--langue', run.spoken ?? language, '--content', content];
  switch (run.command) {
    case 'check':
      return ['check', ...common];
    case 'build':
      return ['build', ...common, '--out', out];
    case 'release':
      return ['release', ...common, '--out', releases];
    case 'sync':
      return ['sync', ...common, run.language, run.line === undefined ? run.file : `${run.file}:${run.line}`];
  }
}
