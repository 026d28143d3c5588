import type { LaidOutNode } from '../../tree.ts';
import type { SectionFit } from '../section.ts';
import type { SectionLayout } from '../sectionLayout.ts';

/** A layout that was made to fit a section, in the order in which they were asked for. */
export interface FittingStep {
  readonly fit: SectionFit | undefined;
  readonly pages: readonly LaidOutNode[];
}

interface Fitted {
  readonly before: readonly LaidOutNode[] | undefined;
  readonly steps: readonly FittingStep[];
  readonly outcome: SectionLayout;
}

/** By the pages that were laid out first; they are those of one section. */
const known = new WeakMap<readonly LaidOutNode[], Fitted>();

/**
 * How a section was fitted that began with the same pages. Which steps come next follows from the pages of those
 * before: where all are the very pages of then, which a memory gives back, the outcome is that of then.
 * @param again lays out a step once more
 */
export async function fittedAsBefore(
  first: SectionLayout,
  before: SectionLayout | undefined,
  again: (fit: SectionFit | undefined) => Promise<SectionLayout>,
): Promise<SectionLayout | undefined> {
  const past = known.get(first.pages);
  if (past === undefined || past.before !== before?.pages) return undefined;
  for (const { fit, pages } of past.steps.slice(1)) if ((await again(fit)).pages !== pages) return undefined;
  return past.outcome;
}

export function rememberFitting(
  steps: readonly FittingStep[],
  before: SectionLayout | undefined,
  outcome: SectionLayout,
): void {
  const [first] = steps;
  if (first) known.set(first.pages, { before: before?.pages, steps, outcome });
}
