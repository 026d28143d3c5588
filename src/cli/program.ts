import type { Command } from 'commander';
import type { CommandContext, Declare } from './commands/declaration.ts';
import type { Environment } from './environment.ts';
import { bareProgram } from './usage/bareProgram.ts';
import type { CommandName } from './wording/helpWording.ts';

/** Loaded when they are asked for: a start pays for its own command alone. */
const DECLARATIONS: Readonly<Record<CommandName, () => Promise<{ readonly declare: Declare }>>> = {
  build: () => import('./commands/build.ts'),
  check: () => import('./commands/check.ts'),
  dev: () => import('./commands/dev.ts'),
  nouveau: () => import('./commands/newText.ts'),
  release: () => import('./commands/release.ts'),
  judge: () => import('./commands/judge.ts'),
  preflight: () => import('./commands/preflight.ts'),
  impose: () => import('./commands/impose.ts'),
  export: () => import('./commands/export.ts'),
  import: () => import('./commands/import.ts'),
  sync: () => import('./commands/sync.ts'),
  'merge-manifest': () => import('./commands/mergeManifest.ts'),
};

/** The program with all its commands, of which only those that `argv` names know their options. */
export async function createProgram(
  argv: readonly string[],
  environment: Environment,
  finish: CommandContext['finish'],
): Promise<Command> {
  const program = bareProgram(environment);
  for (const command of program.commands) {
    const name = command.name();
    if (isCommandName(name) && argv.includes(name))
      (await DECLARATIONS[name]()).declare(command, { environment, finish });
  }
  return program;
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(DECLARATIONS, name);
}
