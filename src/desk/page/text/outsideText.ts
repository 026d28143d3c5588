import { isolateHistory } from '@codemirror/commands';
import { Text, type EditorState, type TransactionSpec } from '@codemirror/state';

/**
 * Another text in the place of the one that is shown, as one change; the cursor stays where its text stays.
 * @param userEvent `outside` where the text comes from elsewhere: it is then a step of its own among those that are undone
 * @returns undefined where the texts are the same
 */
export function replacing(
  { doc, lineBreak }: EditorState,
  text: string,
  userEvent: string,
): TransactionSpec | undefined {
  const [old, fresh] = [doc.toString(), text.replaceAll(lineBreak, '\n')];
  if (old === fresh) return undefined;
  let start = 0;
  const most = Math.min(old.length, fresh.length);
  while (start < most && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;
  const insert = Text.of(fresh.slice(start, fresh.length - end).split('\n'));
  return {
    changes: { from: start, to: old.length - end, insert },
    userEvent,
    ...(userEvent === 'outside' && { annotations: isolateHistory.of('full') }),
  };
}
