import type { EditorView } from '@codemirror/view';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { BlockFrame, Overview, SourceLine, ViewName } from '../../../session/live/liveTypes.ts';
import type { AskedRun, DeskSettings } from '../../protocol.ts';
import { NewTextDialog, type Drafts, type WantedText } from '../dialogs/NewTextDialog.tsx';
import { RunDialog } from '../dialogs/RunDialog.tsx';
import { UntrueNumbersDialog } from '../dialogs/UntrueNumbersDialog.tsx';
import { SearchDialog } from '../dialogs/SearchDialog.tsx';
import { Contents } from '../contents/Contents.tsx';
import { PagesPane } from '../pages/PagesPane.tsx';
import { askFrames, askSource, askText, startRun, writeText } from '../server/ask.ts';
import { createDocuments } from '../text/documents.ts';
import { TextPane } from '../text/TextPane.tsx';
import { leadCursor } from '../text/leadCursor.ts';
import { addToLexicon } from '../text/problems/lexiconWords.ts';
import { writeCorrections } from '../text/problems/writeCorrections.ts';
import type { PageLanguage } from '../words.ts';
import { keepPlace, readLastPlace } from './lastPlace.ts';
import { firstFile, lastPlaceIn, placeOfFile, viewOfFile, viewOfPublication } from './places.ts';
import { TopBar } from './TopBar.tsx';
import { useContent } from './useContent.ts';

export interface WorkplaceProps {
  readonly settings: DeskSettings;
  /** How the content stands at first. */
  readonly first: Overview;
  readonly language: PageLanguage;
  onLanguage(language: PageLanguage): void;
}

/** Beside the publications. */
const LEXICON_FILE = 'lexique.md';

/** Milliseconds after which the page is asked for the block under a cursor that rests. */
const REST = 120;

/** Contents on the left, the text in the middle, its pages on the right. */
export function Workplace({ settings, first, language, onLanguage }: WorkplaceProps): ReactElement {
  const documents = useMemo(
    () =>
      createDocuments({
        read: askText,
        write: writeText,
        later: (milliseconds, work) => {
          const timer = setTimeout(work, milliseconds);
          return () => clearTimeout(timer);
        },
      }),
    [],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (documents.hasUnsaved()) event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', warn);
    return () => globalThis.removeEventListener('beforeunload', warn);
  }, [documents]);

  const [last] = useState(() => lastPlaceIn(first, readLastPlace(sessionStorage)));
  const [file, setFile] = useState(() => last.file ?? firstFile(first));
  const [line, setLine] = useState(1);
  const [name, setName] = useState(() =>
    file === undefined ? undefined : viewOfFile(first, file, last.name),
  );
  useEffect(() => {
    keepPlace(sessionStorage, {
      ...(file !== undefined && { file, line }),
      ...(name !== undefined && { name }),
    });
  }, [file, line, name]);
  const content = useContent({ documents, first, name, language });
  const { overview, problems, view } = content;
  const editor = useRef<EditorView>(undefined);
  /** A line to go to once its file is shown. */
  const wanted = useRef<SourceLine & { readonly isRestored?: true }>(
    last.file === undefined ? undefined : { file: last.file, line: last.line ?? 1, isRestored: true },
  );

  const open = (chosen: string, at?: number): void => {
    setName((present) => viewOfFile(overview, chosen, present));
    if (at !== undefined && chosen === file && editor.current) return leadCursor(editor.current, at);
    wanted.current = at === undefined ? undefined : { file: chosen, line: at };
    setFile(chosen);
  };

  const frames = useFrames(name, view, file, line);
  const goToSource = async (page: number, x: number, y: number): Promise<void> => {
    const source = name && (await askSource(name, page, x, y).catch(() => null));
    if (source) open(source.file, source.line);
  };
  const [asking, setAsking] = useState<WantedText>();
  const [drafts] = useState<Drafts>(() => new Map());
  /** A new file that the content does not know yet. */
  const [begun, setBegun] = useState<string>();
  /** Whether a new text may have made numbers untrue that others assert. */
  const [isCounting, setIsCounting] = useState(false);
  const untrue = isCounting && content.isChecked ? problems.filter(({ code }) => code === 'CO-003') : [];
  // Known since this round: its edition is shown from now on.
  if (begun !== undefined && placeOfFile(overview, begun) !== undefined) {
    setName(viewOfFile(overview, begun, name));
    setBegun(undefined);
    setIsCounting(true);
  }
  const [isSearching, setIsSearching] = useState(false);
  const [isRunShown, setIsRunShown] = useState(false);
  /** A command that did not begin, since another one runs. */
  const [refused, setRefused] = useState<AskedRun['command']>();
  const start = async (run: AskedRun): Promise<void> => {
    content.begin({ command: run.command, lines: [] });
    setRefused(undefined);
    setIsRunShown(true);
    const running = await startRun({ ...run, spoken: language }).catch(() => undefined);
    if (running === undefined) return;
    content.resume(running);
    setRefused(run.command);
  };
  /** Says that a block is up to date, or all of a file; line 0 makes a place for what it lacks. */
  const synchronise = async (translated: string, at?: number): Promise<void> => {
    await documents.settled(translated);
    const into = placeOfFile(overview, translated)?.language;
    if (into === undefined) return;
    await start({ command: 'sync', language: into, file: translated, ...(at !== undefined && { line: at }) });
  };
  const place = file === undefined ? undefined : placeOfFile(overview, file);
  return (
    <>
      <TopBar
        {...{ settings, language, onLanguage, problems }}
        onRun={(command) => void start({ command })}
        onSearch={() => setIsSearching(true)}
        isChecked={content.isChecked}
        isReachable={content.isReachable}
      />
      <div className="panes">
        <Contents
          {...{ overview, file }}
          onOpen={open}
          onPrepare={settings.readOnly ? undefined : (missing) => void synchronise(missing, 0)}
          onNew={settings.readOnly ? undefined : setAsking}
        />
        <main id="text">
          <TextPane
            {...{ documents, file, place, problems, isReadOnly: settings.readOnly }}
            {...{ line, round: content.round }}
            onLine={setLine}
            onOpen={(source) => open(source.file, source.line)}
            onDone={(problem, scope) =>
              void synchronise(problem.file, scope === 'block' ? problem.line : undefined)
            }
            onKnown={(word) => addToLexicon(word, `${settings.content}/${LEXICON_FILE}`, documents)}
            onPrepare={(translated) => void synchronise(translated, 0)}
            // The stamp that `sync` puts beside a signature says what was read.
            onSigned={(signed) => void synchronise(signed)}
            onGo={(problem) => open(problem.file, problem.line)}
            onView={(opened) => {
              editor.current = opened;
              if (opened && wanted.current?.file === file && wanted.current !== undefined) {
                leadCursor(opened, wanted.current.line, !wanted.current.isRestored);
                wanted.current = undefined;
              }
            }}
          />
        </main>
        {name && (
          <PagesPane
            publications={overview.publications}
            {...{ name, view, frames, isLayingOut: content.isLayingOut }}
            onName={setName}
            onPoint={(page, x, y) => void goToSource(page, x, y)}
            onGo={(problem) => open(problem.file, problem.line)}
          />
        )}
      </div>
      {asking !== undefined && (
        <NewTextDialog
          wanted={asking}
          drafts={drafts}
          onMade={(made) => {
            const { publication } = asking;
            setAsking(undefined);
            if (publication !== undefined)
              setName((present) => viewOfPublication(overview, publication, present));
            setFile(made);
            setBegun(made);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      {untrue.length > 0 && (
        <UntrueNumbersDialog
          problems={untrue}
          onGo={(source) => {
            setIsCounting(false);
            open(source.file, source.line);
          }}
          onCorrect={(mendable) => writeCorrections(mendable, documents)}
          onClose={() => setIsCounting(false)}
        />
      )}
      {isSearching && (
        <SearchDialog
          onOpen={(found) => {
            setIsSearching(false);
            open(found.file, found.line);
          }}
          onClose={() => setIsSearching(false)}
        />
      )}
      {isRunShown && content.run && (
        <RunDialog
          run={content.run}
          {...(refused && { refused })}
          {...{ overview, problems }}
          onGo={(source) => {
            setIsRunShown(false);
            open(source.file, source.line);
          }}
          onClose={() => setIsRunShown(false)}
        />
      )}
    </>
  );
}

const NO_FRAMES: readonly BlockFrame[] = [];

/** Where the block under the cursor stands on the pages. */
function useFrames(
  name: ViewName | undefined,
  view: unknown,
  file: string | undefined,
  line: number,
): readonly BlockFrame[] {
  const [frames, setFrames] = useState(NO_FRAMES);
  useEffect(() => {
    if (name === undefined || view === undefined || file === undefined) return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      askFrames(name, { file, line })
        .then((found) => {
          if (!isOver) setFrames(found);
        })
        .catch(() => undefined);
    }, REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [name, view, file, line]);
  return frames;
}
