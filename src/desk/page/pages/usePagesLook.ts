import { useState } from 'react';
import { keepPlace, readLastPlace } from '../layout/lastPlace.ts';

/** How pages are shown; the same after the desk was loaded again. */
export interface PagesLook {
  readonly isSpread: boolean;
  /** 1: as wide as there is room. */
  readonly zoom: number;
  readonly hasThumbnails: boolean;
  setSpread(isSpread: boolean): void;
  setZoom(zoom: number): void;
  setThumbnails(hasThumbnails: boolean): void;
}

type Look = Pick<PagesLook, 'isSpread' | 'zoom' | 'hasThumbnails'>;

export function usePagesLook(): PagesLook {
  const [look, setLook] = useState<Look>(() => {
    const { isSpread = false, zoom = 1, hasThumbnails = false } = readLastPlace(sessionStorage);
    return { isSpread, zoom, hasThumbnails };
  });
  const change = (part: Partial<Look>): void => {
    keepPlace(sessionStorage, part);
    setLook((was) => ({ ...was, ...part }));
  };
  return {
    ...look,
    setSpread: (isSpread) => change({ isSpread }),
    setZoom: (zoom) => change({ zoom }),
    setThumbnails: (hasThumbnails) => change({ hasThumbnails }),
  };
}
