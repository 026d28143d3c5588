import { UnreadableFont } from '../../pdf/reactPdf.ts';
import { OutsideOutput } from '../output/outputFolder.ts';
import { CannotWrite } from '../output/wholeFile.ts';

/** A fault as it goes from one process to another, which keeps no classes. */
export type SentFault =
  | { readonly kind: 'cannotWrite'; readonly path: string; readonly code: string }
  | { readonly kind: 'outsideOutput'; readonly path: string }
  | { readonly kind: 'unreadableFont'; readonly file: string; readonly reason: string }
  | { readonly kind: 'other'; readonly message: string; readonly stack?: string };

export function sentFault(fault: unknown): SentFault {
  if (fault instanceof CannotWrite) return { kind: 'cannotWrite', path: fault.path, code: fault.code };
  if (fault instanceof OutsideOutput) return { kind: 'outsideOutput', path: fault.path };
  if (fault instanceof UnreadableFont) {
    const { file, cause } = fault;
    return { kind: 'unreadableFont', file, reason: cause instanceof Error ? cause.message : String(cause) };
  }
  if (!(fault instanceof Error)) return { kind: 'other', message: String(fault) };
  return { kind: 'other', message: fault.message, ...(fault.stack !== undefined && { stack: fault.stack }) };
}

/** The fault again, told as if it had happened here; its stack is that of where it did. */
export function receivedFault(sent: SentFault): Error {
  switch (sent.kind) {
    case 'cannotWrite':
      return new CannotWrite(sent.path, sent.code);
    case 'outsideOutput':
      return new OutsideOutput(sent.path);
    case 'unreadableFont':
      return new UnreadableFont(sent.file, sent.reason);
    case 'other': {
      const fault = new Error(sent.message);
      if (sent.stack !== undefined) fault.stack = sent.stack;
      return fault;
    }
  }
}
