import { beginsWithHeading, withoutWaiting } from './standingAlone.ts';
import type { PageFinding } from './finding.ts';
import type { FlowFrame } from './frames.ts';
import { firstWords, type FlowPiece } from './pieces.ts';

/** A last page that holds less than this part of a page is a remnant. */
export const LEAST_FILLED = 0.25;
/** A page that goes on leaves at most this part of it empty. */
export const MOST_EMPTY = 0.15;
/** The same before a page that a heading begins, below the figures that end its part: a new subject may wait for it. */
export const EMPTY_BEFORE_HEADING = 0.25;
/** The same of a page on which whole blocks stand, as cards: the next of them is not cut to fill it. */
export const EMPTY_BELOW_WHOLE_BLOCKS = 0.4;
/** One alone leaves no page so empty that another did not fit. */
const FEWEST_WHOLE_BLOCKS = 2;

/** How full a page is: the mean of its columns. */
export function filledPart(frames: readonly FlowFrame[]): number {
  return frames.length > 0 ? frames.reduce((sum, { filled }) => sum + filled, 0) / frames.length : 0;
}

/**
 * Pages that hold too little.
 * @param pages the pages of one side of a section, each with its columns
 * @param beside how full the page is that faces each, where both break at the same block; else nothing
 */
export function fullnessFaults(
  pages: readonly (readonly FlowFrame[])[],
  beside: readonly (number | undefined)[] = [],
): PageFinding[] {
  if (pages.length < 2) return [];
  return pages.flatMap((frames, index): PageFinding[] => {
    const [frame] = frames;
    if (!frame) return [];
    const next = pages[index + 1];
    const ends = next === undefined || next[0]?.isAskedFor === true;
    const opens = index === 0 || frame.isAskedFor;
    const filled = Math.max(filledPart(frames), beside[index] ?? 0);
    // A page that is all there is of its text may be short
    if (ends && opens) return [];
    const least = ends ? LEAST_FILLED : 1 - mostEmpty(frame, next[0]);
    if (filled >= least) return [];
    const about = ends ? firstInk(frame) : (next?.[0] && firstInk(next[0])) || firstInk(frame);
    return [
      {
        fault: ends ? 'remnant' : 'hole',
        sheet: frame.sheet,
        text: about ? firstWords([about]) : '',
        amount: Math.floor(filled * 100),
        madeFrom: about?.madeFrom ?? frame.sheet.layout?.section.madeFrom,
      },
    ];
  });
}

/** What a page that goes on in another may leave empty. */
function mostEmpty({ wholeBlocks = 0 }: FlowFrame, next: FlowFrame | undefined): number {
  if (wholeBlocks >= FEWEST_WHOLE_BLOCKS) return EMPTY_BELOW_WHOLE_BLOCKS;
  return next !== undefined && beginsWithHeading(withoutWaiting(next)) ? EMPTY_BEFORE_HEADING : MOST_EMPTY;
}

function firstInk({ pieces }: FlowFrame): FlowPiece | undefined {
  return pieces.find(({ isInk, isRepeated }) => isInk && !isRepeated);
}
