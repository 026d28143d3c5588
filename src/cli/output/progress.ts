import type { Environment } from '../environment.ts';
import { BUILD_WORDS } from '../wording/buildWording.ts';

/** Where the making of a file is. */
export type Stage =
  | { readonly step: 'laidOut'; readonly file: string; readonly pass: number; readonly sections: number }
  | { readonly step: 'emitted'; readonly file: string; readonly pages: number }
  | { readonly step: 'judged'; readonly file: string };

/** Is told where a build is. */
export interface Progress {
  stage(stage: Stage): void;
}

/** Says where a build is: one line that renews itself on a terminal; elsewhere to whoever listens, between results. */
export interface TerminalProgress extends Progress {
  /** A result that stays. */
  done(text: string): void;
}

export function createProgress({
  isTerminal,
  renew,
  tellStage,
  say,
  language,
}: Environment): TerminalProgress {
  return {
    stage(stage) {
      if (isTerminal) renew(stageText(stage, language));
      else tellStage?.(stageText(stage, language));
    },
    done(text) {
      if (isTerminal) renew('');
      say(text);
    },
  };
}

function stageText(stage: Stage, language: Environment['language']): string {
  const words = BUILD_WORDS[language];
  switch (stage.step) {
    case 'laidOut':
      return words.laidOut(stage.file, stage.pass, stage.sections);
    case 'emitted':
      return words.emitted(stage.file, stage.pages);
    case 'judged':
      return words.judged(stage.file);
  }
}
