import { Option } from 'commander';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { DESK_WORDS } from '../wording/desk/deskWording.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { USAGE_WORDS } from '../wording/usageWording.ts';
import { contentOption, numberBetween } from './commonOptions.ts';
import type { Declare } from './declaration.ts';

interface DevFlags {
  readonly content: string;
  readonly out: string;
  readonly releases: string;
  readonly port: number;
  readonly readOnly: boolean;
}

export const declare: Declare = (command, { environment, finish }) => {
  const words = HELP_WORDS[environment.language];
  command
    .addOption(contentOption(environment))
    .option('--out <dossier>', words.out, 'output')
    .option('--releases <dossier>', words.releaseOut, 'release')
    .addOption(
      new Option('--port <port>', words.port)
        .default(0)
        .argParser(numberBetween(0, 65_535, USAGE_WORDS[environment.language].port)),
    )
    .option('--read-only', words.readOnly, false)
    .action(async (flags: DevFlags) => finish(await dev(flags, environment)));
};

/** `dev`: opens the desk, says where, and ends when it is closed. */
async function dev({ content, ...flags }: DevFlags, environment: Environment): Promise<ExitCode> {
  const { language, say, warn } = environment;
  const words = DESK_WORDS[language];
  say(words.opening(content));
  try {
    const desk = await environment.openDesk({ content, language, ...flags });
    say(words.open(desk.address));
    say(words.howToEnd);
    await desk.closed;
    return EXIT.good;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    warn(words.portTaken(flags.port));
    return EXIT.wrongUsage;
  }
}
