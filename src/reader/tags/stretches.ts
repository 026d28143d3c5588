import type { ShownText } from '../content/tagging.ts';
import type { Point } from '../geometry.ts';
import { oncePer } from '../oncePer.ts';
import type { PdfReading } from '../reading.ts';

/** A stretch of marked content: what its fonts say, and where it begins and ends in points of paper. */
export interface StretchRead {
  readonly text: string;
  readonly from: Point;
  readonly to: Point;
  /** Size of its letters in points, the largest. */
  readonly size: number;
}

/** What each stretch of marked content says, by `page key` and MCID; one that shows no text is left out. */
export const stretchesOfMarks = oncePer(
  ({ pages }: Pick<PdfReading, 'pages'>): ReadonlyMap<string, StretchRead> => {
    const stretches = new Map<string, StretchRead>();
    for (const { page, tagging } of pages) {
      for (const shown of tagging.shown) {
        if (shown.mcid === undefined) continue;
        const key = `${page.key} ${shown.mcid}`;
        const { from, to, size } = shown;
        const before = stretches.get(key) ?? { text: '', from, to, size };
        const text = before.text + textOfShown(shown);
        stretches.set(key, { text, from: before.from, to, size: Math.max(size, before.size) });
      }
    }
    return stretches;
  },
);

function textOfShown({ font: { unicode }, codes }: ShownText): string {
  let text = '';
  for (const code of codes) text += unicode?.get(code) ?? '\ufffd';
  return text;
}
