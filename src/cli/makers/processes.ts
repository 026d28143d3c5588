import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { removeUnfinished } from '../output/wholeFile.ts';
import type { RunningMaker } from './buildBeside.ts';
import type { MakerPort } from './maker.ts';
import type { FromMaker, ToMaker } from './messages.ts';
import type { FreeResources } from './sharing.ts';

export function resourcesHere(): FreeResources {
  return { cores: availableParallelism(), memory: process.availableMemory() };
}

let haveStarted = false;

/** Whether this process has let others make jobs: then it has not run what makes them itself. */
export function hasStartedMakers(): boolean {
  return haveStarted;
}

/**
 * Starts a maker with the options that this process was started with.
 * @param program `bin/maker.mjs`
 */
export function startMaker(program: string): RunningMaker {
  haveStarted = true;
  const child = fork(program, [], {
    execArgv: process.execArgv,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? String(code)));
    child.once('error', (error) => resolve(error.message));
  });
  return {
    // To one that has just ended nothing can be told; how it ended says the rest.
    tell: (message) => void (child.connected && child.send(message, () => undefined)),
    onMessage: (heard) => void child.on('message', (message) => heard(message as FromMaker)),
    ended,
  };
}

/** What a process that was started by `startMaker` is told and says. */
export interface OwnPort extends MakerPort {
  /** Once all that was said has gone. */
  readonly flushed: () => Promise<void>;
}

/**
 * The maker's own end. Where the program is gone, for a signal or for a fault, nobody waits for the files: it ends, and
 * leaves none half written. A signal from the terminal goes to both, and the program obeys it.
 */
export function portOfThisProcess(): OwnPort {
  const told: ToMaker[] = [];
  const waiting: ((message: ToMaker) => void)[] = [];
  let sent: Promise<unknown> = Promise.resolve();
  process.on('message', (message) => {
    const next = waiting.shift();
    if (next) next(message as ToMaker);
    else told.push(message as ToMaker);
  });
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => {
    removeUnfinished();
    process.exit();
  });
  return {
    say: (message: FromMaker) => {
      sent = new Promise((resolve) => process.send?.(message, undefined, undefined, resolve));
    },
    hear: () => {
      const message = told.shift();
      return message ? Promise.resolve(message) : new Promise((resolve) => waiting.push(resolve));
    },
    flushed: async () => void (await sent),
  };
}
