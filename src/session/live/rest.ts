import { garbageCollector } from '../../cli/judging/unusedMemory.ts';

/** Milliseconds without a question after which a session gives back what memory it does not use. */
export const REST_AFTER = 5000;
/** What a first collection has freed, a second one lets go. Milliseconds between them. */
const AGAIN_AFTER = 300;

/** A session that nobody asks anything. */
export interface Rest {
  /** Something is asked or answered: whoever rests begins anew to wait. */
  disturb(): void;
  end(): void;
}

/**
 * Collects garbage when a session has been left alone for a while. V8 does so when a process needs room, and one that
 * waits for a word to change needs none: it would keep what its last files were made with, twice what it holds.
 * @param collect what takes some tenths of a second, in which nothing is answered
 */
export function createRest(collect: () => void = garbageCollector(), after = REST_AFTER): Rest {
  let timer: NodeJS.Timeout | undefined;
  let hasEnded = false;
  const wait = (milliseconds: number, then: () => void): void => {
    clearTimeout(timer);
    if (hasEnded) return;
    timer = setTimeout(then, milliseconds).unref();
  };
  return {
    disturb: () =>
      wait(after, () => {
        collect();
        wait(AGAIN_AFTER, collect);
      }),
    end: () => {
      hasEnded = true;
      clearTimeout(timer);
    },
  };
}
