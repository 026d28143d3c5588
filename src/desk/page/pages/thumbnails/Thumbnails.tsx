import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ViewHeading, ViewPage } from '../../../../session/live/liveTypes.ts';
import { useWords } from '../../words.ts';
import { drawCanvas } from '../pageDrawing.ts';
import type { PageLoader } from '../pageLoader.ts';
import { useIsNear } from '../useIsNear.ts';

export interface ThumbnailsProps {
  readonly pages: readonly ViewPage[];
  readonly outline: readonly ViewHeading[];
  readonly loader: PageLoader<PDFPageProxy>;
  /** The page that one looks at, from 0. */
  readonly present: number;
  onPage(page: number): void;
}

/** Pixels that a thumbnail is wide. */
const WIDTH = 92;
/** Headings that are told above the page on which they stand: those of chapters and their parts. */
const DEEPEST = 1;

/** All pages, small, with the titles that begin on them. */
export function Thumbnails({ pages, outline, loader, present, onPage }: ThumbnailsProps): ReactElement {
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-thumbnail="${present}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [present]);
  return (
    <nav className="thumbnails scroller" ref={list} aria-label={words('pages.thumbnails')} tabIndex={0}>
      <ol>
        {pages.map((page, index) => {
          const titles = outline.filter((one) => one.page === index && one.level <= DEEPEST);
          return (
            <li key={index} data-thumbnail={index}>
              {titles.map(({ title }) => (
                <p key={title}>{title}</p>
              ))}
              <Thumbnail {...{ page, index, loader, onPage }} isPresent={index === present} />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

interface ThumbnailProps extends Pick<ThumbnailsProps, 'loader' | 'onPage'> {
  readonly page: ViewPage;
  readonly index: number;
  readonly isPresent: boolean;
}

function Thumbnail({ page, index, loader, isPresent, onPage }: ThumbnailProps): ReactElement {
  const words = useWords();
  const slot = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLSpanElement>(null);
  const [isDrawn, setIsDrawn] = useState(false);
  const isNear = useIsNear(slot);
  const scale = WIDTH / Math.max(1, page.width);
  useEffect(() => {
    if (!isNear) return undefined;
    let isOver = false;
    const draw = async (): Promise<void> => {
      const { canvas } = await drawCanvas(await loader.load(index, page.key), scale);
      if (isOver) return;
      place.current?.replaceChildren(canvas);
      setIsDrawn(true);
    };
    draw().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [isNear, page.key, index, loader, scale]);
  const name = page.label === '' ? words('pages.unnumbered', { place: index + 1 }) : page.label;
  return (
    <button
      type="button"
      ref={slot}
      className={`thumbnail ${page.side}`}
      aria-current={isPresent ? 'page' : undefined}
      aria-label={words('pages.goToPage', { page: name })}
      data-drawn={isDrawn}
      onClick={() => onPage(index)}
    >
      <svg viewBox={`0 0 ${page.width} ${page.height}`} width={WIDTH} aria-hidden="true" />
      <span className="picture" ref={place} />
      <span className="label">{page.label === '' ? '·' : page.label}</span>
    </button>
  );
}
