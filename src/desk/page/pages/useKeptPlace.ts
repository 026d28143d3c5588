import { useLayoutEffect, useRef } from 'react';
import type { ViewPage } from '../../../session/live/liveTypes.ts';

/** Where a reader is: a page by its key, and how far its top is above that of the screen, in pixels. */
interface KeptPlace {
  readonly key: string;
  readonly index: number;
  readonly above: number;
}

/** Keeps the page that one is looking at where it is, though pages came before it or went. */
export function useKeptPlace(
  scroller: { readonly current: HTMLElement | null },
  pages: readonly ViewPage[],
): void {
  const anchor = useRef<KeptPlace>(undefined);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const was = anchor.current;
    if (was !== undefined && pages[was.index]?.key !== was.key) {
      const index = pages.findIndex(({ key }) => key === was.key);
      const slot = index < 0 ? null : element.querySelector(`[data-page="${index}"]`);
      if (slot)
        element.scrollBy(
          0,
          slot.getBoundingClientRect().top - element.getBoundingClientRect().top - was.above,
        );
    }
    const note = (): void => {
      const top = element.getBoundingClientRect().top;
      const slot = [...element.querySelectorAll<HTMLElement>('[data-page]')].find(
        (one) => one.getBoundingClientRect().bottom > top + 1,
      );
      const index = Number(slot?.dataset['page']);
      const page = pages[index];
      anchor.current = slot &&
        page && { key: page.key, index, above: slot.getBoundingClientRect().top - top };
    };
    note();
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [scroller, pages]);
}
