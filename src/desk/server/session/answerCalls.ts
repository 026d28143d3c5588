import type { MessagePort } from 'node:worker_threads';
import type { LiveSession } from '../../../session/live/liveTypes.ts';
import type { Call, Opening, CallOutcome } from './calls.ts';

/** Answers, on the thread that has the session, what another thread asks; the session says in which order. */
export async function answerCalls(
  port: Pick<MessagePort, 'on' | 'postMessage' | 'close'>,
  opening: Promise<LiveSession>,
): Promise<void> {
  const session = await opening.catch((error: unknown) => {
    port.postMessage({ fault: stackOf(error) } satisfies Opening);
    return undefined;
  });
  if (session === undefined) return;
  port.on('message', ({ id, method, given }: Call) => {
    void outcomeOf(session, id, method, given).then((outcome) => {
      port.postMessage(outcome);
      if (method === 'close') port.close();
    });
  });
  port.postMessage('open' satisfies Opening);
}

async function outcomeOf(
  session: LiveSession,
  id: number,
  method: keyof LiveSession,
  given: readonly unknown[],
): Promise<CallOutcome> {
  const call = session[method] as (...args: readonly unknown[]) => Promise<unknown>;
  try {
    return { id, value: await call.apply(session, [...given]) };
  } catch (error) {
    return { id, fault: stackOf(error) };
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
