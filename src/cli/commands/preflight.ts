import { readFile } from 'node:fs/promises';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isRefused, preflight } from '../../judge/press/preflight.ts';
import { printReport } from '../../judge/press/report.ts';
import type { BindingMethod } from '../../judge/press/subject.ts';

interface Flags {
  readonly json: boolean;
  readonly rvbIcc: boolean;
  readonly reliure?: BindingMethod;
  readonly encrage: number;
  readonly mesure: boolean;
}

/** Exit codes: 0 good, 1 refused, 2 wrong usage, 3 fault of the program. */
async function main(): Promise<number> {
  const command = preflightCommand();
  command.parse();
  const file = command.args[0] ?? '';
  const flags = command.opts<Flags>();
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) {
    process.stderr.write(`Fichier introuvable ou illisible : ${file}\n`);
    return 2;
  }
  const options = {
    allowRgbIcc: flags.rvbIcc,
    totalInkLimit: flags.encrage,
    ...(flags.reliure && { binding: flags.reliure }),
  };
  const report = await preflight(bytes, options, flags.mesure ? 'gs' : null);
  process.stdout.write(
    flags.json ? `${JSON.stringify({ file, ...report }, null, 2)}\n` : printReport(file, report),
  );
  return isRefused(report) ? 1 : 0;
}

function preflightCommand(): Command {
  return new Command('preflight')
    .description('Contrôle un PDF avant l’envoi à l’imprimeur (PDF/X-4).')
    .argument('<fichier>', 'le PDF à contrôler')
    .option('--json', 'rapport en JSON', false)
    .option('--rvb-icc', 'admettre les images et couleurs RVB qui portent un profil ICC', false)
    .addOption(new Option('--reliure <reliure>', 'reliure prévue').choices(['agrafe', 'dos-carre']))
    .option(
      '--encrage <pourcent>',
      'encrage total admis : 300 sur couché, 250 sur papier mince',
      percentage,
      300,
    )
    .option('--no-mesure', 'ne pas mesurer l’encrage avec Ghostscript')
    .exitOverride();
}

function percentage(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 400)) throw new InvalidArgumentError('un nombre de 1 à 400 est attendu.');
  return value;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`Défaut du programme : ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 3;
  }
}
