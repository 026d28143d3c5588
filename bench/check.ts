import { dirname } from 'node:path';
import { buildPeer } from './builds.ts';
import { figuresFor } from './againstPeer.ts';
import type { Figure } from './figures.ts';
import { runProcess } from './measure/processRun.ts';
import type { Programs } from './measure/programs.ts';
import { halfSpread, median, medianRatio } from './measure/statistics.ts';
import type { Workload } from './workload/workFolder.ts';

/** `check` of the texts that the peer makes a file of, in turn with it: what an editor waits for at each change. */
export async function measureCheck(programs: Programs, workload: Workload, runs: number): Promise<Figure[]> {
  const check = [...programs.ours.slice(0, -1), 'check', '--content', 'content', '--format', 'json'];
  const pairs: { readonly ours: number; readonly peer: number }[] = [];
  for (let run = 0; run <= runs; run++) {
    const ours = await runProcess(check, dirname(workload.contentFolder));
    const peer = await buildPeer(programs, workload);
    if (run > 0) pairs.push({ ours: ours.cpu, peer: peer.cpu });
  }
  const ratios = pairs.map(({ ours, peer }) => ours / peer);
  return figuresFor(workload, [
    {
      what: 'check: processor time, ours ÷ Typst’s cold build',
      value: medianRatio(pairs.map(({ ours, peer }): [number, number] => [ours, peer])),
      noise: halfSpread(ratios),
      unit: 'ratio',
      must: 1,
      aim: 0.6,
    },
    { what: 'check: processor time', value: median(pairs.map(({ ours }) => ours)), unit: 'seconds' },
  ]);
}
