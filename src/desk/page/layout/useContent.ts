import { useEffect, useState } from 'react';
import type { LiveProblem, LiveView, Overview, ViewName } from '../../../session/live/liveTypes.ts';
import type { RunState } from '../../protocol.ts';
import type { Documents } from '../text/documents.ts';
import { askOverview, askProblems, askView } from '../server/ask.ts';
import { listen } from '../server/listen.ts';

/** What the content says of itself, asked again after each change. */
export interface DeskContent {
  readonly overview: Overview;
  readonly problems: readonly LiveProblem[];
  /** Undefined until it is laid out for the first time. */
  readonly view: LiveView | undefined;
  readonly isLayingOut: boolean;
  readonly isReachable: boolean;
  /** Grows as the content is read again. */
  readonly round: number;
  /** What the last command of the program says. */
  readonly run: RunState | undefined;
}

/** How all texts stand. */
interface ContentStanding {
  readonly overview: Overview;
  readonly problems: readonly LiveProblem[];
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
}

/** Asks first how the texts stand, which is known at once, then for the pages, then for what the pages have shown. */
export function useContent({ documents, first, name }: ContentQuestions): DeskContent {
  const [standing, setStanding] = useState<ContentStanding>({ overview: first, problems: [] });
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
      const [overview, problems] = await Promise.all([askOverview(), askProblems()]);
      if (!isOver) setStanding({ overview, problems });
    };
    const askAll = async (): Promise<void> => {
      await askStanding();
      if (name === undefined || isOver) return;
      const view = await askView(name).catch(() => undefined);
      if (isOver) return;
      setShown((was) => ({ name, round, view: view ?? (was?.name === name ? was.view : undefined) }));
      await askStanding();
    };
    askAll().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [name, round]);
  const isShown = shown !== undefined && shown.name === name;
  return {
    ...standing,
    view: isShown ? shown.view : undefined,
    isLayingOut: name !== undefined && !(isShown && shown.round === round),
    isReachable,
    round,
    run,
  };
}
