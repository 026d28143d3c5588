import { AsyncLocalStorage } from 'node:async_hooks';
import { format } from 'node:util';

/** Takes what a library said on the console, in its own words. */
export type Hear = (said: string) => void;

const WAYS = ['log', 'warn', 'error'] as const;

const listening = new AsyncLocalStorage<Hear>();

/** The console's own functions, while some are heard; how many runs are. */
let own: Pick<Console, (typeof WAYS)[number]> | undefined;
let running = 0;

/**
 * Runs a function of React-PDF, pdfkit or fontkit and hears what they say on the console: it is the one way in
 * which they tell what they could not do. What others say meanwhile goes where it always does.
 */
export function hearing<T>(hear: Hear | undefined, run: () => T): T {
  if (!hear) return run();
  open();
  let result: T;
  try {
    result = listening.run(hear, run);
  } catch (error) {
    close();
    throw error;
  }
  if (!(result instanceof Promise)) {
    close();
    return result;
  }
  return result.finally(close) as T;
}

function open(): void {
  running += 1;
  if (running > 1) return;
  const { log, warn, error } = console;
  own = { log, warn, error };
  for (const way of WAYS) {
    console[way] = (...words: unknown[]): void => {
      const hear = listening.getStore();
      if (hear) hear(format(...words));
      else own?.[way](...words);
    };
  }
}

function close(): void {
  running -= 1;
  if (running > 0 || !own) return;
  Object.assign(console, own);
  own = undefined;
}
