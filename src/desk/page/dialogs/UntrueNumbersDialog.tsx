import { useState, type ReactElement } from 'react';
import type { LiveProblem, SourceLine } from '../../../session/live/liveTypes.ts';
import { useWords } from '../words.ts';
import { Dialog } from './Dialog.tsx';

export interface UntrueNumbersDialogProps {
  /** Assertions of any book that the records no longer bear out. */
  readonly problems: readonly LiveProblem[];
  onGo(place: SourceLine): void;
  /** Writes the numbers that the records give into sentences that were read. Rejects where a file cannot be written. */
  onCorrect(problems: readonly LiveProblem[]): Promise<void>;
  onClose(): void;
}

/**
 * After a new text: which sentences of other texts it has made untrue, with their places and the numbers of now. A number
 * is only written where somebody says to have read its sentence: else its words would be wrong, and nothing would say so.
 */
export function UntrueNumbersDialog({
  problems,
  onGo,
  onCorrect,
  onClose,
}: UntrueNumbersDialogProps): ReactElement {
  const words = useWords();
  const [isRefused, setIsRefused] = useState(false);
  const [readKeys, setReadKeys] = useState<ReadonlySet<string>>(new Set());
  const read = problems.filter((one) => one.correction !== undefined && readKeys.has(keyOf(one)));
  return (
    <Dialog title={words('untrue.title')} onClose={onClose}>
      <p>{words('untrue.help')}</p>
      <ul className="found">
        {problems.map((problem) => (
          <UntrueSentence
            key={keyOf(problem)}
            {...{ problem, onGo }}
            isRead={readKeys.has(keyOf(problem))}
            onRead={(isRead) => setReadKeys((keys) => changed(keys, keyOf(problem), isRead))}
          />
        ))}
      </ul>
      <p className="choices">
        <button
          type="button"
          className="main"
          disabled={read.length === 0}
          onClick={() => void onCorrect(read).catch(() => setIsRefused(true))}
        >
          {words('untrue.correct', { count: read.length })}
        </button>
        <span role="alert" className="failed">
          {isRefused && words('untrue.refused')}
        </span>
      </p>
    </Dialog>
  );
}

interface UntrueSentenceProps extends Pick<UntrueNumbersDialogProps, 'onGo'> {
  readonly problem: LiveProblem;
  readonly isRead: boolean;
  onRead(isRead: boolean): void;
}

function UntrueSentence({ problem, isRead, onGo, onRead }: UntrueSentenceProps): ReactElement {
  const words = useWords();
  return (
    <li>
      <button type="button" onClick={() => onGo(problem)}>
        <span className="where">
          {problem.file} · {words('problems.line', { line: problem.line })}
        </span>
        <span className="what">{problem.message}</span>
      </button>
      {problem.correction && (
        <label>
          <input type="checkbox" checked={isRead} onChange={({ target }) => onRead(target.checked)} />
          {words('untrue.read', { number: problem.correction.text })}
        </label>
      )}
    </li>
  );
}

function keyOf({ file, line, column }: LiveProblem): string {
  return `${file}:${line}:${column}`;
}

function changed(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const others = [...keys].filter((one) => one !== key);
  return new Set(isIn ? [...others, key] : others);
}
