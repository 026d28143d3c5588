import type { PagePoint } from '../page.ts';
import type { LabelBox, Segment } from './boxes.ts';

export interface PlacedLabel {
  readonly box: LabelBox;
  /** From the point to its label, where the label stands too far off to be told its own. */
  readonly leader: Segment | undefined;
  /** On which side of its point the label stands: there its text begins or ends. */
  readonly side: 'left' | 'right' | 'middle';
  /** Which of the forms of the label it is. */
  readonly form: number;
}

/** A place that a label may take. */
export interface LabelCandidate extends PlacedLabel {
  /** Of standing there, were there no other label. */
  readonly cost: number;
}

/** What seeks a place on a map. */
export interface Seeker {
  /** The cheapest first. */
  readonly candidates: readonly LabelCandidate[];
  /** What it costs to leave it out, against the candidates. */
  readonly lost: number;
  /** Its share of what parts it from a label beside it, in points. */
  readonly beside?: number;
  /** The same for one above or below it. */
  readonly below?: number;
  /** What it names: no other label stands as near there as its own. */
  readonly point?: PagePoint;
}
