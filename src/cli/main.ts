import { Argument, Command, CommanderError, Option } from 'commander';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import type { ReportFormat } from './commands/contentCheck.ts';
import { EXIT, type Environment, type ExitCode } from './environment.ts';
import type { EditionName } from '../model/publication/edition.ts';
import type { ChoiceWords } from '../model/directory/choiceWords.ts';
import type { Target } from '../model/publication/publication.ts';
import type { Language } from '../i18n/language.ts';

interface BuildFlags {
  readonly content: string;
  readonly out: string;
  readonly only: string[];
  readonly lang: EditionName[];
  readonly target: Target[];
  readonly plan: boolean;
}

interface PartFlags {
  readonly all: boolean;
  readonly id?: string[];
  readonly region?: string[];
  readonly territoire?: string[];
  readonly prefecture?: string[];
  readonly domaine?: string[];
  readonly annee?: string[];
}

interface ReleaseFlags extends Omit<BuildFlags, 'target' | 'plan'> {
  readonly mentionsACompleter: boolean;
  readonly allowStale: boolean;
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
    .option(
      '--only <publications...>',
      'seulement ces publications (identifiant, dossier ou repertoire), ou ce qui en est tiré (fiche, livret, errata)',
      [],
    )
    .option('--all', 'tout : en regard et fiches compris', false)
    .addOption(languages(environment))
    .addOption(
      new Option('--target <cibles...>', 'écran ou imprimerie')
        .choices(['screen', 'press'])
        .default(['screen']),
    )
    .option('--plan', 'imprime les travaux en JSON, sans rien construire', false)
    .optionsGroup('Choix pour --only fiche et --only livret (virgule : ou ; plusieurs critères : et) :')
    .option('--id <fiches>', 'ces fiches', listed)
    .option('--region <régions>', 'les fiches de ces régions françaises', listed)
    .option('--territoire <territoires>', 'celles de ces territoires du pays partenaire', listed)
    .option('--prefecture <territoires>', 'comme --territoire', listed)
    .option('--domaine <domaines>', 'celles de ces domaines', listed)
    .option('--annee <années>', 'celles dont l’acte est de ces années : 2025, 2020-2025', listed)
    .action(async (flags: BuildFlags & PartFlags) => {
      const choice = choiceWords(flags);
      finish(await build({ ...flags, languages: flags.lang, targets: flags.target, choice }, environment));
    });
  program
    .command('release')
    .description('fait un dossier pour l’imprimeur et un pour le web, contrôlés')
    .addOption(content)
    .option('--out <dossier>', 'dossier de livraison', 'release')
    .option('--only <publications...>', 'seulement ces publications (identifiant, dossier ou repertoire)', [])
    .addOption(languages(environment))
    .option('--mentions-a-completer', 'laisse en blanc les mentions légales inconnues', false)
    .option('--allow-stale', 'livre aussi des traductions qui ne suivent plus leur source', false)
    .action(async ({ mentionsACompleter, ...flags }: ReleaseFlags) => {
      // Commands that not every start needs are loaded when they are asked for.
      const { release } = await import('./commands/release.ts');
      finish(
        await release({ ...flags, languages: flags.lang, blankMentions: mentionsACompleter }, environment),
      );
    });
  program
    .command('export')
    .description('écrit les données ouvertes : CSV, JSON et son schéma, GeoJSON, calendrier')
    .addOption(content)
    .option('--out <dossier>', 'dossier de sortie', 'output/donnees')
    .action(async (flags: { content: string; out: string }) => {
      const { exportData } = await import('./commands/export.ts');
      finish(await exportData(flags, environment));
    });
  program
    .command('import')
    .description('compare une feuille de calcul au contenu, fiche par fiche')
    .argument('<feuille>', 'fichier .csv ou .xlsx')
    .addOption(content)
    .option('--only <repertoire>', 'identifiant du répertoire')
    .option('--write', 'écrit les fiches', false)
    .action(async (file: string, flags: { content: string; only?: string; write: boolean }) => {
      const { importSheet } = await import('./commands/import.ts');
      finish(await importSheet({ ...flags, file }, environment));
    });
  program
    .command('sync')
    .description('note qu’une traduction suit de nouveau son texte source')
    .addArgument(
      new Argument('<langue>', 'langue de la traduction').choices([...environment.templates.languages]),
    )
    .argument('[fichiers...]', 'fichiers traduits, ou fichier:ligne pour un seul bloc')
    .addOption(content)
    .option('--tout', 'tous les fichiers de la langue', false)
    .action(async (language: Language, files: string[], flags: { content: string; tout: boolean }) => {
      const { sync } = await import('./commands/sync.ts');
      finish(await sync({ content: flags.content, language, files, all: flags.tout }, environment));
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

/** `--id a,b --id c`: three values. */
function listed(value: string, earlier: readonly string[] = []): string[] {
  const values = value.split(',').map((word) => word.trim());
  return [...earlier, ...values.filter((word) => word !== '')];
}

function choiceWords(flags: PartFlags): ChoiceWords {
  const { id = [], region = [], territoire = [], prefecture = [], domaine = [], annee = [] } = flags;
  const territories = [...territoire, ...prefecture];
  return { ids: id, regions: region, territories, domains: domaine, years: annee };
}

/** One language, or two on facing pages. */
function languages({ templates }: Environment): Option {
  const pairs = templates.languages.flatMap((left) =>
    templates.languages.filter((right) => right !== left).map((right) => `${left}-${right}`),
  );
  return new Option('--lang <langues...>', 'seulement ces langues ; fr-ja : en regard')
    .choices([...templates.languages, ...pairs])
    .default([]);
}
