import { useMemo, useRef, useState, type ReactElement } from 'react';
import type {
  BlockFrame,
  LiveProblem,
  LiveView,
  OverviewPublication,
  ViewName,
} from '../../../session/live/liveTypes.ts';
import { keepPlace, readLastPlace } from '../layout/lastPlace.ts';
import { askPages } from '../server/ask.ts';
import { useWords } from '../words.ts';
import { FindBar } from './find/FindBar.tsx';
import { useFoundOnPages } from './find/useFoundOnPages.ts';
import { KeptNotice } from './KeptNotice.tsx';
import { pagesOf } from './pageDrawing.ts';
import { createPageLoader } from './pageLoader.ts';
import { PagesBar } from './PagesBar.tsx';
import { PagesRoom } from './PagesRoom.tsx';
import { useFollowed } from './place/useFollowed.ts';
import { Thumbnails } from './thumbnails/Thumbnails.tsx';
import { usePagesLook } from './usePagesLook.ts';

export interface PagesPaneProps {
  readonly publications: readonly OverviewPublication[];
  readonly name: ViewName;
  /** Undefined until it is laid out for the first time. */
  readonly view: LiveView | undefined;
  readonly isLayingOut: boolean;
  /** Where the block of the cursor stands. */
  readonly frames: readonly BlockFrame[];
  onName(name: ViewName): void;
  onPoint(page: number, x: number, y: number): void;
  onGo(problem: LiveProblem): void;
}

/** The pages of an edition, as they will be printed. */
export function PagesPane(props: PagesPaneProps): ReactElement {
  const { publications, name, view, isLayingOut, frames, onName, onPoint, onGo } = props;
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const look = usePagesLook();
  const [last] = useState(() => readLastPlace(sessionStorage));
  const [isFinding, setIsFinding] = useState(false);
  const [present, setPresent] = useState(0);
  const found = useFoundOnPages(name, view);
  const loader = useMemo(
    () =>
      createPageLoader({
        ask: async (numbers) => pagesOf(await askPages(name, numbers)),
        soon: (work) => void setTimeout(work, 10),
      }),
    [name],
  );
  const pages = view?.pages ?? NO_PAGES;
  const kept = view === undefined || view.state === 'fresh' ? undefined : view.state.keptBecause;
  const isOfOther = view !== undefined && view.state !== 'fresh' && view.state.keptOf !== name.target;
  useFollowed(scroller, '.frame', frames, last.page !== undefined);
  useFollowed(scroller, '.finding.present', found.findings[found.present]);
  const goTo = (page: number): void =>
    scroller.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
  return (
    <section
      className="pages"
      aria-label={words('pages.label')}
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key !== 'f') return;
        event.preventDefault();
        setIsFinding(true);
      }}
    >
      <PagesBar
        {...{ publications, name, onName, look, isLayingOut, isFinding }}
        isFirst={view === undefined}
        outline={view?.outline ?? []}
        onFind={setIsFinding}
        onPage={goTo}
      />
      {isFinding && (
        <FindBar
          found={found}
          onClose={() => {
            setIsFinding(false);
            scroller.current?.focus();
          }}
        />
      )}
      {kept && <KeptNotice problems={kept} hasPages={pages.length > 0} isOfOther={isOfOther} onGo={onGo} />}
      <div className="pagesBody">
        {look.hasThumbnails && (
          <Thumbnails {...{ pages, loader, present }} outline={view?.outline ?? []} onPage={goTo} />
        )}
        <PagesRoom
          {...{ scroller, name, pages, loader, look, onPoint }}
          isKept={kept !== undefined}
          frames={kept ? NO_FRAMES : frames}
          findings={isFinding ? found : undefined}
          first={last.page}
          onPlace={(page, seen) => {
            keepPlace(sessionStorage, { page });
            setPresent(seen);
          }}
        />
      </div>
    </section>
  );
}

const NO_PAGES: LiveView['pages'] = [];
const NO_FRAMES: readonly BlockFrame[] = [];
