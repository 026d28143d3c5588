import { useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type {
  BlockFrame,
  LiveProblem,
  LiveView,
  OverviewPublication,
  ViewName,
} from '../../../session/live/liveTypes.ts';
import { askPages } from '../server/ask.ts';
import { useWords } from '../words.ts';
import { pagesOf } from './pageDrawing.ts';
import { createPageLoader } from './pageLoader.ts';
import { PageSlot } from './PageSlot.tsx';
import { PagesBar } from './PagesBar.tsx';
import { spreadsOf } from './spreads.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import { useWidth } from './useWidth.ts';
import { KeptNotice } from './KeptNotice.tsx';

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

/** Pixels beside the pages. */
const GUTTER = 48;
/** Pixels between two pages that face each other. */
const FOLD = 2;

/** The pages of an edition, as they will be printed. */
export function PagesPane(props: PagesPaneProps): ReactElement {
  const { publications, name, view, isLayingOut, frames, onName, onPoint, onGo } = props;
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [isSpread, setIsSpread] = useState(false);
  const [zoom, setZoom] = useState(1);
  const [margins, setMargins] = useState<Readonly<Record<string, number>>>({});
  const room = useWidth(scroller);
  const loader = useMemo(
    () =>
      createPageLoader({
        ask: async (numbers) => pagesOf(await askPages(name, numbers)),
        soon: (work) => void setTimeout(work, 10),
      }),
    [name],
  );
  const pages = view?.pages ?? [];
  const margin = margins[name.target] ?? 0;
  const widest = pages.reduce((most, { width }) => Math.max(most, width), 1) + 2 * margin;
  const scale = Math.max(0.1, ((room - GUTTER - FOLD) / (isSpread ? 2 : 1) / widest) * zoom);
  const kept = view === undefined || view.state === 'fresh' ? undefined : view.state.keptBecause;
  useKeptPlace(scroller, pages);
  useFollowed(scroller, frames);
  const rows = isSpread ? spreadsOf(pages) : pages.map((page, index) => [{ page, index }]);
  const goTo = (page: number): void =>
    scroller.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
  return (
    <section className="pages" aria-label={words('pages.label')}>
      <PagesBar
        {...{ publications, name, onName, isSpread, zoom }}
        outline={view?.outline ?? []}
        onSpread={setIsSpread}
        onZoom={setZoom}
        onPage={goTo}
      />
      {kept && <KeptNotice problems={kept} hasPages={pages.length > 0} onGo={onGo} />}
      <p className="layingOut" role="status">
        {isLayingOut ? words(view ? 'pages.again' : 'pages.first') : ''}
      </p>
      <div
        className={kept ? 'scroller kept' : 'scroller'}
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label={words('pages.count', { count: pages.length })}
      >
        {rows.map((row) => (
          <div className="row" key={row[0]?.index}>
            {row.map(({ page, index }) => (
              <PageSlot
                key={index}
                {...{ page, index, loader, scale, margin, onPoint }}
                frames={
                  kept
                    ? []
                    : frames.filter((one) => one.page === index).flatMap(({ rectangles }) => rectangles)
                }
                onMargin={(points) =>
                  setMargins((all) => (all[name.target] === points ? all : { ...all, [name.target]: points }))
                }
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Brings the framed block on the screen when it is not there. */
function useFollowed(
  scroller: { readonly current: HTMLElement | null },
  frames: readonly BlockFrame[],
): void {
  useLayoutEffect(() => {
    const all = [...(scroller.current?.querySelectorAll('.frame') ?? [])];
    const [first] = all;
    if (frames.length === 0) return;
    const room = scroller.current?.getBoundingClientRect();
    if (first === undefined || room === undefined) return;
    const isSeen = all.some((frame) => {
      const { top, bottom } = frame.getBoundingClientRect();
      return bottom > room.top + 20 && top < room.bottom - 20;
    });
    const { top, height } = first.getBoundingClientRect();
    if (!isSeen) scroller.current?.scrollBy(0, top + height / 2 - room.top - room.height / 2);
  }, [scroller, frames]);
}
