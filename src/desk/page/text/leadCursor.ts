import { EditorView } from '@codemirror/view';

/** Puts the cursor at the beginning of a line, in the middle of the screen, and gives it the keyboard. */
export function leadCursor(view: EditorView, line: number): void {
  const { doc } = view.state;
  const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  view.focus();
}
