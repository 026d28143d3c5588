import { Command, CommanderError, Option } from 'commander';
import { build } from './build.ts';
import { check } from './check.ts';
import type { ReportFormat } from './contentCheck.ts';
import { EXIT, type Environment, type ExitCode } from './environment.ts';
import { release } from './release.ts';
import type { Language, Target } from '../model/publication.ts';

interface BuildFlags {
  readonly content: string;
  readonly out: string;
  readonly only: string[];
  readonly lang: Language[];
  readonly target: Target[];
  readonly plan: boolean;
}

interface ReleaseFlags extends Omit<BuildFlags, 'target' | 'plan'> {
  readonly mentionsACompleter: boolean;
}

interface CheckFlags {
  readonly content: string;
  readonly format: ReportFormat;
}

/** Parses a command line, runs its command and gives the exit code. */
export async function main(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  let code: ExitCode = EXIT.good;
  const program = createProgram(environment, (result) => (code = result));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.wrongUsage;
    environment.warn(
      `Défaut du programme : ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return EXIT.fault;
  }
}

function createProgram(environment: Environment, finish: (code: ExitCode) => void): Command {
  const program = new Command('kakehashi')
    .description('De Markdown à des PDF accessibles et archivables.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.say(text.trimEnd()),
      writeErr: (text) => environment.warn(text.trimEnd()),
    });
  const content = new Option('--content <dossier>', 'dossier de contenu').default('content');
  program
    .command('build')
    .description('construit les publications')
    .addOption(content)
    .option('--out <dossier>', 'dossier de sortie', 'output')
    .option('--only <publications...>', 'seulement ces publications (identifiant, dossier ou repertoire)', [])
    .addOption(
      new Option('--lang <langues...>', 'seulement ces langues').choices(['fr', 'ja', 'en']).default([]),
    )
    .addOption(
      new Option('--target <cibles...>', 'écran ou imprimerie')
        .choices(['screen', 'press'])
        .default(['screen']),
    )
    .option('--plan', 'imprime les travaux en JSON, sans rien construire', false)
    .action(async (flags: BuildFlags) => {
      finish(await build({ ...flags, languages: flags.lang, targets: flags.target }, environment));
    });
  program
    .command('release')
    .description('fait un dossier pour l’imprimeur et un pour le web, contrôlés')
    .addOption(content)
    .option('--out <dossier>', 'dossier de livraison', 'release')
    .option('--only <publications...>', 'seulement ces publications (identifiant, dossier ou repertoire)', [])
    .addOption(
      new Option('--lang <langues...>', 'seulement ces langues').choices(['fr', 'ja', 'en']).default([]),
    )
    .option('--mentions-a-completer', 'laisse en blanc les mentions légales inconnues', false)
    .action(async ({ mentionsACompleter, ...flags }: ReleaseFlags) => {
      finish(
        await release({ ...flags, languages: flags.lang, blankMentions: mentionsACompleter }, environment),
      );
    });
  program
    .command('check')
    .description('vérifie le contenu sans rien construire')
    .addOption(content)
    .addOption(
      new Option('--format <format>', 'forme du rapport')
        .choices(['terminal', 'json', 'ci'])
        .default('terminal'),
    )
    .action(async (flags: CheckFlags) => {
      finish(await check(flags, environment));
    });
  return program;
}
