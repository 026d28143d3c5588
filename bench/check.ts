import { cp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { figuresFor } from './againstPeer.ts';
import { buildPeer, forgetKeptWork } from './builds.ts';
import type { Figure } from './figures.ts';
import { runProcess } from './measure/processRun.ts';
import { PROJECT, type Programs } from './measure/programs.ts';
import { halfSpread, median, medianRatio } from './measure/statistics.ts';
import { changeOneWord, type Workload } from './workload/workFolder.ts';

/** Processor seconds of a check that finds nothing kept, and of one after another word has changed. */
interface Checks {
  readonly first: number;
  readonly again: number;
}

/** `check` of the texts that the peer makes a file of, in turn with it: what an editor waits for at each change. */
export async function measureCheck(programs: Programs, workload: Workload, runs: number): Promise<Figure[]> {
  const pairs: (Checks & { readonly peer: number })[] = [];
  for (let run = 0; run <= runs; run++) {
    const ours = await checksOf(programs, dirname(workload.contentFolder), () => changeOneWord(workload));
    const peer = await buildPeer(programs, workload);
    if (run > 0) pairs.push({ ...ours, peer: peer.cpu });
  }
  const told = (name: keyof Checks, what: string): Omit<Figure, 'workload'>[] => {
    const ratios = pairs.map((pair): [number, number] => [pair[name], pair.peer]);
    const [value, noise] = [medianRatio(ratios), halfSpread(ratios.map(([one, peer]) => one / peer))];
    return [
      { what: `${what}, ours ÷ Typst’s cold build`, value, noise, unit: 'ratio', must: 1, aim: 0.6 },
      { what, value: median(pairs.map((pair) => pair[name])), unit: 'seconds' },
    ];
  };
  return figuresFor(workload, [
    ...told('first', 'check: processor time'),
    ...told('again', 'check again, one word changed: processor time'),
  ]);
}

/** The same of the real content, in seconds: there is no peer that has read it. */
export async function measureRealCheck(programs: Programs, runs: number, folder: string): Promise<Figure[]> {
  await cp(join(PROJECT, 'content'), join(folder, 'content'), { recursive: true });
  const file = join(folder, 'content/dossier-pays-japon/fr/00-essentiel.md');
  const checks: Checks[] = [];
  for (let run = 0; run <= runs; run++) {
    const one = await checksOf(programs, folder, async () =>
      writeFile(file, `${await readFile(file, 'utf8')}\nUn mot.\n`),
    );
    if (run > 0) checks.push(one);
  }
  const told = (name: keyof Checks, what: string, must: number): Figure => {
    const seconds = checks.map((one) => one[name]);
    const workload = 'real content';
    return { workload, what, value: median(seconds), noise: halfSpread(seconds), unit: 'seconds', must };
  };
  return [
    told('first', 'check: processor time', 2),
    told('again', 'check again, one word changed: processor time', 1.2),
  ];
}

async function checksOf(
  { ours }: Programs,
  folder: string,
  changeWord: () => Promise<void>,
): Promise<Checks> {
  const check = [...ours.slice(0, -1), 'check', '--content', 'content', '--format', 'json'];
  await forgetKeptWork();
  const first = await runProcess(check, folder);
  await changeWord();
  const again = await runProcess(check, folder);
  return { first: first.cpu, again: again.cpu };
}
