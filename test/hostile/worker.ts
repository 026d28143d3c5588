import { inputOf } from './inputs.ts';
import { brokenPromises, type Bench } from './promise.ts';

export interface Question extends Bench {
  readonly seed: number;
}

export interface Answer {
  readonly faults: readonly string[];
  /** Mebibytes that the process has held at most. */
  readonly memory: number;
}

process.on('message', (question: Question) => {
  void brokenPromises(inputOf(question.seed), question).then((faults) => {
    const answer: Answer = { faults, memory: process.resourceUsage().maxRSS / 1024 };
    process.send?.(answer);
  });
});

// Whoever asked has gone.
process.on('disconnect', () => {
  process.exit();
});
