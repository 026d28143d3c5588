import { useLayoutEffect, useRef } from 'react';

/** Brings what is marked on the pages to the middle of the screen where none of it is seen. */
export function bringToScreen(scroller: HTMLElement | null, marks: string): void {
  const all = [...(scroller?.querySelectorAll(marks) ?? [])];
  const [first] = all;
  const room = scroller?.getBoundingClientRect();
  if (first === undefined || room === undefined) return;
  const isSeen = all.some((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return bottom > room.top + 20 && top < room.bottom - 20;
  });
  const { top, height } = first.getBoundingClientRect();
  if (!isSeen) scroller?.scrollBy(0, top + height / 2 - room.top - room.height / 2);
}

/**
 * Follows marks on the pages as they become others.
 * @param staysFirst whether the first ones are left where they are: the reader was elsewhere when the desk was last open
 */
export function useFollowed(
  scroller: { readonly current: HTMLElement | null },
  marks: string,
  changed: unknown,
  staysFirst = false,
): void {
  const stays = useRef(staysFirst);
  useLayoutEffect(() => {
    if (changed === undefined || !scroller.current?.querySelector(marks)) return;
    if (stays.current) stays.current = false;
    else bringToScreen(scroller.current, marks);
  }, [scroller, marks, changed]);
}
