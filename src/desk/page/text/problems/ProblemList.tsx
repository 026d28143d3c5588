import { useState, type ReactElement } from 'react';
import type { Correction, LiveProblem } from '../../../../session/live/liveTypes.ts';
import { useWords } from '../../words.ts';
import { Refused } from '../../server/ask.ts';
import { Difference } from './Difference.tsx';
import { foldedProblems } from './foldedProblems.ts';
import { lexiconWordOf, type LexiconWord } from './lexiconWords.ts';
import { doneScopeOf, helpOf, type DoneScope } from './problemHelp.ts';
import { correctionName } from './problemsInText.ts';

export interface ProblemListProps {
  readonly problems: readonly LiveProblem[];
  /** That they are in, as it is now. */
  readonly text: string;
  readonly isReadOnly: boolean;
  onGo(problem: LiveProblem): void;
  /** The translation at this place, or in this file, follows its source again. */
  onDone(problem: LiveProblem, scope: DoneScope): void;
  onCorrect(correction: Correction): void;
  /** The word is right, and the lexicon says so from now on. Rejects with what keeps it from being written. */
  onKnown(word: LexiconWord): Promise<void>;
}

/** What is wrong with the text, in the order of its lines, each with what to do; the many of one kind are folded. */
export function ProblemList({ problems, ...rest }: ProblemListProps): ReactElement {
  const words = useWords();
  const { shown, folded } = foldedProblems(problems);
  return (
    <section className="problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{words('problems.title', { count: problems.length })}</h2>
      <ProblemItems problems={shown} {...rest} />
      {folded.map(({ code, problems: more }) => (
        <details key={code}>
          <summary>{words('problems.more', { count: more.length, message: more[0]?.message })}</summary>
          <ProblemItems problems={more} {...rest} />
        </details>
      ))}
    </section>
  );
}

function ProblemItems({ problems, ...rest }: ProblemListProps): ReactElement {
  return (
    <ul>
      {problems.map((problem, index) => (
        <ProblemItem
          key={`${problem.code} ${problem.line}:${problem.column} ${index}`}
          {...{ problem, ...rest }}
        />
      ))}
    </ul>
  );
}

interface ProblemItemProps extends Omit<ProblemListProps, 'problems'> {
  readonly problem: LiveProblem;
}

function ProblemItem(props: ProblemItemProps): ReactElement {
  const { problem, text, isReadOnly, onGo, onDone, onCorrect, onKnown } = props;
  const words = useWords();
  const help = helpOf(problem, words);
  const scope = doneScopeOf(problem);
  const known = isReadOnly ? undefined : lexiconWordOf(problem, text);
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
      {known && <KnownButton word={known} onKnown={onKnown} />}
    </li>
  );
}

interface KnownButtonProps {
  readonly word: LexiconWord;
  onKnown(word: LexiconWord): Promise<void>;
}

function KnownButton({ word, onKnown }: KnownButtonProps): ReactElement {
  const words = useWords();
  const [refusal, setRefusal] = useState<string>();
  return (
    <>
      <button
        type="button"
        className="mend"
        onClick={() =>
          void onKnown(word).catch((error: unknown) =>
            setRefusal(error instanceof Refused ? error.refusal : 'unreachable'),
          )
        }
      >
        {words('problems.lexicon.add', { word: word.word })}
      </button>
      <span role="alert" className="failed">
        {refusal !== undefined &&
          words([`problems.lexicon.refused.${refusal}`, `text.refused.${refusal}`], { list: word.list })}
      </span>
    </>
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
