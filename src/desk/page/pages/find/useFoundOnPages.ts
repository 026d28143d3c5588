import { useEffect, useState } from 'react';
import type { FoundOnPage, ViewName } from '../../../../session/live/liveTypes.ts';
import { askFound } from '../../server/ask.ts';

/** A search on the pages of a view, and which of its places is the present one. */
export interface FoundOnPages {
  readonly wanted: string;
  readonly findings: readonly FoundOnPage[];
  /** Place in the findings, from 0. */
  readonly present: number;
  /** Whether the findings are those of the words. */
  readonly isAsked: boolean;
  want(words: string): void;
  /** Goes so many places on, round the end. */
  step(by: number): void;
}

interface FoundAnswer {
  readonly wanted: string;
  readonly findings: readonly FoundOnPage[];
}

/** Milliseconds without a key after which the words are sought. */
const PAUSE = 200;
const NOTHING: readonly FoundOnPage[] = [];

/** @param view another one after each change: its pages are searched again */
export function useFoundOnPages(name: ViewName, view: unknown): FoundOnPages {
  const [wanted, setWanted] = useState('');
  const [answer, setAnswer] = useState<FoundAnswer>();
  const [present, setPresent] = useState(0);
  useEffect(() => {
    if (view === undefined || wanted.trim() === '') return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      askFound(name, wanted)
        .then((findings) => {
          if (!isOver) setAnswer({ wanted, findings });
        })
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [name, view, wanted]);
  const findings = wanted.trim() === '' ? NOTHING : (answer?.findings ?? NOTHING);
  return {
    wanted,
    findings,
    present: Math.min(present, Math.max(0, findings.length - 1)),
    isAsked: answer?.wanted === wanted,
    want: (words) => {
      setWanted(words);
      setPresent(0);
    },
    step: (by) =>
      setPresent((now) => (findings.length === 0 ? 0 : (now + by + findings.length) % findings.length)),
  };
}
