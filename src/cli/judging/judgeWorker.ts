import { parentPort } from 'node:worker_threads';
import { alone } from './ownMemory.ts';
import { answerTo, type Question } from './question.ts';

/** Judges finished files on another core, one after the other; no question: the end. */
parentPort?.on('message', (question: Question | undefined) => {
  if (question === undefined) parentPort?.close();
  else void answerTo(question).then(giveBack);
});

function giveBack(answer: Awaited<ReturnType<typeof answerTo>>): void {
  const bytes = alone(answer.bytes);
  parentPort?.postMessage({ ...answer, bytes }, [bytes.buffer]);
}
