import type { Worker } from 'node:worker_threads';
import type { LiveSession } from '../../../session/live/liveTypes.ts';
import type { Call, Opening, CallOutcome } from './calls.ts';

type Talker = Pick<Worker, 'on' | 'once' | 'postMessage'>;

interface WaitingCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The session of another thread, so that laying out a book never keeps the server from answering.
 * @throws Error where the session could not be opened
 */
export async function sessionBeside(worker: Talker): Promise<LiveSession> {
  const waiting = new Map<number, WaitingCall>();
  await new Promise<void>((resolve, reject) => {
    worker.once('message', (opening: Opening) =>
      opening === 'open' ? resolve() : reject(new Error(opening.fault)),
    );
    worker.once('error', reject);
  });
  const endAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', endAll);
  worker.on('exit', () => endAll(new Error('The session has ended.')));
  worker.on('message', (outcome: CallOutcome) => {
    const asked = waiting.get(outcome.id);
    waiting.delete(outcome.id);
    if ('fault' in outcome) asked?.reject(new Error(outcome.fault));
    else asked?.resolve(outcome.value);
  });
  let calls = 0;
  const ask = <M extends keyof LiveSession>(method: M): LiveSession[M] => {
    const call = (...given: readonly unknown[]): Promise<unknown> => {
      const id = (calls += 1);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, method, given } satisfies Call);
      });
    };
    return call as LiveSession[M];
  };
  return {
    overview: ask('overview'),
    update: ask('update'),
    problems: ask('problems'),
    view: ask('view'),
    pages: ask('pages'),
    framesOf: ask('framesOf'),
    findOnPages: ask('findOnPages'),
    sourceAt: ask('sourceAt'),
    translationOf: ask('translationOf'),
    wholePdf: ask('wholePdf'),
    entryForms: ask('entryForms'),
    newTextForms: ask('newTextForms'),
    namesToWrite: ask('namesToWrite'),
    close: ask('close'),
  };
}
