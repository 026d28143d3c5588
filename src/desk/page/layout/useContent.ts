import { useEffect, useState } from 'react';
import type { LiveProblem, LiveView, Overview, ViewName } from '../../../session/live/liveTypes.ts';
import type { RunState } from '../../protocol.ts';
import type { Documents } from '../text/documents.ts';
import { askOverview, askProblems, askView } from '../server/ask.ts';
import { listen } from '../server/listen.ts';
import type { PageLanguage } from '../words.ts';
import { withLastNames } from './lastNames.ts';

/** What the content says of itself, asked again after each change. */
export interface DeskContent {
  readonly overview: Overview;
  readonly problems: readonly LiveProblem[];
  /** Whether the problems are those of the content as it stands; else they are being looked for. */
  readonly isChecked: boolean;
  /** Undefined until it is laid out for the first time. */
  readonly view: LiveView | undefined;
  readonly isLayingOut: boolean;
  readonly isReachable: boolean;
  /** Grows as the content is read again. */
  readonly round: number;
  /** What the last command of the program says. */
  readonly run: RunState | undefined;
  /** Shows a command that was asked for before it says anything: what an earlier one said is not its outcome. */
  begin(run: RunState): void;
  /** Shows a command that still runs, unless it was heard to end meanwhile. */
  resume(running: RunState): void;
}

/** How all texts stand. */
interface ContentStanding {
  readonly overview: Overview;
  readonly problems: readonly LiveProblem[];
  /** After how many changes they were asked for; undefined before the first answer. */
  readonly round: number | undefined;
}

/** The pages of an edition, and after how many changes they were asked for. */
interface ShownView {
  readonly name: ViewName;
  readonly round: number;
  readonly view: LiveView | undefined;
}

export interface ContentQuestions {
  readonly documents: Documents;
  readonly first: Overview;
  /** The edition that is shown. */
  readonly name: ViewName | undefined;
  /** Of the sentences about problems. */
  readonly language: PageLanguage;
}

/** Milliseconds in which the pages of a view are asked for before anything else is. */
const PAGES_FIRST = 150;

/** Asks for the pages first, then how the texts stand: the style of all of them takes a while to look at. */
export function useContent({ documents, first, name, language }: ContentQuestions): DeskContent {
  const [standing, setStanding] = useState<ContentStanding>({
    overview: first,
    problems: [],
    round: undefined,
  });
  const [shown, setShown] = useState<ShownView>();
  const [isReachable, setIsReachable] = useState(true);
  const [round, setRound] = useState(0);
  const [run, setRun] = useState<RunState>();
  useEffect(
    () =>
      listen({
        written: (files) => void documents.changed(files),
        read: () => setRound((last) => last + 1),
        ran: setRun,
        // Whatever happened while nobody was there is asked for once more.
        reachable: (isThere) => {
          setIsReachable((was) => {
            if (isThere && !was) setRound((last) => last + 1);
            return isThere;
          });
        },
      }),
    [documents],
  );
  useEffect(() => {
    let isOver = false;
    const askStanding = async (): Promise<void> => {
      const overview = await askOverview();
      const problems = isOver ? [] : await askProblems(language);
      if (!isOver)
        setStanding((was) => ({ overview: withLastNames(was.overview, overview), problems, round }));
    };
    const askAll = async (): Promise<void> => {
      if (name !== undefined) {
        const view = await askView(name, language).catch(() => undefined);
        if (isOver) return;
        setShown((was) => ({ name, round, view: view ?? (was?.name === name ? was.view : undefined) }));
        // The session answers one question after the other: the pages on the screen come first.
        await new Promise((resolve) => void setTimeout(resolve, PAGES_FIRST));
      }
      if (!isOver) await askStanding();
    };
    askAll().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [name, round, language]);
  const isShown = shown !== undefined && shown.name === name;
  return {
    overview: standing.overview,
    problems: standing.problems,
    isChecked: standing.round === round,
    view: isShown ? shown.view : undefined,
    isLayingOut: name !== undefined && !(isShown && shown.round === round),
    isReachable,
    round,
    run,
    begin: setRun,
    resume: (running) => setRun((present) => (present?.code === undefined ? running : present)),
  };
}
