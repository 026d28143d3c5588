import type { Definition } from 'mdast';
import type { Code, DataOf } from '../../diagnostics/catalogue.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Language } from '../../i18n/language.ts';
import type { BodyText } from './bodyPlaces.ts';

/** Something that a cross-reference can point to. */
export interface ReferenceTarget {
  readonly id: string;
  readonly place: Place;
  /** Ids of records must be changed in the front matter, the others in the text; of a faulty one, the id is a guess. */
  readonly of: 'record' | 'faultyRecord' | 'body';
}

/** A word of the text that names something declared elsewhere: a target, a source, a note. */
export interface Mentioned {
  readonly name: string;
  readonly place: Place;
}

/** An image that the text asks for, as a path below the content folder. */
export interface ImageUse {
  readonly file: string;
  /** The path as the editor wrote it. */
  readonly written: string;
  readonly place: Place;
}

/** What one kind of file allows in its body. */
export interface BodyRules {
  /** Starts the ids of headings that have none of their own, so that two chapters never clash. */
  readonly anchorPrefix: string;
  readonly notesAllowed: boolean;
  /** A translation may hold `:::a-traduire`. */
  readonly isTranslation?: boolean;
  /** The content folder, which images may not leave. */
  readonly root: string;
  /** The key of a source as it is declared, for one that may be written otherwise; what is not known stays. */
  readonly declaredKey?: (written: string) => string;
}

/** What is gathered while a body is turned into blocks. */
export interface BodyReading extends BodyText {
  readonly rules: BodyRules;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly anchors: ReferenceTarget[];
  /** Ids of the anchors, each with the last number that a heading of the same words was given. */
  readonly takenIds: Map<string, number>;
  readonly references: Mentioned[];
  readonly citations: Mentioned[];
  readonly noteCalls: Mentioned[];
  readonly images: ImageUse[];
  readonly diagnostics: Diagnostic[];
}

export function report<C extends Code>(reading: BodyReading, code: C, place: Place, data: DataOf<C>): void {
  reading.diagnostics.push(problem(code, place, data));
}

export function addAnchor(reading: BodyReading, anchor: ReferenceTarget): void {
  reading.anchors.push(anchor);
  if (!reading.takenIds.has(anchor.id)) reading.takenIds.set(anchor.id, 1);
}

/** The language of a body by the name of its folder or of its file: `ja/01-pays.md`, `bourg-stadt.ja.md`. */
export function languageOf({ file }: BodyText): Language {
  return (
    /(?:\/([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\/[^/]*|\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.md)$/
      .exec(file)
      ?.slice(1)
      .find(Boolean) ?? 'fr'
  );
}
