import { parentPort } from 'node:worker_threads';
import { alone } from './ownMemory.ts';
import { answerTo, type LaidOutTexts, type SentQuestion, type ToJudge } from './question.ts';
import { rehearse } from './rehearsal.ts';

let isAsked = false;
/** Takes the texts that follow the question that is being answered. */
let takeTexts: (texts: LaidOutTexts['laidOut']) => void = () => undefined;

/** Judges finished files on another core, one after the other. */
parentPort?.on('message', (message: ToJudge) => {
  if (message !== 'end' && 'rehearse' in message) {
    // Without it, the judge is slower, nothing else
    rehearse(message.rehearse, () => isAsked).catch(() => undefined);
    return;
  }
  isAsked = true;
  if (message === 'end') parentPort?.close();
  else if ('laidOut' in message) takeTexts(message.laidOut);
  else void answerTo(withTexts(message)).then(giveBack);
});

function withTexts(question: SentQuestion): SentQuestion {
  if (!question.textsFollow) return question;
  const laidOut = new Promise<LaidOutTexts['laidOut']>((resolve) => (takeTexts = resolve));
  return { ...question, asked: { ...question.asked, laidOut } };
}

function giveBack(answer: Awaited<ReturnType<typeof answerTo>>): void {
  const bytes = alone(answer.bytes);
  parentPort?.postMessage({ ...answer, bytes }, [bytes.buffer]);
}
