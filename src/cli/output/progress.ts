import type { Environment } from '../environment.ts';

/** Says where a build is: one line that renews itself on a terminal, nothing between results elsewhere. */
export interface Progress {
  stage(text: string): void;
  /** A result that stays. */
  done(text: string): void;
}

export function createProgress({ isTerminal, renew, say }: Environment): Progress {
  return {
    stage(text) {
      if (isTerminal) renew(text);
    },
    done(text) {
      if (isTerminal) renew('');
      say(text);
    },
  };
}
