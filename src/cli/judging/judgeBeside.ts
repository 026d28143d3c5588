import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Asked } from '../../judge/judge.ts';
import { alone } from './ownMemory.ts';
import type { Answer, LaidOutTexts, Question, SentQuestion, ToJudge } from './question.ts';

/** Judges finished files while others are made. */
export interface JudgeBeside {
  /** A file will come: what it is judged with is loaded while it is still being made. */
  prepare(): void;
  /** A file is about to be written: until it comes, the judge makes itself quick at what the file will be asked. */
  rehearse(asked: Asked): void;
  /**
   * The bytes of the question are handed over; from then on those of the answer are the file's. What its pages must say
   * may follow: a file is read meanwhile.
   */
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

/** @param file of the worker, bundled */
export function judgeOnOtherCore(file: string): JudgeBeside {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let hasRehearsed = false;
  return {
    prepare: () => void (worker ??= started(file)),
    rehearse: (asked) => {
      if (worker && !hasRehearsed) worker.postMessage({ rehearse: asked } satisfies ToJudge);
      hasRehearsed = true;
    },
    // One file after the other: answers come in the order of the questions.
    answerTo: (question) => {
      worker ??= started(file);
      const asked = worker;
      // Texts that fail before their file's turn are heard of then
      if (question.asked.laidOut instanceof Promise) question.asked.laidOut.catch(() => undefined);
      const answer = last.then(() => askWorker(asked, question));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: async () => {
      if (worker === undefined) return;
      worker.ref();
      worker.postMessage('end' satisfies ToJudge);
      await once(worker, 'exit');
    },
  };
}

/**
 * Megabytes for what a judge has just made: what it reads lives as long as the file does, so more room would be
 * memory for nothing.
 */
const YOUNG_GENERATION = 24;

/** A build that a fault has ended must not wait for a judge that nobody closes. */
function started(file: string): Worker {
  const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION } });
  worker.unref();
  return worker;
}

function askWorker(worker: Worker, question: Question): Promise<Answer> {
  worker.ref();
  return new Promise<Answer>((resolve, reject) => {
    const end = (settle: () => void) => {
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit').unref();
      settle();
    };
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', () => end(() => reject(new Error('The judge has ended.'))));
    const bytes = alone(question.bytes);
    const { laidOut, ...asked } = question.asked;
    const texts = laidOut instanceof Promise ? laidOut : undefined;
    const sent: SentQuestion = {
      ...question,
      bytes,
      textsFollow: texts !== undefined,
      asked: texts ? asked : question.asked,
    };
    worker.postMessage(sent satisfies ToJudge, [bytes.buffer]);
    // Texts that nobody waited for must not be taken for those of the next file
    const told = texts && sendTexts(worker, texts);
    worker.once('message', (answer: Answer) => end(() => resolve(told ? told.then(() => answer) : answer)));
  });
}

/** Where they cannot be told, the file fails by what told so, and its judge must not wait. */
async function sendTexts(worker: Worker, texts: Promise<LaidOutTexts['laidOut']>): Promise<void> {
  const laidOut = await texts.catch(() => undefined);
  worker.postMessage({ laidOut } satisfies ToJudge);
}

function judgeInPlace(): JudgeBeside {
  return {
    prepare: () => undefined,
    rehearse: () => undefined,
    async answerTo(question) {
      const { answerTo } = await import('./question.ts');
      return answerTo(question);
    },
    close: () => Promise.resolve(),
  };
}
