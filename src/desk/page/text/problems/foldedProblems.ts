import type { LiveProblem } from '../../../../session/live/liveTypes.ts';

/** So many of one kind are shown; of more, one line says how many. */
const MOST_SHOWN = 4;

export interface FoldedProblems {
  readonly shown: readonly LiveProblem[];
  /** What is left of each kind, at least two: one line is no longer than the one that would stand for it. */
  readonly folded: readonly { readonly code: string; readonly problems: readonly LiveProblem[] }[];
}

/** Problems in their order, without the many of one kind; errors are never folded. */
export function foldedProblems(problems: readonly LiveProblem[]): FoldedProblems {
  const byCode = new Map<string, LiveProblem[]>();
  for (const one of problems) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
  const folded = [...byCode]
    .map(([code, alike]) => ({
      code,
      problems: alike.filter(({ severity }) => severity !== 'error').slice(MOST_SHOWN),
    }))
    .filter((kind) => kind.problems.length > 1);
  const hidden = new Set(folded.flatMap((kind) => kind.problems));
  return { shown: problems.filter((one) => !hidden.has(one)), folded };
}
