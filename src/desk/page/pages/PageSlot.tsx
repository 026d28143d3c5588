import { useEffect, useEffectEvent, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageRectangle, ViewPage } from '../../../session/live/liveTypes.ts';
import { useWords } from '../words.ts';
import { drawPage } from './pageDrawing.ts';
import type { PageLoader } from './pageLoader.ts';

export interface PageSlotProps {
  readonly page: ViewPage;
  /** From 0. */
  readonly index: number;
  readonly loader: PageLoader<PDFPageProxy>;
  /** Pixels for a point. */
  readonly scale: number;
  /** Points of bleed and marks around the trimmed page, as far as they are known. */
  readonly margin: number;
  /** Of the block under the cursor. */
  readonly frames: readonly PageRectangle[];
  onMargin(points: number): void;
  /** Points from the top left of the trimmed page. */
  onPoint(index: number, x: number, y: number): void;
}

/** A page in its place: drawn when it comes near, and again when its key is another; until then the old one stays. */
export function PageSlot(props: PageSlotProps): ReactElement {
  const { page, index, loader, scale, margin, frames, onPoint } = props;
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const known = useEffectEvent(props.onMargin);
  const slot = useRef<HTMLElement>(null);
  const isNear = useIsNear(slot);
  const [drawnKey, setDrawnKey] = useState<string>();

  useEffect(() => {
    if (!isNear) return undefined;
    let isOver = false;
    const draw = async (): Promise<void> => {
      const drawn = await drawPage(await loader.load(index, page.key), scale, page.width);
      if (isOver) return;
      place.current?.replaceChildren(drawn.canvas, drawn.textLayer);
      known(drawn.margin);
      setDrawnKey(page.key);
    };
    // A page that cannot be had now is asked for again with the next view.
    draw().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [isNear, page.key, page.width, index, loader, scale]);

  useEffect(() => {
    // A book of pictures of its pages would fill the memory: those that are far away are drawn again.
    if (!isNear) place.current?.replaceChildren();
  }, [isNear]);

  const name = page.label === '' ? words('pages.unnumbered', { place: index + 1 }) : page.label;
  const onClick = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>): void => {
    // Whoever selects text does not want to go elsewhere.
    if (globalThis.getSelection()?.isCollapsed === false) return;
    const { left, top } = currentTarget.getBoundingClientRect();
    onPoint(index, (clientX - left) / scale - margin, (clientY - top) / scale - margin);
  };
  return (
    <figure
      className={`page ${page.side}`}
      data-page={index}
      data-drawn={isNear && drawnKey === page.key}
      ref={slot}
    >
      <div
        className="sheet"
        style={{
          width: `${(page.width + 2 * margin) * scale}px`,
          height: `${(page.height + 2 * margin) * scale}px`,
        }}
        onClick={onClick}
      >
        <div className="drawing" ref={place} />
        {frames.map((frame) => (
          <div
            key={`${frame.left} ${frame.top}`}
            className="frame"
            style={{
              left: `${(frame.left + margin) * scale - 4}px`,
              top: `${(frame.top + margin) * scale - 3}px`,
              width: `${frame.width * scale + 8}px`,
              height: `${frame.height * scale + 6}px`,
            }}
          />
        ))}
      </div>
      <figcaption>
        <button
          type="button"
          onClick={() => onPoint(index, page.width / 2, page.height / 3)}
          aria-label={words('pages.toText', { page: name })}
        >
          {name}
        </button>
      </figcaption>
    </figure>
  );
}

/** Whether an element is on the screen, or about to come there as its pages are scrolled. */
function useIsNear(place: { readonly current: HTMLElement | null }): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting === true), {
      root: place.current.closest('.scroller'),
      rootMargin: '900px 400px',
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
