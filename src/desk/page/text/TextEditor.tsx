import type { CompletionSource } from '@codemirror/autocomplete';
import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef, type ReactElement } from 'react';
import type { LiveProblem } from '../../../session/live/liveTypes.ts';
import { useWords } from '../words.ts';
import type { OpenDocument } from './documents.ts';
import { editorSetup, lineEndOf } from './editorSetup.ts';
import { foldsOfFrontMatter } from './frontMatterFold.ts';
import { replacing } from './outsideText.ts';
import { marksOf } from './problems/problemsInText.ts';

export interface TextEditorProps {
  readonly document: OpenDocument;
  readonly language: string;
  readonly isReadOnly: boolean;
  readonly completion: CompletionSource;
  /** A form shows the front matter to whoever wants it: the text begins below it. */
  readonly isFrontFolded: boolean;
  readonly problems: readonly LiveProblem[];
  /** States of texts that were shown before, by file: their undoing, their cursor. */
  readonly states: Map<string, EditorState>;
  onEdit(text: string): void;
  /** A picture was dropped or pasted at a place of the text; undefined where none is taken. */
  readonly onPicture: ((picture: File, at: number) => void) | undefined;
  /** The cursor is on another line. */
  onLine(line: number): void;
  /** The view, for whoever wants to lead the cursor; undefined when it goes. */
  onView(view: EditorView | undefined): void;
}

/** Settings and listeners of the editor that shows a state now: a state that is kept outlives its editor. */
const settings = new Compartment();

/** The text of one file; for another file there must be another one (`key`). */
export function TextEditor(props: TextEditorProps): ReactElement {
  const { document, language, isReadOnly, isFrontFolded, completion, problems, states } = props;
  const { file, revision } = document;
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  /** What of the text was seen: another language of the desk makes its editor anew. */
  const seen = useRef<StateEffect<unknown>>(undefined);
  const textNow = useEffectEvent(() => document.text);
  const edited = useEffectEvent(props.onEdit);
  const pictured = useEffectEvent((picture: File, at: number) => props.onPicture?.(picture, at));
  const lineChanged = useEffectEvent(props.onLine);
  const viewChanged = useEffectEvent(props.onView);

  useEffect(() => {
    if (place.current === null) return undefined;
    const text = textNow();
    const listening = EditorView.updateListener.of(({ docChanged, selectionSet, state, transactions }) => {
      const isFromOutside = transactions.some((one) => one.isUserEvent('outside'));
      if (docChanged && !isFromOutside) edited(state.sliceDoc());
      if (docChanged || selectionSet) lineChanged(state.doc.lineAt(state.selection.main.head).number);
    });
    const set = editorSetup({
      words,
      language,
      isReadOnly,
      lineEnd: lineEndOf(text),
      completion,
      onPicture: (picture, at) => pictured(picture, at),
    });
    const extensions = [set, listening];
    const kept = states.get(file);
    const state = kept ?? EditorState.create({ doc: text, extensions: settings.of(extensions) });
    const view = new EditorView({ state, parent: place.current });
    if (kept) view.dispatch({ effects: settings.reconfigure(extensions) });
    if (kept && seen.current) view.dispatch({ effects: seen.current });
    editor.current = view;
    takeOver(view, text);
    lineChanged(view.state.doc.lineAt(view.state.selection.main.head).number);
    viewChanged(view);
    // What appears below the text would hide the line that is being written.
    const sizes = new ResizeObserver(() => {
      if (view.hasFocus)
        view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) });
    });
    sizes.observe(place.current);
    return () => {
      sizes.disconnect();
      states.set(file, view.state);
      seen.current = view.scrollSnapshot();
      viewChanged(undefined);
      view.destroy();
    };
  }, [file, isReadOnly, language, states, words, completion]);

  useEffect(() => {
    const view = editor.current;
    if (view) view.dispatch({ effects: foldsOfFrontMatter(view.state, isFrontFolded) });
  }, [isFrontFolded]);

  useEffect(() => {
    if (editor.current && revision > 0) takeOver(editor.current, textNow());
  }, [revision]);

  useEffect(() => {
    const view = editor.current;
    if (view) view.dispatch(setDiagnostics(view.state, marksOf(problems, view.state.doc, words)));
  }, [problems, words]);

  return <div className="editor" ref={place} />;
}

/** Another program's text, as one change that can be undone. */
export function takeOver(view: EditorView, text: string, userEvent = 'outside'): void {
  const change = replacing(view.state, text, userEvent);
  if (change) view.dispatch(change);
}
