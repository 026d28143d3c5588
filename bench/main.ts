import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { measureCold, measureRebuild } from './againstPeer.ts';
import { comparisonText, keptFigures, slowerThan } from './comparison.ts';
import { measureCheck, measureRealCheck } from './check.ts';
import { figureTable, type Figure } from './figures.ts';
import { measureGrowth } from './growth.ts';
import { preparePrograms } from './measure/programs.ts';
import { measurePress } from './pressCost.ts';
import { measureBooks } from './realBooks.ts';
import { measureTags } from './tags.ts';
import { measureWarm } from './warm/measureWarm.ts';
import { writeDirectory, writeDossier } from './workload/workFolder.ts';

const MEASURES = {
  cold: measureCold,
  rebuild: measureRebuild,
  warm: measureWarm,
  tags: measureTags,
  press: measurePress,
  check: measureCheck,
} as const;

/** Content that stays open has a budget of its own for a directory of so many. */
const MANY_ENTRIES = 900;

interface Flags {
  readonly entries: number;
  readonly runs: number;
  readonly only: readonly (keyof typeof MEASURES)[];
  readonly work: readonly ('directory' | 'dossier' | 'books')[];
  readonly growth: boolean;
  readonly keep?: string;
  readonly against?: string;
  readonly json: boolean;
  readonly folder?: string;
}

const flags = new Command('bench')
  .description('Times whole builds against Typst on the same texts. See docs/performance.md.')
  .option('--entries <count>', 'entries of the directory', wholeNumber, 90)
  .option('--runs <count>', 'pairs of builds; medians are printed', wholeNumber, 5)
  .addOption(
    new Option('--only <measures...>', 'only these')
      .choices(Object.keys(MEASURES))
      .default(Object.keys(MEASURES)),
  )
  .addOption(
    new Option('--work <workloads...>', 'only these; books: those of the real content, without the peer')
      .choices(['directory', 'dossier', 'books'])
      .default(['directory', 'dossier']),
  )
  .option(
    '--growth',
    'only how time and memory grow with the entries: 1, 10 and 30 times as many; long',
    false,
  )
  .option('--json', 'figures as JSON', false)
  .option('--keep <file>', 'also write the figures there, as JSON')
  .option(
    '--against <file>',
    'say what got slower since these figures were kept; ends with 1 if anything has',
  )
  .option('--folder <folder>', 'write the workload here and leave it, instead of a temporary folder')
  .parse()
  .opts<Flags>();

// Before hours of measuring: a file that cannot be read should be told at once.
const before = flags.against === undefined ? undefined : keptFigures(await readFile(flags.against, 'utf8'));
const folder = flags.folder ? resolve(flags.folder) : await mkdtemp(join(tmpdir(), 'kakehashi-bench-'));
try {
  const figures = await measure();
  const json = JSON.stringify(figures, null, 2);
  console.log(flags.json ? json : `${machineLine()}\n\n${figureTable(figures)}`);
  if (flags.keep) await writeFile(flags.keep, `${json}\n`);
  if (before) {
    const slower = slowerThan(before, figures);
    console.error(comparisonText(slower));
    if (slower.length > 0) process.exitCode = 1;
  }
} finally {
  if (!flags.folder) await rm(folder, { recursive: true });
}

async function measure(): Promise<Figure[]> {
  const programs = await preparePrograms();
  if (flags.growth) return measureGrowth(programs, folder, flags.entries, flags.runs);
  const workloads = [];
  if (flags.work.includes('directory'))
    workloads.push(await writeDirectory(join(folder, 'directory'), flags.entries));
  if (flags.work.includes('dossier')) workloads.push(await writeDossier(join(folder, 'dossier')));
  const figures: Figure[] = [];
  for (const workload of workloads) {
    for (const name of flags.only) {
      console.error(`${workload.kind}: ${name}…`);
      figures.push(...(await MEASURES[name](programs, workload, flags.runs)));
    }
  }
  if (flags.only.includes('warm') && flags.work.includes('directory') && flags.entries < MANY_ENTRIES) {
    console.error(`${MANY_ENTRIES} entries: warm…`);
    const workload = await writeDirectory(join(folder, 'many'), MANY_ENTRIES);
    figures.push(...(await measureWarm(programs, workload)));
  }
  if (flags.work.includes('books')) {
    if (flags.only.includes('check'))
      figures.push(...(await measureRealCheck(programs, flags.runs, join(folder, 'real'))));
    if (flags.only.includes('cold')) figures.push(...(await measureBooks(programs, flags.runs)));
  }
  return figures;
}

/** Both engines run on this Node, and ours is not as quick on each. */
function machineLine(): string {
  const { node, v8 } = process.versions;
  return `Node ${node} (V8 ${v8}), ${availableParallelism()} cores`;
}

function wholeNumber(written: string): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('a whole number from 1');
  return count;
}
