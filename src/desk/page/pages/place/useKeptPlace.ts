import { useLayoutEffect, useRef } from 'react';
import type { ViewPage } from '../../../../session/live/liveTypes.ts';

/** Where a reader is: a page by its key and its number, and how much of it is above the screen, as a part of its height. */
export interface KeptPlace {
  readonly key: string;
  readonly index: number;
  readonly above: number;
}

export interface KeptPlaceOptions {
  readonly scroller: { readonly current: HTMLElement | null };
  readonly pages: readonly ViewPage[];
  /** Whatever changes how large pages are and how they lie: another value where it does; empty while it is not known. */
  readonly arrangement: string;
  /** Where the reader was when the desk was last open. */
  readonly first: KeptPlace | undefined;
  /** @param seen the page that one most likely reads */
  onPlace(place: KeptPlace, seen: number): void;
}

/** Keeps what one is looking at where it is, though pages came before it or went, grew or lie otherwise. */
export function useKeptPlace({ scroller, pages, arrangement, first, onPlace }: KeptPlaceOptions): void {
  const anchor = useRef(first);
  const told = useRef(onPlace);
  useLayoutEffect(() => {
    told.current = onPlace;
  });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || pages.length === 0 || arrangement === '') return undefined;
    const was = anchor.current;
    if (was !== undefined) {
      const index =
        pages[was.index]?.key === was.key ? was.index : pages.findIndex(({ key }) => key === was.key);
      // A page that was changed has another key, and most often its number still.
      const slot = slotOf(element, index < 0 ? Math.min(was.index, pages.length - 1) : index);
      if (slot) {
        const { top, height } = slot.getBoundingClientRect();
        element.scrollBy(0, top + was.above * height - element.getBoundingClientRect().top);
      }
    }
    const note = (): void => {
      const place = placeIn(element, pages);
      if (place === undefined) return;
      anchor.current = place;
      told.current(place, seenIn(element) ?? place.index);
    };
    note();
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [scroller, pages, arrangement]);
}

function slotOf(element: HTMLElement, index: number): Element | null {
  return element.querySelector(`[data-page="${index}"]`);
}

/** The first page that reaches the upper third of the screen. */
function seenIn(element: HTMLElement): number | undefined {
  const { top, height } = element.getBoundingClientRect();
  const slot = [...element.querySelectorAll<HTMLElement>('[data-page]')].find(
    (one) => one.getBoundingClientRect().bottom > top + height / 3,
  );
  return slot && Number(slot.dataset['page']);
}

/** The first page that is seen, and how much of it is above. */
function placeIn(element: HTMLElement, pages: readonly ViewPage[]): KeptPlace | undefined {
  const top = element.getBoundingClientRect().top;
  for (const slot of element.querySelectorAll<HTMLElement>('[data-page]')) {
    const box = slot.getBoundingClientRect();
    if (box.bottom <= top + 1 || box.height === 0) continue;
    const index = Number(slot.dataset['page']);
    const key = pages[index]?.key;
    return key === undefined ? undefined : { key, index, above: (top - box.top) / box.height };
  }
  return undefined;
}
