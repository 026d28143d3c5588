import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { AskedRun, RunState } from '../../protocol.ts';

/** Runs commands of the program beside the desk, one at a time, and tells what they say. */
export interface ProgramRuns {
  /** False while another one runs. */
  start(run: AskedRun): boolean;
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

export function createProgramRuns({ program, argumentsOf, tell }: RunsSetup): ProgramRuns {
  let running: ChildProcess | undefined;
  return {
    start: (run) => {
      if (running !== undefined) return false;
      const started = spawn(process.execPath, [program, ...argumentsOf(run)], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running = started;
      const lines: string[] = [];
      const add = (line: string): void => {
        if (lines.length < MOST_LINES) lines.push(line);
        tell({ command: run.command, lines: [...lines] });
      };
      for (const stream of [started.stdout, started.stderr]) createInterface(stream).on('line', add);
      tell({ command: run.command, lines: [] });
      const ended = (code: number): void => {
        if (running !== started) return;
        running = undefined;
        tell({ command: run.command, lines: [...lines], code });
      };
      started.on('error', () => ended(3));
      started.on('close', (code) => ended(code ?? 130));
      return true;
    },
    stop: () => void running?.kill('SIGINT'),
  };
}
