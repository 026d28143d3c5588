import { useEffect, useRef, type ReactElement } from 'react';
import type { LiveProblem, Overview, SourceLine } from '../../../session/live/liveTypes.ts';
import type { RunState } from '../../protocol.ts';
import { MissingList } from '../missing/MissingList.tsx';
import { missingTexts, standsBetween } from '../missing/missingTexts.ts';
import { stopRun } from '../server/ask.ts';
import { useWords } from '../words.ts';
import { Dialog } from './Dialog.tsx';
import { FolderButton } from './FolderButton.tsx';

export interface RunDialogProps {
  readonly run: RunState;
  /** What was asked for meanwhile, and has not begun. */
  readonly refused?: RunState['command'];
  /** How the content stands, for commands that say what it lacks. */
  readonly overview: Overview;
  readonly problems: readonly LiveProblem[];
  onGo(place: SourceLine): void;
  onClose(): void;
}

/** Folders that commands fill. */
const FOLDERS = { build: 'output', release: 'release' } as const;

/** How a command of the program goes and how it ended: what is missing as a list, the places one click away. */
export function RunDialog(props: RunDialogProps): ReactElement {
  const { run, refused, overview, problems, onGo, onClose } = props;
  const words = useWords();
  const { command, code } = run;
  const isRunning = code === undefined;
  const asksForMissing = command === 'check' || (command === 'release' && code === 1);
  const groups = asksForMissing && !isRunning ? missingTexts(overview, problems) : [];
  // What is wrong with a file that was made, no text knows: the program says it.
  const isExplained = command === 'check' || groups.some(({ things }) => things.some(standsBetween));
  return (
    <Dialog title={words(`run.${command}.title`)} onClose={onClose}>
      <p className={isRunning || code === 0 ? 'outcome' : 'outcome failed'} role="status">
        {isRunning ? words('run.running') : words(outcomeOf(code, command))}
      </p>
      {isRunning && <progress aria-label={words('run.running')} />}
      {isRunning && run.stage !== undefined && <p className="stage">{run.stage}</p>}
      {refused !== undefined && (
        <p className="outcome failed" role="alert">
          {words('run.busy', { asked: words(`run.${refused}.title`) })}
        </p>
      )}
      {!isRunning && asksForMissing && (groups.length > 0 || isExplained) && (
        <MissingList groups={groups} onGo={onGo} />
      )}
      <RunLog run={run} isOpen={isRunning || !asksForMissing || !isExplained} />
      <p className="choices">
        {isRunning && (
          <button type="button" onClick={() => void stopRun().catch(() => undefined)}>
            {words('run.stop')}
          </button>
        )}
        {code === 0 && (command === 'build' || command === 'release') && (
          <FolderButton folder={FOLDERS[command]} />
        )}
      </p>
    </Dialog>
  );
}

/** The very lines of the program, for who wants them. */
function RunLog({ run, isOpen }: { readonly run: RunState; readonly isOpen: boolean }): ReactElement {
  const words = useWords();
  const log = useRef<HTMLPreElement>(null);
  const { lines } = run;
  useEffect(() => {
    if (lines.length > 0) log.current?.scrollTo(0, log.current.scrollHeight);
  }, [lines]);
  return (
    <details className="log" open={isOpen}>
      <summary>{words('run.log')}</summary>
      <pre ref={log} tabIndex={0} role="log" aria-label={words('run.log')}>
        {lines.join('\n')}
      </pre>
    </details>
  );
}

/** Codes of the program: 1 the content, 130 somebody has ended it, others a fault. */
function outcomeOf(code: number, command: RunState['command']): string {
  if (code === 0) return `run.${command}.good`;
  if (code === 1) return `run.${command}.errors`;
  return code === 130 ? 'run.stopped' : 'run.fault';
}
