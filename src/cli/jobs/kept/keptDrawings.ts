import { createPageDrawings, type PageDrawings } from '../../../pdf/emit/kept/pageDrawing.ts';
import type { KeptPictures } from './keptPictures.ts';

/** How the files of content that stays open were written before. */
export interface KeptDrawings {
  readonly whole: PageDrawings;
  /** Of small PDFs: some pages ask for other glyphs than all. */
  readonly some: PageDrawings;
  readonly pictures: KeptPictures;
}

export function createKeptDrawings(): KeptDrawings {
  return { whole: createPageDrawings(), some: createPageDrawings(), pictures: new Map() };
}
