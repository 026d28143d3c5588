import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type CSSProperties,
  type MouseEvent,
  type ReactElement,
} from 'react';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageRectangle, ViewPage } from '../../../session/live/liveTypes.ts';
import { useWords } from '../words.ts';
import { drawPage } from './pageDrawing.ts';
import type { PageLoader } from './pageLoader.ts';
import { useIsNear } from './useIsNear.ts';

/** Words that were found on a page. */
export interface FindingMark {
  readonly rectangles: readonly PageRectangle[];
  readonly isPresent: boolean;
}

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
  /** Of words that were sought. */
  readonly findings: readonly FindingMark[];
  onMargin(points: number): void;
  /** Points from the top left of the trimmed page. */
  onPoint(index: number, x: number, y: number): void;
}

/** A page in its place: drawn when it comes near, and again when its key is another; until then the old one stays. */
export function PageSlot(props: PageSlotProps): ReactElement {
  const { page, index, loader, scale, margin, frames, findings, onPoint } = props;
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
            style={styleOf(frame, margin, scale, 4)}
          />
        ))}
        {findings.flatMap(({ rectangles, isPresent }) =>
          rectangles.map((area) => (
            <div
              key={`${area.left} ${area.top}`}
              className={isPresent ? 'finding present' : 'finding'}
              style={styleOf(area, margin, scale, 1)}
            />
          )),
        )}
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

/** Where a rectangle of the trimmed page stands on the sheet, with some pixels around it. */
function styleOf(
  { left, top, width, height }: PageRectangle,
  margin: number,
  scale: number,
  around: number,
): CSSProperties {
  return {
    left: `${(left + margin) * scale - around}px`,
    top: `${(top + margin) * scale - around}px`,
    width: `${width * scale + 2 * around}px`,
    height: `${height * scale + 2 * around}px`,
  };
}
