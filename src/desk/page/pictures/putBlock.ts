import { EditorView } from '@codemirror/view';
import { blockPlace, partedBlock } from './blockPlace.ts';

/** Puts a block into the text, at a place or at the cursor, as one change that can be undone. */
export function putBlock(view: EditorView, block: string, at = view.state.selection.main.head): void {
  const { doc } = view.state;
  const lines = doc.toString().split('\n');
  const after = blockPlace(lines, doc.lineAt(Math.min(at, doc.length)).number - 1);
  const from = after < 0 ? 0 : doc.line(after + 1).to;
  const insert = partedBlock(lines, after, block);
  view.dispatch({
    changes: { from, insert: view.state.toText(insert) },
    selection: { anchor: from + insert.length },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
    userEvent: 'input.picture',
  });
  view.focus();
}
