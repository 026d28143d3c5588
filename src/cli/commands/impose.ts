import { readFile, writeFile } from 'node:fs/promises';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { makeBooklet } from '../../imposition/saddleStitch.ts';

interface Flags {
  readonly sortie?: string;
  readonly papier: number;
  readonly traits: boolean;
  readonly couverture: boolean;
}

/** Exit codes: 0 good, 1 the file cannot be imposed, 2 wrong usage, 3 fault of the program. */
async function main(): Promise<number> {
  const command = imposeCommand();
  command.parse();
  const file = command.args[0] ?? '';
  const flags = command.opts<Flags>();
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) {
    process.stderr.write(`Fichier introuvable ou illisible : ${file}\n`);
    return 2;
  }
  const options = { leafThicknessMm: flags.papier, cutMarks: flags.traits, lastIsCover: flags.couverture };
  const booklet = await makeBooklet(bytes, options);
  if ('problem' in booklet) {
    process.stderr.write(`${file} ne peut pas être imposé : ${booklet.problem}.\n`);
    return 1;
  }
  const output = flags.sortie ?? file.replace(/(\.pdf)?$/i, '.livret.pdf');
  await writeFile(output, booklet.bytes);
  process.stdout.write(
    `${output} : ${booklet.sheets} feuille(s) recto verso, ${booklet.blanks} page(s) blanche(s).\n`,
  );
  process.stdout.write('Imprimer recto verso, reliure sur le petit côté, à 100 %, sans mise à l’échelle.\n');
  return 0;
}

function imposeCommand(): Command {
  return new Command('impose')
    .description('Met en livret agrafé : A5 sur A4, A4 sur A3, pages dans l’ordre de l’impression.')
    .argument('<fichier>', 'le PDF à imposer')
    .option('--sortie <fichier>', 'fichier à écrire (sinon <fichier>.livret.pdf)')
    .option(
      '--papier <mm>',
      'épaisseur d’une feuille en mm, pour compenser la chasse des cahiers',
      thickness,
      0,
    )
    .option('--traits', 'ajouter traits de coupe et de pli, avec 3 mm de fond perdu', false)
    .option(
      '--couverture',
      'la dernière page est la quatrième de couverture : les blanches vont avant elle',
      false,
    )
    .exitOverride();
}

function thickness(text: string): number {
  const value = Number(text.replace(',', '.'));
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('une épaisseur de 0 à 1 mm est attendue.');
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
