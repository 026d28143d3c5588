import { parentPort } from 'node:worker_threads';
import { alone } from './ownMemory.ts';
import { answerTo, type ToJudge } from './question.ts';
import { rehearse } from './rehearsal.ts';

let isAsked = false;

/** Judges finished files on another core, one after the other. */
parentPort?.on('message', (message: ToJudge) => {
  if (message !== 'end' && 'rehearse' in message) {
    // Without it, the judge is slower, nothing else
    rehearse(message.rehearse, () => isAsked).catch(() => undefined);
    return;
  }
  isAsked = true;
  if (message === 'end') parentPort?.close();
  else void answerTo(message).then(giveBack);
});

function giveBack(answer: Awaited<ReturnType<typeof answerTo>>): void {
  const bytes = alone(answer.bytes);
  parentPort?.postMessage({ ...answer, bytes }, [bytes.buffer]);
}
