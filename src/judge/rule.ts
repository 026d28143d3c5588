import type { PageReading } from '../reader/content/pageReading.ts';
import type { PdfFile } from '../reader/file/document.ts';
import { pageNumbers } from '../reader/file/pages.ts';
import type { PdfReading } from '../reader/reading.ts';
import { firstPageOf, type TreeElement } from '../reader/tags/structureTree.ts';
import type { Finding, FindingData, Gravity, PdfPlace } from './finding.ts';
import type { UnverifiedReason } from './verdict.ts';

/** What a rule has found, before its id is put to it. */
export type Fault = Omit<Finding, 'rule'>;

/** Says that a rule could not be asked, and why. */
export interface Unverified {
  readonly unverified: UnverifiedReason;
}

/** One thing that a file must be or have. `Subject` is all that it may look at. */
export interface Rule<Subject> {
  /** Permanent, never reused; its sentences are in `diagnostics/messages/rules`. */
  readonly id: string;
  readonly judge: (subject: Subject) => readonly Fault[] | Unverified;
}

/** A rule about a file for reading on screen. */
export type ScreenRule = Rule<PdfReading>;

/** What is wrong: the name of the sentence, alone or with what it needs. */
export type Said = string | FindingData;

export function fault(severity: Gravity, said: Said, ...places: readonly PdfPlace[]): Fault {
  return { severity, data: typeof said === 'string' ? { fault: said } : said, places };
}

export const error = (said: Said, ...places: readonly PdfPlace[]): Fault => fault('error', said, ...places);
export const warning = (said: Said, ...places: readonly PdfPlace[]): Fault =>
  fault('warning', said, ...places);
export const note = (said: Said, ...places: readonly PdfPlace[]): Fault => fault('note', said, ...places);

/** A rule that looks at each structure element by itself and says what is wrong with it, if anything. */
export function elementRule(
  id: string,
  faultOf: (element: TreeElement, reading: PdfReading) => Said | undefined,
): ScreenRule {
  return {
    id,
    judge: (reading) =>
      reading.tree.elements.flatMap((element) => {
        const said = faultOf(element, reading);
        return said === undefined ? [] : [error(said, placeOf(element, reading.file))];
      }),
  };
}

/** The page on which an element begins and its object, where it has them. */
export function placeOf(element: TreeElement, file: PdfFile): PdfPlace {
  const page = pageNumbers(file).get(firstPageOf(element) ?? '');
  return { ...(page !== undefined && { page }), ...(element.key && { object: element.key }) };
}

/** A rule over the whole file with one answer. */
export function documentRule(id: string, faultOf: (reading: PdfReading) => Said | undefined): ScreenRule {
  return {
    id,
    judge: (reading) => {
      const said = faultOf(reading);
      return said === undefined ? [] : [error(said)];
    },
  };
}

/** A rule over the content of each page. */
export function pageRule(
  id: string,
  faultOf: (page: PageReading, reading: PdfReading) => Said | undefined,
): ScreenRule {
  return {
    id,
    judge: (reading) =>
      reading.pages.flatMap((page) => {
        const said = faultOf(page, reading);
        return said === undefined ? [] : [error(said, { page: page.page.number })];
      }),
  };
}
