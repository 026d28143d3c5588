import type { PdfReading } from '../../reader/reading.ts';
import type { InkMeasurement } from '../ink/separations.ts';
import type { Rule, Unverified } from '../rule.ts';

export type BindingMethod = 'agrafe' | 'dos-carre';

export interface PressOptions {
  /** Colours in an ICC RGB space are converted by the printing house (PDF/X-4 allows it). */
  readonly allowRgbIcc: boolean;
  readonly binding?: BindingMethod;
  /** Sum of all inks, in percent (PR-08). */
  readonly totalInkLimit: number;
}

export const DEFAULT_OPTIONS: PressOptions = { allowRgbIcc: false, totalInkLimit: 300 };

/** All that the rules for a printing house may look at. */
export interface PressSubject extends PdfReading {
  readonly options: PressOptions;
  /** What the separations really hold; says why when they could not be made. */
  readonly ink: InkMeasurement | Unverified;
  /** Pictures of greys alone that are stored in several inks, by object. */
  readonly greys: ReadonlySet<string>;
}

/** A rule about a file for a printing house (PDF/X-4, ISO 15930-7, and the rules PR- of docs/conventions.md). */
export type PressRule = Rule<PressSubject>;
