import { buildOurs, buildPeer, forgetBuilds, type BuildFigures } from './builds.ts';
import type { Figure } from './figures.ts';
import type { Programs } from './measure/programs.ts';
import { halfSpread, median, medianRatio } from './measure/statistics.ts';
import { changeOneWord, type Workload } from './workload/workFolder.ts';

interface Pair {
  readonly ours: BuildFigures;
  readonly peer: BuildFigures;
}

/** Builds from nothing, ours and the peer's in turn. */
export async function measureCold(programs: Programs, workload: Workload, runs: number): Promise<Figure[]> {
  const pairs = await inTurn(programs, workload, runs, () => forgetBuilds(workload));
  const [ours, peer] = [pairs.map((pair) => pair.ours), pairs.map((pair) => pair.peer)];
  const speed = (builds: readonly BuildFigures[]): number =>
    median(builds.map(({ pages, wall }) => pages / wall));
  const last = pairs.at(-1);
  const size = workload.kind === 'repertoire' && workload.size <= 90 ? { must: 3, aim: 1.5 } : {};
  return figuresFor(workload, [
    {
      what: 'cold build: time, ours ÷ Typst',
      ...ratio(pairs, ({ wall }) => wall),
      unit: 'ratio',
      must: 4,
      aim: 2,
    },
    {
      what: 'cold build: processor time, ours ÷ Typst',
      ...ratio(pairs, ({ cpu }) => cpu),
      unit: 'ratio',
    },
    {
      what: 'cold build: time per page, ours ÷ Typst',
      ...ratio(pairs, ({ wall, pages }) => wall / pages),
      unit: 'ratio',
    },
    { what: 'peak memory, ours ÷ Typst', ...ratio(pairs, ({ peakMemory }) => peakMemory), unit: 'ratio' },
    { what: 'file, ours ÷ Typst', ...ratio(pairs, ({ bytes }) => bytes), unit: 'ratio' },
    { what: 'file, ours', value: (last?.ours.bytes ?? NaN) / 1e6, unit: 'megabytes', ...size },
    { what: 'pages, ours', value: last?.ours.pages ?? NaN, unit: 'pages' },
    { what: 'pages, Typst', value: last?.peer.pages ?? NaN, unit: 'pages' },
    { what: 'pages per second, ours', value: speed(ours), unit: 'pagesPerSecond' },
    { what: 'pages per second, Typst', value: speed(peer), unit: 'pagesPerSecond' },
  ]);
}

/** Whole builds again, one word changed each time, with whatever the build before has left. */
export async function measureRebuild(
  programs: Programs,
  workload: Workload,
  runs: number,
): Promise<Figure[]> {
  const pairs = await inTurn(programs, workload, runs, () => changeOneWord(workload));
  return figuresFor(workload, [
    {
      what: 'one word changed: time, ours ÷ Typst',
      ...ratio(pairs, ({ wall }) => wall),
      unit: 'ratio',
      must: 1.5,
      aim: 0.7,
    },
    {
      what: 'one word changed: processor time, ours ÷ Typst',
      ...ratio(pairs, ({ cpu }) => cpu),
      unit: 'ratio',
    },
  ]);
}

/** A B A B; a first pair, not counted, brings programs and fonts into the machine's memory. */
async function inTurn(
  programs: Programs,
  workload: Workload,
  runs: number,
  prepare: () => Promise<void>,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let run = 0; run <= runs; run++) {
    await prepare();
    const ours = await buildOurs(programs, workload);
    const peer = await buildPeer(programs, workload);
    if (run > 0) pairs.push({ ours, peer });
  }
  return pairs;
}

function ratio(pairs: readonly Pair[], of: (build: BuildFigures) => number): Pick<Figure, 'value' | 'noise'> {
  const measured = pairs.map(({ ours, peer }): [number, number] => [of(ours), of(peer)]);
  return { value: medianRatio(measured), noise: halfSpread(measured.map(([a, b]) => a / b)) };
}

/** The same workload named on each line. */
export function figuresFor({ kind, size }: Workload, figures: readonly Omit<Figure, 'workload'>[]): Figure[] {
  const workload = kind === 'repertoire' ? `directory, ${size} entries` : `dossier, ${size} chapters`;
  return figures.map((figure) => ({ workload, ...figure }));
}
