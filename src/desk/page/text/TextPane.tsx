import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { LiveProblem, SourceLine } from '../../../session/live/liveTypes.ts';
import type { FilePlace } from '../layout/places.ts';
import { Refused } from '../server/ask.ts';
import { useWords } from '../words.ts';
import { Conflict } from './Conflict.tsx';
import type { Documents, OpenDocument, SaveState } from './documents.ts';
import { FacingText } from './FacingText.tsx';
import { useFrontMatterView } from './frontMatterView.ts';
import type { LexiconWord } from './problems/lexiconWords.ts';
import type { DoneScope } from './problems/problemHelp.ts';
import { ProblemList } from './problems/ProblemList.tsx';
import { correct } from './problems/problemsInText.ts';
import { putBlock } from '../pictures/putBlock.ts';
import { takeOver, TextEditor } from './TextEditor.tsx';
import { useCompletion } from '../completion/useCompletion.ts';
import { PictureDialog } from '../dialogs/PictureDialog.tsx';
import { SignDialog } from '../dialogs/SignDialog.tsx';
import { withFact } from '../form/frontMatterText.ts';
import { FactForm } from '../form/FactForm.tsx';
import { schemaNameOf } from '../form/factSchema.ts';
import { useEntryLists } from '../form/useEntryLists.ts';

export interface TextPaneProps {
  readonly documents: Documents;
  readonly file: string | undefined;
  /** Of the file, where its publication can be read. */
  readonly place: FilePlace | undefined;
  readonly problems: readonly LiveProblem[];
  readonly isReadOnly: boolean;
  onLine(line: number): void;
  /** Of the cursor. */
  readonly line: number;
  readonly round: number;
  onGo(problem: LiveProblem): void;
  onOpen(source: SourceLine): void;
  onDone(problem: LiveProblem, scope: DoneScope): void;
  onKnown(word: LexiconWord): Promise<void>;
  /** Has places made in a translation for what it lacks. */
  onPrepare(file: string): void;
  /** A translation was proof-read as it is: its file will say so. */
  onSigned(file: string): void;
  onView(view: EditorView | undefined): void;
}

/** A picture for the text: what was dropped and where; both are chosen where nothing is said. */
interface AskedPicture {
  readonly dropped?: File;
  readonly at?: number;
}

/** The open text, whether it is saved, and what is wrong with it. */
export function TextPane(props: TextPaneProps): ReactElement {
  const {
    documents,
    file,
    place,
    problems,
    isReadOnly,
    line,
    round,
    onLine,
    onGo,
    onOpen,
    onDone,
    onKnown,
    onPrepare,
    onSigned,
    onView,
  } = props;
  const words = useWords();
  const states = useMemo(() => new Map<string, EditorState>(), []);
  const editor = useRef<EditorView>(undefined);
  const [refused, setRefused] = useState<{ readonly file: string; readonly refusal: string }>();
  const front = useFrontMatterView(place?.kind);
  const isForm = front.view === 'form';
  const [isSigning, setIsSigning] = useState(false);
  const [picture, setPicture] = useState<AskedPicture>();
  const lists = useEntryLists(place?.publication.id);
  const schemaName = place?.isSource ? schemaNameOf(place.kind, file ?? '') : undefined;
  const completion = useCompletion({ file, schemaName, lists: lists.options });
  const document = useSyncExternalStore(documents.subscribe, () =>
    file === undefined ? undefined : documents.get(file),
  );
  useEffect(() => {
    if (file === undefined) return;
    documents
      .open(file)
      .catch((error: unknown) =>
        setRefused({ file, refusal: error instanceof Refused ? error.refusal : 'unreachable' }),
      );
  }, [documents, file]);
  const own = useMemo(() => problems.filter((problem) => problem.file === file), [problems, file]);
  const edit = useCallback(
    (text: string) => {
      if (file !== undefined) documents.edit(file, text);
    },
    [documents, file],
  );
  if (document === undefined && refused?.file === file && refused !== undefined)
    return <p className="empty">{words(`text.refused.${refused.refusal}`)}</p>;
  if (document === undefined) return <p className="empty">{file === undefined && words('text.choose')}</p>;
  const takesPictures = place?.kind === 'chapter' && place.isSource && !isReadOnly;
  return (
    <>
      <TextHead document={document} title={place?.title}>
        {schemaName !== undefined && (
          <button type="button" aria-pressed={isForm} onClick={() => front.choose(isForm ? 'text' : 'form')}>
            {words('form.button')}
          </button>
        )}
        {takesPictures && (
          <button type="button" onClick={() => setPicture({})}>
            {words('picture.button')}
          </button>
        )}
        {place && canBeSigned(place) && !isReadOnly && (
          <button type="button" onClick={() => setIsSigning(true)}>
            {words('sign.button')}
          </button>
        )}
      </TextHead>
      {isSigning && (
        <SignDialog
          onSign={(proofReading) => {
            setIsSigning(false);
            if (editor.current === undefined) return;
            takeOver(editor.current, withFact(document.text, ['relecture'], proofReading), 'input.sign');
            onSigned(document.file);
          }}
          onClose={() => setIsSigning(false)}
        />
      )}
      {picture && (
        <PictureDialog
          text={document.file}
          dropped={picture.dropped}
          onWritten={({ block }) => {
            setPicture(undefined);
            if (editor.current) putBlock(editor.current, block, picture.at);
          }}
          onClose={() => setPicture(undefined)}
        />
      )}
      {document.state.kind === 'conflict' && (
        <Conflict
          mine={document.text}
          other={document.state.other}
          onSettle={(choice) => {
            // The file's text becomes a step of what can be undone, whichever stays.
            if (editor.current && document.state.kind === 'conflict' && document.state.other) {
              takeOver(editor.current, document.state.other.text);
              if (choice === 'mine') takeOver(editor.current, document.text);
            }
            void documents.settle(document.file, choice);
            editor.current?.focus();
          }}
        />
      )}
      {isForm && schemaName !== undefined && (
        <FactForm
          key={`form of ${document.file}`}
          text={document.text}
          {...{ schemaName, isReadOnly }}
          problems={own}
          lists={lists}
          onChange={(text) => {
            if (editor.current) takeOver(editor.current, text, 'input.type.form');
          }}
        />
      )}
      <TextEditor
        isFrontFolded={front.isFolded && schemaName !== undefined}
        key={document.file}
        {...{ document, isReadOnly, states, onLine, completion }}
        language={place?.language ?? 'fr'}
        problems={own}
        onEdit={edit}
        onPicture={takesPictures ? (dropped, at) => setPicture({ dropped, at }) : undefined}
        onView={(view) => {
          editor.current = view;
          onView(view);
        }}
      />
      {place && (
        <FacingText
          file={document.file}
          {...{ line, place, round, onOpen }}
          onPrepare={isReadOnly ? undefined : onPrepare}
        />
      )}
      <ProblemList
        onDone={onDone}
        problems={own}
        text={document.text}
        onKnown={onKnown}
        isReadOnly={isReadOnly}
        onGo={onGo}
        onCorrect={(correction) => {
          if (editor.current) correct(editor.current, correction);
        }}
      />
    </>
  );
}

/** Nobody signs a translation whose original has changed since: first one says what of it is up to date. */
function canBeSigned({ isSource, state }: FilePlace): boolean {
  return !isSource && state.isToRead && state.stale === 0 && state.missing === 0 && state.errors === 0;
}

interface TextHeadProps {
  readonly children: ReactNode;
  readonly document: OpenDocument;
  readonly title: string | undefined;
}

function TextHead({ document, title, children }: TextHeadProps): ReactElement {
  const words = useWords();
  return (
    <div className="textHead">
      <h2>{title ?? document.file.split('/').at(-1)}</h2>
      <p className="path">{document.file}</p>
      {children}
      <p className={`saving ${document.state.kind}`} role="status">
        {savingWords(document.state, words)}
      </p>
    </div>
  );
}

function savingWords(state: SaveState, words: ReturnType<typeof useWords>): string {
  return words(state.kind === 'refused' ? `text.refused.${state.refusal}` : `text.${state.kind}`);
}
