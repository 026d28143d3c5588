import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionSource,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { PageWords } from '../words.ts';
import { foldedLines } from './frontMatterFold.ts';

/** Colours are those of the style sheet, so that day and night change them alone. */
const look = HighlightStyle.define([
  { tag: tags.heading, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: [tags.link, tags.url], color: 'var(--accent)' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)' },
  {
    tag: [tags.meta, tags.processingInstruction, tags.comment, tags.contentSeparator],
    color: 'var(--quiet)',
  },
  { tag: [tags.string, tags.quote], color: 'var(--string)' },
]);

/** What of the editor speaks: the panel of the search, the list of problems. */
const PHRASES = [
  'Find',
  'Replace',
  'next',
  'previous',
  'all',
  'match case',
  'by word',
  'regexp',
  'replace',
  'replace all',
  'close',
  'Diagnostics',
  'No diagnostics',
  'Go to line',
  'go',
  'Completions',
] as const;

export interface EditorSettings {
  readonly words: PageWords;
  /** Language of the text, for the browser's spelling. */
  readonly language: string;
  readonly isReadOnly: boolean;
  readonly completion: CompletionSource;
  /** A picture was dropped or pasted at a place of the text; undefined where none is taken. */
  readonly onPicture: ((picture: File, at: number) => void) | undefined;
  /** Line ends of the file, which its next version keeps. */
  readonly lineEnd: '\n' | '\r\n';
}

/** Markdown with its front matter; the key Tab stays the browser's, so that the keyboard never gets caught. */
export function editorSetup({
  words,
  language,
  isReadOnly,
  lineEnd,
  completion,
  onPicture,
}: EditorSettings): Extension {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  return [
    EditorView.cspNonce.of(nonce ?? ''),
    EditorState.lineSeparator.of(lineEnd),
    EditorState.readOnly.of(isReadOnly),
    EditorState.phrases.of(Object.fromEntries(PHRASES.map((phrase) => [phrase, words(`editor.${phrase}`)]))),
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    closeBrackets(),
    // What the form of the front matter types asks for no list here.
    autocompletion({
      override: [(context) => (context.view?.hasFocus === false ? null : completion(context))],
      icons: false,
    }),
    foldedLines(words),
    // What is found stands in the middle, not below what else lies there.
    search({ top: true, scrollToMatch: (range) => EditorView.scrollIntoView(range, { y: 'center' }) }),
    yamlFrontmatter({ content: markdown() }),
    syntaxHighlighting(look),
    EditorView.lineWrapping,
    EditorView.domEventHandlers({
      drop: (event, view) => {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.doc.length;
        return takesPicture(event.dataTransfer, at, onPicture);
      },
      paste: (event, view) => takesPicture(event.clipboardData, view.state.selection.main.head, onPicture),
    }),
    EditorView.contentAttributes.of({
      'aria-label': words('text.label'),
      lang: language,
      spellcheck: 'true',
      tabindex: '0',
    }),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
  ];
}

/** Files that are dropped are never read into the text: a picture is asked about, others are left where they are. */
function takesPicture(
  given: DataTransfer | null,
  at: number,
  onPicture: EditorSettings['onPicture'],
): boolean {
  const [file] = given?.files ?? [];
  if (file === undefined) return false;
  if (file.type.startsWith('image/')) onPicture?.(file, at);
  return true;
}

/** The line ends that every line of a text has; a mixed text keeps what it has in its lines. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return /\r\n/.test(text) && !/(?:^|[^\r])\n/.test(text) ? '\r\n' : '\n';
}
