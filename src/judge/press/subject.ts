import type { Finding, Unverified } from './finding.ts';
import type { PressDocument } from '../../reader/file/pressDocument.ts';
import type { InkMeasurement } from '../ink/separations.ts';
import type { PageReading } from '../../reader/content/pageReading.ts';

export type Binding = 'agrafe' | 'dos-carre';

export interface PreflightOptions {
  /** Colours in an ICC RGB space are converted by the printing house (PDF/X-4 allows it). */
  readonly allowRgbIcc: boolean;
  readonly binding?: Binding;
  /** Sum of all inks, in percent (CONVENTIONS PR-08). */
  readonly totalInkLimit: number;
}

export const DEFAULT_OPTIONS: PreflightOptions = { allowRgbIcc: false, totalInkLimit: 300 };

/** All that the checks may look at. */
export interface Subject {
  readonly document: PressDocument;
  readonly readings: readonly PageReading[];
  readonly options: PreflightOptions;
  /** What the separations really hold; says why when they could not be made. */
  readonly ink: InkMeasurement | Unverified;
}

export interface Check {
  /** Permanent id: `PP-050`; never reused. */
  readonly id: string;
  readonly title: string;
  /** What to do when the check finds something. */
  readonly remedy: string;
  readonly run: (subject: Subject) => readonly Finding[] | Unverified;
}
