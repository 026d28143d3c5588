import type { Mark } from '../../reader/content/mark.ts';
import type { PageReading } from '../../reader/content/pageReading.ts';
import { trimOf, type Page } from '../../reader/file/pages.ts';
import type { Area, PdfPlace } from '../finding.ts';
import { heightOf, millimetres, widthOf, type Box } from '../../reader/geometry.ts';

/** Place of a box on the trimmed page, in millimetres. */
export function areaOf(page: Page, box: Box): Area {
  const trim = trimOf(page);
  return {
    left: millimetres(box.x0 - trim.x0),
    top: millimetres(trim.y1 - box.y1),
    width: millimetres(widthOf(box)),
    height: millimetres(heightOf(box)),
  };
}

export function placeOfMark(page: Page, mark: Mark): PdfPlace {
  return { page: page.number, ...(mark.object && { object: mark.object }), area: areaOf(page, mark.box) };
}

export function placeOfPage({ number, object }: Page): PdfPlace {
  return { page: number, ...(object && { object }) };
}

/** Every mark of every page with its page. */
export function* marksOf(pages: readonly PageReading[]): Generator<readonly [Page, Mark]> {
  for (const { page, marks } of pages) for (const mark of marks) yield [page, mark];
}

/** Two decimals are what a person can act on. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;
