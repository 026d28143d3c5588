import type { Place } from '../../diagnostics/diagnostic.ts';
import type { LaidOutPublication } from '../../pdf/engine.ts';
import type { LaidOutNode } from '../../pdf/tree.ts';
import { isPlace } from '../../cli/jobs/problems/madeFromPlace.ts';
import type { BlockFrame, PageRectangle, SourceLine } from './liveTypes.ts';

/** A box of a page that says from where in the source it was made. */
interface MadeBox {
  readonly place: Place;
  readonly area: PageRectangle;
  /** Boxes above it that say the same place, which it adds nothing to, are none. */
  readonly isOuter: boolean;
}

type SheetOfView = LaidOutPublication['composed'][number];

/** By the page, which does not change once it is composed. */
const known = new WeakMap<LaidOutNode, readonly MadeBox[]>();

/**
 * Where the block of a source line stands: that which begins last at the line or before it. Lines of a front matter
 * that begin no block belong to what its file makes.
 */
export function framesOf(
  { composed }: Pick<LaidOutPublication, 'composed'>,
  file: string,
  line: number,
): BlockFrame[] {
  const pages = composed.map((sheet) => boxesOf(sheet).filter(({ place }) => place.file === file));
  const lines = new Set(pages.flatMap((boxes) => boxes.map(({ place }) => place.line)));
  const above = [...lines].filter((one) => one <= line);
  const wanted = above.length > 0 ? Math.max(...above) : Math.min(...lines);
  return pages.flatMap((boxes, page) => {
    const rectangles = boxes
      .filter(({ place, isOuter }) => isOuter && place.line === wanted)
      .map(({ area }) => area)
      .filter(({ width, height }) => width > 0 && height > 0);
    return rectangles.length > 0 ? [{ page, rectangles: joined(rectangles) }] : [];
  });
}

/** A block of the source, or the whole that a section is made from. */
export interface BlockThere extends SourceLine {
  readonly isWhole: boolean;
}

/** The block at a place of a page: the smallest box there, else the nearest one. */
export function blockAt(sheet: SheetOfView, x: number, y: number): BlockThere | undefined {
  const boxes = boxesOf(sheet);
  const holding = boxes.filter(({ area }) => holds(area, x, y));
  const smallest = holding.reduce<MadeBox | undefined>(
    (best, one) => (best && size(best.area) < size(one.area) ? best : one),
    undefined,
  );
  const whole = sheet.sheet.layout?.section.madeFrom;
  const place = (smallest ?? nearestTo(boxes, x, y))?.place ?? (isPlace(whole) ? whole : undefined);
  return (
    place && {
      file: place.file,
      line: place.line,
      isWhole: smallest === undefined || isPlaceOf(whole, place),
    }
  );
}

function isPlaceOf(whole: unknown, { file, line }: Place): boolean {
  return isPlace(whole) && whole.file === file && whole.line === line;
}

/** Lines of a file at which something begins that stands on a page. */
export function linesOfBlocks({ composed }: Pick<LaidOutPublication, 'composed'>, file: string): number[] {
  const boxes = composed.flatMap((sheet) => boxesOf(sheet));
  return [...new Set(boxes.flatMap(({ place }) => (place.file === file ? [place.line] : [])))];
}

function boxesOf({ page, sheet }: SheetOfView): readonly MadeBox[] {
  const already = known.get(page);
  if (already) return already;
  const boxes: MadeBox[] = [];
  const outer = sheet.layout?.section.madeFrom;
  const visit = (node: LaidOutNode, left: number, top: number, above: unknown): void => {
    const x = left + (node.box?.left ?? 0);
    const y = top + (node.box?.top ?? 0);
    const own = node.props['madeFrom'];
    const isOfFurniture = node.props['artifact'] !== undefined;
    const place = isPlace(own) ? own : node.lines && isPlace(above) && !isOfFurniture ? above : undefined;
    if (place && node.type !== 'PAGE')
      boxes.push({ place, area: areaOf(node, x, y), isOuter: place !== above || place === outer });
    if (node.type === 'TEXT' || node.type === 'SVG' || isOfFurniture) return;
    for (const child of node.children ?? []) visit(child, x, y, isPlace(own) ? own : above);
  };
  visit(page, 0, 0, outer);
  known.set(page, boxes);
  return boxes;
}

function areaOf({ box }: LaidOutNode, left: number, top: number): PageRectangle {
  return { left, top, width: box?.width ?? 0, height: box?.height ?? 0 };
}

/** Boxes of one block that stand one over the other in a column become one. */
function joined(areas: readonly PageRectangle[]): PageRectangle[] {
  const columns: PageRectangle[] = [];
  for (const area of areas) {
    const at = columns.findIndex(
      (one) => area.left < one.left + one.width && one.left < area.left + area.width,
    );
    const column = columns[at];
    if (column === undefined) columns.push(area);
    else columns[at] = around(column, area);
  }
  return columns;
}

function around(one: PageRectangle, other: PageRectangle): PageRectangle {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const right = Math.max(one.left + one.width, other.left + other.width);
  const bottom = Math.max(one.top + one.height, other.top + other.height);
  return { left, top, width: right - left, height: bottom - top };
}

export function holds({ left, top, width, height }: PageRectangle, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

function size({ width, height }: PageRectangle): number {
  return width * height;
}

function nearestTo(boxes: readonly MadeBox[], x: number, y: number): MadeBox | undefined {
  const away = ({ area: { left, top, width, height } }: MadeBox): number =>
    Math.max(left - x, x - left - width, 0) + Math.max(top - y, y - top - height, 0);
  return boxes.reduce<MadeBox | undefined>(
    (best, one) => (best && away(best) <= away(one) ? best : one),
    undefined,
  );
}
