import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figures.ts';
import { runProcess, type ProcessFigures } from './measure/processRun.ts';
import { PROJECT, type Programs } from './measure/programs.ts';
import { halfSpread, median } from './measure/statistics.ts';

interface PlannedJob {
  readonly publication: string;
  readonly language: string;
}

/**
 * Our builds of the real content: each book by itself, then all in one process as `npm run build` makes them. Seconds
 * of one machine on one day, to be compared with nothing but those of the same machine at the same time.
 * @param folder its `content` is built
 */
export async function measureBooks({ ours }: Programs, runs: number, folder = PROJECT): Promise<Figure[]> {
  const { output } = await runProcess([...ours, '--plan'], folder);
  const jobs = JSON.parse(output) as readonly PlannedJob[];
  const figures: Figure[] = [];
  for (const { publication, language } of jobs) {
    const options = ['--only', publication, '--lang', language];
    figures.push(
      ...figuresOf(`${publication}, ${language}`, await repeated([...ours, ...options], folder, runs)),
    );
  }
  figures.push(...figuresOf(`all ${jobs.length} books`, await repeated(ours, folder, runs)));
  return figures;
}

/** A first build, which is not counted, brings program and fonts into the machine's memory. */
async function repeated(argv: readonly string[], folder: string, runs: number): Promise<ProcessFigures[]> {
  const builds: ProcessFigures[] = [];
  for (let run = 0; run <= runs; run++) {
    const out = await mkdtemp(join(tmpdir(), 'kakehashi-books-'));
    const build = await runProcess([...argv, '--out', out], folder).finally(() =>
      rm(out, { recursive: true }),
    );
    if (run > 0) builds.push(build);
  }
  return builds;
}

function figuresOf(workload: string, builds: readonly ProcessFigures[]): Figure[] {
  const of = (cost: (build: ProcessFigures) => number): Pick<Figure, 'value' | 'noise'> => ({
    value: median(builds.map(cost)),
    noise: halfSpread(builds.map(cost)),
  });
  return [
    { workload, what: 'real book: time', ...of(({ wall }) => wall), unit: 'seconds' },
    { workload, what: 'real book: processor time', ...of(({ cpu }) => cpu), unit: 'seconds' },
    {
      workload,
      what: 'real book: peak memory',
      ...of(({ peakMemory }) => peakMemory / 1e6),
      unit: 'megabytes',
    },
  ];
}
