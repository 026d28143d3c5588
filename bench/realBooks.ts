import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetKeptWork } from './builds.ts';
import type { Figure } from './figures.ts';
import { runProcess, type ProcessFigures } from './measure/processRun.ts';
import { PROJECT, type Programs } from './measure/programs.ts';
import { halfSpread, median, medianRatio } from './measure/statistics.ts';

interface PlannedJob {
  readonly publication: string;
  readonly language: string;
}

/** As many processes share the work as are asked for; more than there are editions, or cores, show what that costs. */
const PROCESSES = [1, 2, 4];

/**
 * Our builds of the real content: each book by itself, then all as `npm run build` makes them, one by one and by
 * several processes. Seconds of one machine on one day, to be compared with nothing but those of the same machine at
 * the same time; so the builds with several processes are also told as parts of the one before, in turn.
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
  return [...figures, ...(await measureSharing(ours, jobs.length, runs, folder))];
}

async function measureSharing(
  ours: Programs['ours'],
  books: number,
  runs: number,
  folder: string,
): Promise<Figure[]> {
  const builds = new Map<number, ProcessFigures[]>(PROCESSES.map((count) => [count, []]));
  for (let run = 0; run <= runs; run++)
    for (const [count, made] of builds) {
      const build = await oneBuild([...ours, '--jobs', String(count)], folder);
      if (run > 0) made.push(build);
    }
  const alone = builds.get(1) ?? [];
  return [...builds].flatMap(([count, made]) => {
    const workload = `all ${books} books, ${count === 1 ? '1 process' : `${count} processes`}`;
    const pairs = made.map(({ wall }, run) => [wall, alone[run]?.wall ?? NaN] as const);
    const what = `real books: time ÷ that of 1 process (${availableParallelism()} cores)`;
    const shared: Figure = {
      workload,
      what,
      value: medianRatio(pairs),
      noise: halfSpread(pairs.map(([some, one]) => some / one)),
      unit: 'ratio',
      ...(count === 2 && { must: 0.6 }),
    };
    return [...figuresOf(workload, made), ...(count > 1 ? [shared] : [])];
  });
}

/** A first build, which is not counted, brings program and fonts into the machine's memory. */
async function repeated(argv: readonly string[], folder: string, runs: number): Promise<ProcessFigures[]> {
  await oneBuild(argv, folder);
  const builds: ProcessFigures[] = [];
  for (let run = 1; run <= runs; run++) builds.push(await oneBuild(argv, folder));
  return builds;
}

async function oneBuild(argv: readonly string[], folder: string): Promise<ProcessFigures> {
  await forgetKeptWork();
  const out = await mkdtemp(join(tmpdir(), 'kakehashi-books-'));
  return runProcess([...argv, '--out', out], folder).finally(() => rm(out, { recursive: true }));
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
