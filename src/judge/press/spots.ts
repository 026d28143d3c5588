import type { Mark } from '../../reader/content/mark.ts';
import type { PageReading } from '../../reader/content/pageReading.ts';
import { trimOf, type PressPage } from '../../reader/file/pages.ts';
import type { Area, Spot } from './finding.ts';
import { heightOf, millimetres, widthOf, type Box } from '../../reader/geometry.ts';

/** Place of a box on the trimmed page, in millimetres. */
export function areaOf(page: PressPage, box: Box): Area {
  const trim = trimOf(page);
  return {
    left: millimetres(box.x0 - trim.x0),
    top: millimetres(trim.y1 - box.y1),
    width: millimetres(widthOf(box)),
    height: millimetres(heightOf(box)),
  };
}

export function spotOfMark(page: PressPage, mark: Mark): Spot {
  return { page: page.number, ...(mark.object && { object: mark.object }), area: areaOf(page, mark.box) };
}

export function spotOfPage({ number, object }: PressPage): Spot {
  return { page: number, ...(object && { object }) };
}

/** Every mark of every page with its page. */
export function* marksOf(readings: readonly PageReading[]): Generator<readonly [PressPage, Mark]> {
  for (const { page, marks } of readings) for (const mark of marks) yield [page, mark];
}

const FRENCH = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
/** A number as French writes it: `0,25`. */
export const frenchNumber = (value: number): string => FRENCH.format(value);
