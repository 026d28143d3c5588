import type { ReactElement } from 'react';
import type { LiveProblem } from '../../../session/live/liveTypes.ts';
import { helpOf } from '../text/problems/problemHelp.ts';
import { useWords } from '../words.ts';

export interface KeptNoticeProps {
  readonly problems: readonly LiveProblem[];
  /** Whether there is an earlier page to show. */
  readonly hasPages: boolean;
  /** Whether it was laid out for the screen where the printer's is asked for, or the other way round. */
  readonly isOfOther: boolean;
  onGo(problem: LiveProblem): void;
}

/** Problems that are told in full; the others are in the lists. */
const MOST_TOLD = 3;

/** Why the pages are those of an earlier text, and what to do. */
export function KeptNotice({ problems, hasPages, isOfOther, onGo }: KeptNoticeProps): ReactElement {
  const words = useWords();
  return (
    <div className="keptNotice" role="alert">
      <p className="title">
        {words(hasPages ? (isOfOther ? 'pages.keptOfOther' : 'pages.kept') : 'pages.none')}
      </p>
      <ul>
        {problems.slice(0, MOST_TOLD).map((problem) => (
          <li key={`${problem.code} ${problem.file} ${problem.line} ${problem.column}`}>
            <p>{problem.message}</p>
            <p className="help">{helpOf(problem, words)}</p>
            <button type="button" onClick={() => onGo(problem)}>
              {words('pages.goTo', { file: problem.file.split('/').at(-1), line: problem.line })}
            </button>
          </li>
        ))}
      </ul>
      {problems.length > MOST_TOLD && <p>{words('pages.more', { count: problems.length - MOST_TOLD })}</p>}
    </div>
  );
}
