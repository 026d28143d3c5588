import { dirname } from 'node:path';
import { figuresFor } from './againstPeer.ts';
import type { Figure } from './figures.ts';
import { runProcess } from './measure/processRun.ts';
import type { Programs } from './measure/programs.ts';
import { median, medianRatio } from './measure/statistics.ts';
import type { Workload } from './workload/workFolder.ts';

/** One PDF written from pages laid out before. */
export interface Emission {
  readonly seconds: number;
  readonly bytes: number;
}

/** What `tagsCost.ts` prints: emissions in turn, the first bare. */
export interface TagsCost {
  /** Seconds from the start of the process to the last page laid out. */
  readonly untilLaidOut: number;
  readonly bare: readonly Emission[];
  readonly tagged: readonly Emission[];
}

/** What tags add to the same pages, as shares of a whole build without them. */
export async function measureTags(programs: Programs, workload: Workload, runs: number): Promise<Figure[]> {
  const argv = ['--expose-gc', ...programs.tags, 'content', String(runs + 1)];
  const { output } = await runProcess(argv, dirname(workload.contentFolder));
  const { untilLaidOut, bare, tagged } = JSON.parse(output) as TagsCost;
  const pairs = bare
    .map((emission, index) => ({ bare: emission, tagged: tagged[index] ?? emission }))
    .slice(1);
  const added = median(pairs.map((pair) => pair.tagged.seconds - pair.bare.seconds));
  const wholeBare = untilLaidOut + median(pairs.map((pair) => pair.bare.seconds));
  const size = medianRatio(pairs.map((pair) => [pair.tagged.bytes, pair.bare.bytes]));
  const emission = medianRatio(pairs.map((pair) => [pair.tagged.seconds, pair.bare.seconds]));
  return figuresFor(workload, [
    {
      what: 'tags: time added to a bare build',
      value: (added / wholeBare) * 100,
      unit: 'percent',
      must: 15,
      aim: 8,
    },
    { what: 'tags: writing, tagged ÷ bare', value: emission, unit: 'ratio' },
    { what: 'tags: file, tagged ÷ bare', value: size, unit: 'ratio', must: 1.2 },
  ]);
}
