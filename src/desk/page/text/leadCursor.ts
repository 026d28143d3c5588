import { EditorView } from '@codemirror/view';

/**
 * Puts the cursor at the beginning of a line, in the middle of the screen.
 * @param takesKeyboard whether whoever asked for it goes on there
 */
export function leadCursor(view: EditorView, line: number, takesKeyboard = true): void {
  const { doc } = view.state;
  const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  if (takesKeyboard) view.focus();
}
