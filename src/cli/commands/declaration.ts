import type { Command } from 'commander';
import type { Environment, ExitCode } from '../environment.ts';

/** What a command is declared with. */
export interface CommandContext {
  readonly environment: Environment;
  /** Takes the exit code of the command that ran. */
  finish(code: ExitCode): void;
}

/** Adds to a command its arguments, its options and what runs it. */
export type Declare = (command: Command, context: CommandContext) => void;
