import { useEffect, useState } from 'react';

/** Whether an element is on the screen, or about to come there as what it lies in (`.scroller`) is scrolled. */
export function useIsNear(place: { readonly current: HTMLElement | null }): boolean {
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
