import type { ViewPage } from '../../../session/live/liveTypes.ts';

export interface PlacedPage {
  readonly page: ViewPage;
  /** From 0. */
  readonly index: number;
}

/** Pages as they face each other in the open book: a verso and the recto after it; others alone. */
export function spreadsOf(pages: readonly ViewPage[]): PlacedPage[][] {
  const spreads: PlacedPage[][] = [];
  for (const [index, page] of pages.entries()) {
    const last = spreads.at(-1);
    const [only] = last ?? [];
    if (last?.length === 1 && only?.page.side === 'verso' && page.side === 'recto')
      last.push({ page, index });
    else spreads.push([{ page, index }]);
  }
  return spreads;
}
