import type { ReactElement } from 'react';
import type { Correction, LiveProblem } from '../../../../session/live/liveTypes.ts';
import { useWords } from '../../words.ts';
import { Difference } from './Difference.tsx';
import { doneScopeOf, helpOf, type DoneScope } from './problemHelp.ts';
import { correctionName } from './problemsInText.ts';

export interface ProblemListProps {
  readonly problems: readonly LiveProblem[];
  readonly isReadOnly: boolean;
  onGo(problem: LiveProblem): void;
  /** The translation at this place, or in this file, follows its source again. */
  onDone(problem: LiveProblem, scope: DoneScope): void;
  onCorrect(correction: Correction): void;
}

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
        {problems.map((problem, index) => (
          <ProblemItem
            key={`${problem.code} ${problem.line}:${problem.column} ${index}`}
            {...{ problem, isReadOnly, onGo, onDone, onCorrect }}
          />
        ))}
      </ul>
    </section>
  );
}

interface ProblemItemProps extends Omit<ProblemListProps, 'problems'> {
  readonly problem: LiveProblem;
}

function ProblemItem({ problem, isReadOnly, onGo, onDone, onCorrect }: ProblemItemProps): ReactElement {
  const words = useWords();
  const help = helpOf(problem, words);
  const scope = doneScopeOf(problem);
  return (
    <li className={problem.severity}>
      <button type="button" className="problem" onClick={() => onGo(problem)}>
        <span className="where">
          {words(`problems.${problem.severity}`)} · {words('problems.line', { line: problem.line })}
        </span>
        <span className="what">
          <Difference text={problem.message} />
        </span>
        {help !== undefined && <span className="help">{help}</span>}
      </button>
      {scope !== undefined && !isReadOnly && (
        <button type="button" className="mend" onClick={() => onDone(problem, scope)}>
          {words('problems.done')}
        </button>
      )}
      {problem.correction && !isReadOnly && (
        <CorrectButton correction={problem.correction} onCorrect={onCorrect} />
      )}
    </li>
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
