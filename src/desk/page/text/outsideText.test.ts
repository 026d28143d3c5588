import { history, redo, undo } from '@codemirror/commands';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { expect, it } from 'vitest';
import { replacing } from './outsideText.ts';

it('makes of each text that was met a step that is undone and done again', () => {
  let state = EditorState.create({ doc: 'un fait', extensions: history() });
  const dispatch = (one: TransactionSpec | undefined): void => {
    if (one) state = state.update(one).state;
  };
  const step = (way: typeof undo): string => {
    way({ state, dispatch: (transaction) => void (state = transaction.state) });
    return state.doc.toString();
  };
  dispatch({ changes: { from: 0, insert: 'Ici, ' }, userEvent: 'input.type' });
  // A conflict: the text of the file is met, then what was written here stays.
  dispatch(replacing(state, 'Ailleurs, un fait', 'outside'));
  dispatch(replacing(state, 'Ici, un fait', 'outside'));
  dispatch({ changes: { from: 0, insert: '!' }, userEvent: 'input.type' });
  expect([1, 2, 3, 4].map(() => step(undo))).toEqual([
    'Ici, un fait',
    'Ailleurs, un fait',
    'Ici, un fait',
    'un fait',
  ]);
  expect([1, 2, 3].map(() => step(redo))).toEqual(['Ici, un fait', 'Ailleurs, un fait', 'Ici, un fait']);
  expect(replacing(state, 'Ici, un fait', 'outside')).toBeUndefined();
});
