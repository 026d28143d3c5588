import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answer, Question } from './question.ts';

/** Judges finished files while others are made. */
export interface JudgeBeside {
  answerTo(question: Question): Promise<Answer>;
  /** Once all answers are there. */
  close(): Promise<void>;
}

/**
 * A judge that works on another core, from the bundle; where the sources run unbundled, as in tests, it
 * works in place.
 */
export function createJudge(): JudgeBeside {
  const file = fileURLToPath(new URL('./judge.cjs', import.meta.url));
  return existsSync(file) ? judgeOnOtherCore(file) : judgeInPlace();
}

function judgeOnOtherCore(file: string): JudgeBeside {
  // Started by its first file: a plan or a refusal needs none.
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    // One file after the other: answers come in the order of the questions.
    answerTo: (question) => {
      worker ??= started(file);
      const asked = worker;
      const answer = last.then(() => askWorker(asked, question));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: async () => {
      if (worker === undefined) return;
      worker.ref();
      worker.postMessage(undefined);
      await once(worker, 'exit');
    },
  };
}

/** A build that a fault has ended must not wait for a judge that nobody closes. */
function started(file: string): Worker {
  const worker = new Worker(file);
  worker.unref();
  return worker;
}

function askWorker(worker: Worker, question: Question): Promise<Answer> {
  worker.ref();
  return new Promise<Answer>((resolve, reject) => {
    const end = (settle: () => void) => {
      worker.removeAllListeners('message').removeAllListeners('error').unref();
      settle();
    };
    worker.once('message', (answer: Answer) => end(() => resolve(answer)));
    worker.once('error', (error) => end(() => reject(error)));
    worker.postMessage(question);
  });
}

function judgeInPlace(): JudgeBeside {
  return {
    async answerTo(question) {
      const { answerTo } = await import('./question.ts');
      return answerTo(question);
    },
    close: () => Promise.resolve(),
  };
}
