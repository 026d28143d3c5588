import { expect, it } from 'vitest';
import type { JobResult } from '../jobs/buildJobs.ts';
import { JobFault } from '../jobs/jobFault.ts';
import type { Job } from '../jobs/jobs.ts';
import { buildBeside, MakerEnded, type RunningMaker } from './buildBeside.ts';
import type { FromMaker, MakerSetup, ToMaker } from './messages.ts';

const job = (file: string): Job => ({ file, target: 'screen' }) as Job;
const RESULT = { outcome: 'placed' as const, files: [], diagnostics: [] };
const SETUP = {} as MakerSetup;

/** What a maker does with each message; it ends by what it returns. */
type Life = (said: ToMaker, say: (message: FromMaker) => void) => string | undefined;

function makerOf(live: Life): RunningMaker {
  let hear: (message: FromMaker) => void = () => undefined;
  let end: (by: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => (end = resolve));
  const tell = (message: ToMaker): void =>
    void Promise.resolve().then(() => {
      const by = live(message, (said) => hear(said));
      if (by !== undefined) end(by);
    });
  return { tell, onMessage: (heard) => void (hear = heard), ended };
}

const diligent: Life = (said, say) => {
  if (said.kind === 'end') return '0';
  if (said.kind === 'jobs') for (const file of said.files) say({ kind: 'result', file, result: RESULT });
  say({ kind: 'idle' });
  return undefined;
};

/** Waits with all its jobs until it is told that there are no more. */
function late(): Life {
  const held: string[] = [];
  return (said, say) => {
    if (said.kind === 'jobs') held.push(...said.files);
    if (said.kind !== 'end') say({ kind: 'idle' });
    else for (const file of held) say({ kind: 'result', file, result: RESULT });
    return said.kind === 'end' ? '0' : undefined;
  };
}

/** Dies when it gets its first job. */
const mortal: Life = (said, say) => {
  if (said.kind === 'setup') say({ kind: 'idle' });
  return said.kind === 'jobs' ? 'SIGKILL' : undefined;
};

async function made(
  files: readonly string[],
  lives: readonly Life[],
): Promise<{ told: string[]; results: readonly JobResult[] | undefined; fault: unknown }> {
  const told: string[] = [];
  const left = [...lives];
  const build = {
    setup: SETUP,
    makers: lives.length,
    startMaker: () => makerOf(left.shift() ?? diligent),
    progress: { stage: () => undefined },
  };
  const onResult = (result: JobResult) => void told.push(result.job.file);
  return buildBeside(files.map(job), build, onResult).then(
    (results) => ({ told, results, fault: undefined }),
    (fault: unknown) => ({ told, results: undefined, fault }),
  );
}

const FILES = ['a.screen.pdf', 'b.screen.pdf', 'c.screen.pdf', 'd.screen.pdf', 'e.screen.pdf'];

it('results are told in the order of the jobs, whoever is first', async () => {
  const { told, results } = await made(FILES, [late(), diligent]);
  expect(told).toEqual(FILES);
  expect(results?.map((result) => result.job.file)).toEqual(FILES);
});

it('a maker that is killed is a fault of its job; the others make the rest', async () => {
  const { told, fault } = await made(FILES, [mortal, diligent]);
  expect(told).toEqual(FILES.slice(1));
  expect(fault).toBeInstanceOf(JobFault);
  expect(fault).toMatchObject({ file: 'a.screen.pdf', cause: { by: 'SIGKILL' } });
});

it('where all are killed, the first job is told, and none is said to be made', async () => {
  const { told, fault } = await made(FILES, [mortal, mortal]);
  expect(told).toEqual([]);
  expect((fault as JobFault).cause).toBeInstanceOf(MakerEnded);
  expect(fault).toMatchObject({ file: 'a.screen.pdf' });
});

it('a fault in one job is told once all others are made', async () => {
  const faulty: Life = (said, say) => {
    if (said.kind !== 'jobs') return diligent(said, say);
    for (const file of said.files)
      if (file.startsWith('c')) say({ kind: 'fault', file, fault: { kind: 'other', message: 'no' } });
      else say({ kind: 'result', file, result: RESULT });
    say({ kind: 'idle' });
    return undefined;
  };
  const { told, fault } = await made(FILES, [faulty, faulty]);
  expect(told).toEqual(FILES.filter((file) => !file.startsWith('c')));
  expect(fault).toMatchObject({ file: 'c.screen.pdf', cause: { message: 'no' } });
});

it('a fault of the maker itself is the cause of what it has not made', async () => {
  const broken: Life = (said, say) => {
    if (said.kind !== 'jobs') return diligent(said, say);
    say({ kind: 'fault', fault: { kind: 'cannotWrite', path: 'out/a.pdf', code: 'ENOSPC' } });
    return '0';
  };
  const { fault } = await made(['a.screen.pdf', 'b.screen.pdf'], [broken, diligent]);
  expect(fault).toMatchObject({ file: 'a.screen.pdf', cause: { code: 'ENOSPC' } });
});
