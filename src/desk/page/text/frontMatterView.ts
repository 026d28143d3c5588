import { useState } from 'react';
import type { OverviewText } from '../../../session/live/liveTypes.ts';

/** How a front matter is shown: as a form, or in the text, where it is folded until somebody opens it. */
export type FrontMatterView = 'form' | 'text';

/** Where the browser keeps what somebody has chosen for all texts. */
const KEY = 'kakehashi-front-matter';

/** What is all facts opens as a form, what is read as a text; once somebody has chosen, as they have chosen. */
export function frontMatterViewOf(
  kind: OverviewText['kind'] | undefined,
  chosen: string | null,
): FrontMatterView {
  if (chosen === 'form' || chosen === 'text') return chosen;
  return kind === 'entry' || kind === 'publication' ? 'form' : 'text';
}

export interface FrontMatterChoice {
  readonly view: FrontMatterView;
  /** Whether nobody has chosen: then the text begins below its front matter. */
  readonly isFolded: boolean;
  choose(view: FrontMatterView): void;
}

export function useFrontMatterView(kind: OverviewText['kind'] | undefined): FrontMatterChoice {
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEY));
  return {
    view: frontMatterViewOf(kind, chosen),
    isFolded: chosen !== 'text',
    choose: (view) => {
      localStorage.setItem(KEY, view);
      setChosen(view);
    },
  };
}
