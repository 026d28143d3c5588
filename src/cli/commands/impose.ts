import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Option } from 'commander';
import { makeBooklet } from '../../imposition/saddleStitch.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { writeOutput } from '../output/outputFolder.ts';
import type { Declare } from './declaration.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { IMPOSE_WORDS } from '../wording/imposeWording.ts';
import { USAGE_WORDS } from '../wording/usageWording.ts';
import { numberBetween } from './commonOptions.ts';

interface ImposeFlags {
  readonly sortie?: string;
  readonly papier: number;
  readonly traits: boolean;
  readonly couverture: boolean;
}

/** Millimetres: thicker than any paper that folds. */
const THICKEST_LEAF = 1;

/** `impose`: the pages of a PDF on the sheets of a stapled booklet. */
export const declare: Declare = (command, { environment, finish }) => {
  const words = HELP_WORDS[environment.language];
  const { thickness } = USAGE_WORDS[environment.language];
  command
    .argument('<fichier>', words.toImpose)
    .option('--sortie <fichier>', words.imposedFile)
    .addOption(
      new Option('--papier <mm>', words.thickness)
        .default(0)
        .argParser(numberBetween(0, THICKEST_LEAF, thickness)),
    )
    .option('--traits', words.cutMarks, false)
    .option('--couverture', words.lastIsCover, false)
    .action(async (file: string, flags: ImposeFlags) => finish(await imposeFile(file, flags, environment)));
};

async function imposeFile(file: string, flags: ImposeFlags, environment: Environment): Promise<ExitCode> {
  const words = IMPOSE_WORDS[environment.language];
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    environment.warn(USAGE_WORDS[environment.language].unreadableFile(file));
    return EXIT.wrongUsage;
  }
  const options = { leafThicknessMm: flags.papier, cutMarks: flags.traits, lastIsCover: flags.couverture };
  const booklet = await makeBooklet(bytes, options);
  if ('problem' in booklet) {
    environment.warn(words.refused(file, words.problems[booklet.problem]));
    return EXIT.contentErrors;
  }
  const output = flags.sortie ?? file.replace(/(\.pdf)?$/i, '.livret.pdf');
  await writeOutput(dirname(output), basename(output), booklet.bytes);
  environment.say(words.made(output, booklet.sheets, booklet.blanks));
  environment.say(words.howToPrint);
  return EXIT.good;
}
