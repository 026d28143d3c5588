/** Milliseconds without another question, after which begins what takes long and what nobody waits for to see a page. */
const QUIET = 60;

type Task<T> = () => T | Promise<T>;

/** One thing at a time, each in its turn. */
export interface Turns {
  /** Does something once all is done that was asked in turn before, however that ended. */
  inTurn<T>(task: Task<T>): Promise<T>;
  /**
   * Does something once nothing else is asked: whoever changes a word and asks for its page, then for its problems, has
   * the page first, though pages are asked for in two questions.
   */
  whenQuiet<T>(task: Task<T>): Promise<T>;
}

interface TurnOptions {
  /** Milliseconds, for tests. */
  readonly quiet?: number;
  /** Called when something begins, and when it is done. */
  readonly onTurn?: () => void;
}

export function createTurns({ quiet = QUIET, onTurn }: TurnOptions = {}): Turns {
  const waiting: (() => Promise<void>)[] = [];
  const patient: (() => Promise<void>)[] = [];
  let isBusy = false;
  let isQuiet = false;
  let silence: NodeJS.Timeout | undefined;
  const next = (): void => {
    if (isBusy) return;
    const task = waiting.shift() ?? (isQuiet ? patient.shift() : undefined);
    if (task) {
      isBusy = true;
      onTurn?.();
      void task().then(() => {
        isBusy = false;
        onTurn?.();
        next();
      });
      return;
    }
    isQuiet = false;
    if (patient.length === 0) return;
    clearTimeout(silence);
    silence = setTimeout(() => {
      isQuiet = true;
      next();
    }, quiet);
  };
  const ask = <T>(queue: (() => Promise<void>)[], task: Task<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      queue.push(async () => {
        try {
          resolve(await task());
        } catch (fault) {
          reject(fault as Error);
        }
      });
      next();
    });
  return {
    inTurn: (task) => {
      clearTimeout(silence);
      isQuiet = false;
      return ask(waiting, task);
    },
    whenQuiet: (task) => ask(patient, task),
  };
}
