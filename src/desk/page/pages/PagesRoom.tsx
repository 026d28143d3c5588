import { useState, type ReactElement, type RefObject } from 'react';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { BlockFrame, ViewName, ViewPage } from '../../../session/live/liveTypes.ts';
import { useWords } from '../words.ts';
import type { FoundOnPages } from './find/useFoundOnPages.ts';
import type { PageLoader } from './pageLoader.ts';
import { PageSlot, type FindingMark } from './PageSlot.tsx';
import { useKeptPlace, type KeptPlace } from './place/useKeptPlace.ts';
import { spreadsOf } from './spreads.ts';
import type { PagesLook } from './usePagesLook.ts';
import { useWidth } from './useWidth.ts';

export interface PagesRoomProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly name: ViewName;
  readonly pages: readonly ViewPage[];
  readonly loader: PageLoader<PDFPageProxy>;
  readonly look: PagesLook;
  /** The pages are those of an earlier text. */
  readonly isKept: boolean;
  readonly frames: readonly BlockFrame[];
  /** Undefined where nothing is sought. */
  readonly findings: FoundOnPages | undefined;
  readonly first: KeptPlace | undefined;
  onPlace(place: KeptPlace, seen: number): void;
  onPoint(page: number, x: number, y: number): void;
}

/** Pixels beside the pages. */
const GUTTER = 48;
/** Pixels between two pages that face each other. */
const FOLD = 2;

/** The pages themselves, one below the other or as they face each other, in a room that is scrolled. */
export function PagesRoom(props: PagesRoomProps): ReactElement {
  const { scroller, name, pages, loader, look, isKept, frames, findings, first, onPlace, onPoint } = props;
  const words = useWords();
  const [margins, setMargins] = useState<Readonly<Record<string, number>>>({});
  const room = useWidth(scroller);
  const margin = margins[name.target] ?? 0;
  const widest = pages.reduce((most, { width }) => Math.max(most, width), 1) + 2 * margin;
  const scale = Math.max(0.1, ((room - GUTTER - FOLD) / (look.isSpread ? 2 : 1) / widest) * look.zoom);
  useKeptPlace({ scroller, pages, arrangement: `${scale} ${look.isSpread}`, first, onPlace });
  const rows = look.isSpread ? spreadsOf(pages) : pages.map((page, index) => [{ page, index }]);
  return (
    <div
      className={isKept ? 'scroller kept' : 'scroller'}
      ref={scroller}
      tabIndex={0}
      role="group"
      aria-label={words('pages.count', { count: pages.length })}
    >
      {rows.map((row) => {
        const [only] = row;
        // In the open book, a page without another beside it still lies on its own side.
        const beside = look.isSpread && row.length === 1 ? only : undefined;
        const empty = beside && (
          <div className="noPage" style={{ width: `${(beside.page.width + 2 * margin) * scale}px` }} />
        );
        return (
          <div className="row" key={only?.index}>
            {beside?.page.side === 'recto' && empty}
            {row.map(({ page, index }) => (
              <PageSlot
                key={index}
                {...{ page, index, loader, scale, margin, onPoint }}
                frames={frames.filter((one) => one.page === index).flatMap(({ rectangles }) => rectangles)}
                findings={findings ? marksOn(findings, index) : NO_MARKS}
                onMargin={(points) =>
                  setMargins((all) => (all[name.target] === points ? all : { ...all, [name.target]: points }))
                }
              />
            ))}
            {beside?.page.side === 'verso' && empty}
          </div>
        );
      })}
    </div>
  );
}

const NO_MARKS: readonly FindingMark[] = [];

function marksOn({ findings, present }: FoundOnPages, index: number): FindingMark[] {
  return findings.flatMap(({ page, rectangles }, place) =>
    page === index ? [{ rectangles, isPresent: place === present }] : [],
  );
}
