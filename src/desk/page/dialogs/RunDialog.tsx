import { useEffect, useRef, type ReactElement } from 'react';
import type { RunState } from '../../protocol.ts';
import { stopRun } from '../server/ask.ts';
import { useWords } from '../words.ts';
import { Dialog } from './Dialog.tsx';

export interface RunDialogProps {
  readonly run: RunState;
  onClose(): void;
}

/** What a command of the program says as it goes, and how it ended. */
export function RunDialog({ run, onClose }: RunDialogProps): ReactElement {
  const words = useWords();
  const log = useRef<HTMLPreElement>(null);
  useEffect(() => {
    if (run.lines.length > 0) log.current?.scrollTo(0, log.current.scrollHeight);
  }, [run.lines]);
  const { command, lines, code } = run;
  return (
    <Dialog title={words(`run.${command}.title`)} onClose={onClose}>
      <p className={code === undefined || code === 0 ? 'outcome' : 'outcome failed'} role="status">
        {code === undefined ? words('run.running') : words(outcomeOf(code, command))}
      </p>
      <pre ref={log} tabIndex={0} role="log" aria-label={words('run.log')}>
        {lines.join('\n')}
      </pre>
      {code === undefined && (
        <p className="choices">
          <button type="button" onClick={() => void stopRun().catch(() => undefined)}>
            {words('run.stop')}
          </button>
        </p>
      )}
    </Dialog>
  );
}

/** Codes of the program: 1 the content, 130 somebody has ended it, others a fault. */
function outcomeOf(code: number, command: RunState['command']): string {
  if (code === 0) return `run.${command}.good`;
  if (code === 1) return `run.${command}.errors`;
  return code === 130 ? 'run.stopped' : 'run.fault';
}
