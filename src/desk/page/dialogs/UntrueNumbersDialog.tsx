import { useState, type ReactElement } from 'react';
import type { LiveProblem, SourceLine } from '../../../session/live/liveTypes.ts';
import { useWords } from '../words.ts';
import { Dialog } from './Dialog.tsx';

export interface UntrueNumbersDialogProps {
  /** Assertions of any book that the records no longer bear out. */
  readonly problems: readonly LiveProblem[];
  onGo(place: SourceLine): void;
  /** Writes the numbers that the records give. Rejects where a file cannot be written. */
  onCorrect(problems: readonly LiveProblem[]): Promise<void>;
  onClose(): void;
}

/** After a new text: which sentences of other texts it has made untrue, with their places and the numbers of now. */
export function UntrueNumbersDialog({
  problems,
  onGo,
  onCorrect,
  onClose,
}: UntrueNumbersDialogProps): ReactElement {
  const words = useWords();
  const [isRefused, setIsRefused] = useState(false);
  const mendable = problems.filter(({ correction }) => correction !== undefined);
  return (
    <Dialog title={words('untrue.title')} onClose={onClose}>
      <p>{words('untrue.help')}</p>
      <ul className="found">
        {problems.map((problem) => (
          <li key={`${problem.file}:${problem.line}:${problem.column}`}>
            <button type="button" onClick={() => onGo(problem)}>
              <span className="where">
                {problem.file} · {words('problems.line', { line: problem.line })}
              </span>
              <span className="what">{problem.message}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="choices">
        {mendable.length > 0 && (
          <button
            type="button"
            className="main"
            onClick={() => void onCorrect(mendable).catch(() => setIsRefused(true))}
          >
            {words('untrue.correct', { count: mendable.length })}
          </button>
        )}
        <span role="alert" className="failed">
          {isRefused && words('untrue.refused')}
        </span>
      </p>
    </Dialog>
  );
}
