import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { AskedRun, RunState } from '../../protocol.ts';

/** Runs commands of the program beside the desk, one at a time, and tells what they say. */
export interface ProgramRuns {
  /** @returns how the other one goes, where another one runs and this one does not begin */
  start(run: AskedRun): RunState | undefined;
  /** Ends the one that runs, as Ctrl+C would. */
  stop(): void;
}

export interface RunsSetup {
  /** The program, to be started by Node. */
  readonly program: string;
  argumentsOf(run: AskedRun): readonly string[];
  tell(state: RunState): void;
}

/** Lines that are kept of what a run says: more are a fault of ours, and nobody reads them. */
const MOST_LINES = 5_000;

/** What a command says of where it is. */
const toldStage = z.object({ stage: z.string().max(500) });

export function createProgramRuns({ program, argumentsOf, tell }: RunsSetup): ProgramRuns {
  let running: { readonly process: ChildProcess; state: RunState } | undefined;
  return {
    start: (run) => {
      if (running !== undefined) return running.state;
      const started = spawn(process.execPath, [program, ...argumentsOf(run)], {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      const own = { process: started, state: { command: run.command, lines: [] } as RunState };
      running = own;
      const goOn = (change: Partial<RunState>): void => {
        own.state = { ...own.state, ...change };
        tell(own.state);
      };
      const add = (line: string): void => {
        if (own.state.lines.length < MOST_LINES) goOn({ lines: [...own.state.lines, line] });
      };
      for (const stream of [started.stdout, started.stderr])
        if (stream) createInterface(stream).on('line', add);
      started.on('message', (message) => {
        const told = toldStage.safeParse(message);
        if (told.success && running === own) goOn(told.data);
      });
      tell(own.state);
      const ended = (code: number): void => {
        if (running !== own) return;
        running = undefined;
        const { command, lines } = own.state;
        tell({ command, lines, code });
      };
      started.on('error', () => ended(3));
      started.on('close', (code) => ended(code ?? 130));
      return undefined;
    },
    stop: () => void running?.process.kill('SIGINT'),
  };
}
