import { dirname } from 'node:path';
import { figuresFor } from '../againstPeer.ts';
import { buildPeer } from '../builds.ts';
import type { Figure } from '../figures.ts';
import { runProcess } from '../measure/processRun.ts';
import type { Programs } from '../measure/programs.ts';
import { halfSpread, median, percentile } from '../measure/statistics.ts';
import type { Workload } from '../workload/workFolder.ts';
import type { EditFigures } from './edits.ts';

/** So many edits count. */
const EDITS = 20;
/** The peer’s, of which the median counts. */
const COLD_BUILDS = 3;

/** A word changed while a session is open, to the page that it changes and to the whole PDF. */
export async function measureWarm(programs: Programs, workload: Workload): Promise<Figure[]> {
  const { kind, size, contentFolder, plainFolder, changedFiles } = workload;
  const [ourFile = '', plainFile = ''] = changedFiles;
  const folder = dirname(contentFolder);
  const colds: number[] = [];
  for (let run = 0; run < COLD_BUILDS; run += 1) colds.push((await buildPeer(programs, workload)).wall);
  const ofOurs = [...programs.ourEdits, contentFolder, ourFile, String(EDITS)];
  const ours = JSON.parse((await runProcess(ofOurs, folder)).output) as EditFigures;
  const ofPeer = [...programs.peerEdits, kind, plainFolder, plainFile, String(EDITS)];
  const { milliseconds: peer } = JSON.parse((await runProcess(ofPeer, folder)).output) as {
    readonly milliseconds: readonly number[];
  };
  const isLarge = kind === 'repertoire' && size > 500;
  const page = median(ours.page);
  return figuresFor(workload, [
    {
      what: 'open session: a word to its page, median',
      value: page,
      noise: halfSpread(ours.page),
      unit: 'milliseconds',
      ...(isLarge ? { must: 400, aim: 300 } : { must: 150, aim: 100 }),
    },
    {
      what: 'open session: a word to its page, 95th percentile',
      value: percentile(ours.page, 0.95),
      unit: 'milliseconds',
    },
    {
      what: 'open session: a word to its page, processor time',
      value: median(ours.pageCpu),
      unit: 'milliseconds',
    },
    { what: 'open session: a word, Typst’s whole PDF, median', value: median(peer), unit: 'milliseconds' },
    { what: 'open session: a word, ours ÷ Typst', value: page / median(peer), unit: 'ratio' },
    {
      what: 'open session: whole PDF after a word ÷ Typst, cold',
      value: median(ours.whole) / 1000 / median(colds),
      unit: 'ratio',
      must: 0.5,
      aim: 0.3,
    },
    {
      what: 'open session: whole PDF after a word, processor time',
      value: median(ours.wholeCpu),
      unit: 'milliseconds',
    },
    {
      what: 'open session: memory when idle',
      value: ours.idle / 1e6,
      unit: 'megabytes',
      ...(!isLarge && { must: 600 }),
    },
  ]);
}
