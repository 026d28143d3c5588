import { parentPort } from 'node:worker_threads';
import { alone } from './ownMemory.ts';
import { answerTo, type Question } from './question.ts';
import { rehearse } from './rehearsal.ts';

let isAsked = false;

/** Judges finished files on another core, one after the other; no question: the end. */
parentPort?.on('message', (question: Question | undefined) => {
  isAsked = true;
  if (question === undefined) parentPort?.close();
  else void answerTo(question).then(giveBack);
});

// Without one, the judge is slower, nothing else
rehearse(() => isAsked).catch(() => undefined);

function giveBack(answer: Awaited<ReturnType<typeof answerTo>>): void {
  const bytes = alone(answer.bytes);
  parentPort?.postMessage({ ...answer, bytes }, [bytes.buffer]);
}
