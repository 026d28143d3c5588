import type { ReactElement } from 'react';
import type { Correction, LiveProblem } from '../../../session/live/liveTypes.ts';
import { useWords } from '../words.ts';
import { Difference } from './Difference.tsx';
import { correctionName } from './problemsInText.ts';

export interface ProblemListProps {
  readonly problems: readonly LiveProblem[];
  readonly isReadOnly: boolean;
  onGo(problem: LiveProblem): void;
  /** The translation at this place follows its source again. */
  onDone(problem: LiveProblem): void;
  onCorrect(correction: Correction): void;
}

/** A translation whose source has changed, or that nothing says what it translates: one reads both, and says so. */
const IN_QUESTION = new Set(['TR-003', 'TR-005']);

/** What is wrong with the text, in the order of its lines, each with what to do. */
export function ProblemList({
  problems,
  isReadOnly,
  onGo,
  onDone,
  onCorrect,
}: ProblemListProps): ReactElement {
  const words = useWords();
  return (
    <section className="problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{words('problems.title', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.line}:${problem.column}`} className={problem.severity}>
            <button type="button" className="problem" onClick={() => onGo(problem)}>
              <span className="where">
                {words(`problems.${problem.severity}`)} · {words('problems.line', { line: problem.line })}
              </span>
              <span className="what">
                <Difference text={problem.message} />
              </span>
              {problem.help !== undefined && <span className="help">{problem.help}</span>}
            </button>
            {IN_QUESTION.has(problem.code) && !isReadOnly && (
              <button type="button" className="mend" onClick={() => onDone(problem)}>
                {words('problems.done')}
              </button>
            )}
            {problem.correction && !isReadOnly && (
              <CorrectButton correction={problem.correction} onCorrect={onCorrect} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CorrectButtonProps {
  readonly correction: Correction;
  onCorrect(correction: Correction): void;
}

function CorrectButton({ correction, onCorrect }: CorrectButtonProps): ReactElement {
  const words = useWords();
  return (
    <button type="button" className="mend" onClick={() => onCorrect(correction)}>
      {correctionName(correction, words)}
    </button>
  );
}
