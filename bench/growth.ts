import { join } from 'node:path';
import { figuresFor } from './againstPeer.ts';
import { buildOurs, forgetBuilds } from './builds.ts';
import type { Figure } from './figures.ts';
import type { Programs } from './measure/programs.ts';
import { growthExponent, median } from './measure/statistics.ts';
import { writeDirectory, type Workload } from './workload/workFolder.ts';

/** Of the number of entries. */
const FACTORS = [1, 10, 30];

interface Sized {
  readonly workload: Workload;
  /** Medians, in seconds and bytes. */
  readonly wall: number;
  readonly cpu: number;
  readonly peakMemory: number;
}

/** Our build on larger and larger directories; the exponent says how time grows with their size. */
export async function measureGrowth(
  programs: Programs,
  folder: string,
  entryCount: number,
  runs: number,
): Promise<Figure[]> {
  const sizes: Sized[] = [];
  for (const factor of FACTORS) {
    const workload = await writeDirectory(join(folder, `directory-${factor}`), entryCount * factor);
    sizes.push(await measureSize(programs, workload, factor === FACTORS.at(-1) ? 1 : runs));
  }
  return [
    ...sizes.flatMap(absoluteFigures),
    ...sizes.slice(1).flatMap((large, index) => exponents(sizes[index], large)),
  ];
}

async function measureSize(programs: Programs, workload: Workload, runs: number): Promise<Sized> {
  const builds = [];
  for (let run = 0; run < runs; run++) {
    await forgetBuilds(workload);
    builds.push(await buildOurs(programs, workload));
  }
  return {
    workload,
    wall: median(builds.map(({ wall }) => wall)),
    cpu: median(builds.map(({ cpu }) => cpu)),
    peakMemory: median(builds.map(({ peakMemory }) => peakMemory)),
  };
}

function absoluteFigures({ workload, wall, cpu, peakMemory }: Sized): Figure[] {
  const budget = workload.size === 900 ? { must: 900, aim: 500 } : {};
  return figuresFor(workload, [
    { what: 'growth: time', value: wall, unit: 'seconds' },
    { what: 'growth: processor time', value: cpu, unit: 'seconds' },
    { what: 'growth: peak memory', value: peakMemory / 1e6, unit: 'megabytes', ...budget },
  ]);
}

/**
 * What starting costs makes the first step look better than linear: the last step is the one to read.
 * The largest size is built once only, so the budget holds for processor time, which neighbours disturb least.
 */
function exponents(small: Sized | undefined, large: Sized): Figure[] {
  if (!small) return [];
  const between = (cost: (sized: Sized) => number): number =>
    growthExponent(
      { size: small.workload.size, cost: cost(small) },
      { size: large.workload.size, cost: cost(large) },
    );
  const step = `exponent from ${small.workload.size} entries`;
  return figuresFor(large.workload, [
    { what: `${step}, time`, value: between(({ wall }) => wall), unit: 'exponent' },
    { what: `${step}, processor time`, value: between(({ cpu }) => cpu), unit: 'exponent', must: 1.1 },
  ]);
}
