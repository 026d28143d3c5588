import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { figuresFor } from './againstPeer.ts';
import { forgetBuilds } from './builds.ts';
import type { Figure } from './figures.ts';
import { runProcess, type ProcessFigures } from './measure/processRun.ts';
import type { Programs } from './measure/programs.ts';
import { halfSpread, medianRatio } from './measure/statistics.ts';
import type { Workload } from './workload/workFolder.ts';

const OUT = 'out';

/** What the press edition, book and cover sheet, costs against the screen edition: whole processes in turn. */
export async function measurePress(programs: Programs, workload: Workload, runs: number): Promise<Figure[]> {
  const pairs: { screen: ProcessFigures; press: ProcessFigures }[] = [];
  for (let run = 0; run <= runs; run++) {
    const screen = await buildFor('screen', programs, workload);
    const press = await buildFor('press', programs, workload);
    // The first pair brings programs and fonts into the machine's memory
    if (run > 0) pairs.push({ screen, press });
  }
  const ratio = (of: (build: ProcessFigures) => number): Pick<Figure, 'value' | 'noise'> => {
    const measured = pairs.map(({ screen, press }): [number, number] => [of(press), of(screen)]);
    return { value: medianRatio(measured), noise: halfSpread(measured.map(([a, b]) => a / b)) };
  };
  return figuresFor(workload, [
    { what: 'press ÷ screen: time', ...ratio(({ wall }) => wall), unit: 'ratio', must: 1.3, aim: 1.1 },
    { what: 'press ÷ screen: processor time', ...ratio(({ cpu }) => cpu), unit: 'ratio' },
  ]);
}

async function buildFor(
  target: 'screen' | 'press',
  programs: Programs,
  workload: Workload,
): Promise<ProcessFigures> {
  await forgetBuilds(workload);
  const folder = dirname(workload.contentFolder);
  const options = ['--content', 'content', '--out', OUT, '--lang', 'fr', '--target', target];
  const figures = await runProcess([...programs.ours, ...options], folder);
  await rm(join(folder, OUT), { recursive: true });
  return figures;
}
