import type { PageReading } from '../../reader/content/pageReading.ts';
import { bleedOf, type Page } from '../../reader/file/pages.ts';
import type { FontData } from '../../reader/fonts/fontData.ts';
import { contains, type Point } from '../../reader/geometry.ts';
import type { PdfReading } from '../../reader/reading.ts';
import { error, type Fault, type Rule, type Said } from '../rule.ts';
import { READ_BACK } from './readBackId.ts';

/** A file that was just made, and what its maker says that each page holds. */
export interface MadeReading extends PdfReading {
  readonly laidOut: readonly string[];
}

/**
 * Each page says what was laid out on it, no character less and none more. Characters are counted on both sides, by
 * their canonical parts: the order of drawing and the objects that a text is cut into are the writer's business. White
 * space is left out, since it is added for those who listen. Ligatures, readings and the hyphens of line ends count,
 * because both sides read what glyphs stand for. Slug lines, which stand outside the bleed, are nobody's text.
 */
export const readBack: Rule<MadeReading> = {
  id: READ_BACK,
  judge: ({ pages, laidOut }) => {
    if (pages.length !== laidOut.length)
      return [error({ fault: 'pages', laidOut: laidOut.length, found: pages.length })];
    const tally: MissingPoints = new Int32Array(CODE_POINTS);
    const pointsOf = pointsByCode();
    return pages.flatMap((page, index): Fault[] => {
      const meant = pointsIn(laidOut[index] ?? '');
      const { lost, added } = difference(tally, meant, shownOn(page, pointsOf));
      if (lost + added === 0) return [];
      const { number } = page.page;
      const said: Said =
        lost > 0
          ? { fault: 'lost', lost, laidOut: meant.length, on: number }
          : { fault: 'added', added, on: number };
      return [error(said, { page: number })];
    });
  },
};

const CODE_POINTS = 0x110000;

/** How often each character is missing, by its code point; all zero between two pages. */
type MissingPoints = Int32Array;

function difference(
  tally: MissingPoints,
  meant: readonly number[],
  shown: readonly number[],
): { lost: number; added: number } {
  for (const point of meant) tally[point] = (tally[point] ?? 0) + 1;
  for (const point of shown) tally[point] = (tally[point] ?? 0) - 1;
  let [lost, added] = [0, 0];
  for (const points of [meant, shown])
    for (const point of points) {
      const missing = tally[point] ?? 0;
      tally[point] = 0;
      if (missing > 0) lost += missing;
      else added -= missing;
    }
  return { lost, added };
}

type PointsByCode = (font: FontData, code: number) => readonly number[];

function shownOn({ page, tagging }: PageReading, pointsOf: PointsByCode): number[] {
  const points: number[] = [];
  for (const { font, codes, invisible, from, to } of tagging.shown) {
    if (invisible || !standsOn(page, from, to)) continue;
    for (const code of codes) for (const point of pointsOf(font, code)) points.push(point);
  }
  return points;
}

/** In part at least: what lies outside wholly is not on the page that is cut. */
function standsOn(page: Page, ...ends: readonly Point[]): boolean {
  return ends.some(([x, y]) => contains(bleedOf(page), { x0: x, x1: x, y0: y, y1: y }));
}

/** A code without a text is a character that nobody has meant. */
const UNKNOWN = [0xfffd];

function pointsByCode(): PointsByCode {
  const fonts = new Map<FontData, Map<number, readonly number[]>>();
  return (font, code) => {
    let known = fonts.get(font);
    if (!known) fonts.set(font, (known = new Map()));
    let points = known.get(code);
    if (!points) {
      const text = font.unicode?.get(code);
      known.set(code, (points = text === undefined ? UNKNOWN : pointsIn(text)));
    }
    return points;
  };
}

/** Code points of a text, by its canonical parts and without white space. */
function pointsIn(text: string): number[] {
  const parts = text.normalize('NFD');
  const points: number[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const point = parts.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    if (!isWhiteSpace(point)) points.push(point);
  }
  return points;
}

/** As `\s` of a regular expression has it. */
function isWhiteSpace(point: number): boolean {
  if (point < 0x1680) return point === 0x20 || (point >= 0x09 && point <= 0x0d) || point === 0xa0;
  if (point > 0x3000) return point === 0xfeff;
  return (
    point === 0x1680 ||
    (point >= 0x2000 && point <= 0x200a) ||
    point === 0x2028 ||
    point === 0x2029 ||
    point === 0x202f ||
    point === 0x205f ||
    point === 0x3000
  );
}
