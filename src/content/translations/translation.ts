import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import type { Proofreading } from '../../model/publication/edition.ts';
import type { Language } from '../../i18n/language.ts';
import type { TextFile } from '../frontMatter/records.ts';
import type { ReadRecord, StampState } from './readRecord.ts';
import type { Memory, Pair } from './pairing/alignment.ts';
import type { Recorded } from './record.ts';
import type { Unit } from './pairing/units.ts';

/** Where a translation belongs, and what it may say. */
export interface TranslationTask {
  readonly language: Language;
  /** Language of the source. */
  readonly sourceLanguage: Language;
  /** Path of the translation, whether it exists or not. */
  readonly file: string;
  readonly textFile: TextFile | undefined;
  readonly root: string;
  readonly memory: Memory;
}

/** A source file beside its translation in one language, unit by unit. */
export interface Translation {
  readonly language: Language;
  readonly id: string;
  readonly source: string;
  readonly file: string;
  readonly exists: boolean;
  readonly recorded: Recorded | undefined;
  /** What the file says; `stamp` says whether it speaks of the present texts. */
  readonly proofreading: Proofreading | undefined;
  readonly readRecord: ReadRecord | undefined;
  readonly stamp: StampState | undefined;
  /** In the order of the source, orphans last or where they stand. */
  readonly pairs: readonly Pair[];
  readonly place: Place;
  readonly diagnostics: readonly Diagnostic[];
}

/** The units of a source, and what is said of the file that holds them. */
export interface SourceTextUnits {
  readonly id: string;
  readonly file: string;
  readonly place: Place;
  readonly units: readonly Unit[];
}
