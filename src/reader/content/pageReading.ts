import { PDFStream, type PDFArray, type PDFDict } from '@cantoo/pdf-lib';
import { BOUNDS } from '../bounds.ts';
import type { FileFault } from '../file/fileFaults.ts';
import { dictionaryIn, itemsOf, nameIn, numberIn, numbersIn, referenceIn, valueIn } from '../file/objects.ts';
import { annotationsOf, type Page } from '../file/pages.ts';
import { decodeStream } from '../file/streamBytes.ts';
import { boxAround, multiply, transformBox, type Matrix } from '../geometry.ts';
import { colourSpaceOf } from './colourSpace.ts';
import { INITIAL_STATE } from './graphicsState.ts';
import { interpret } from './interpreter.ts';
import { noteFault, type GroupFact, type ContentReading, type SharedReading } from './machine.ts';
import type { Mark } from './mark.ts';
import { enterForm } from './operators/objectOperators.ts';
import { readPattern } from './patterns.ts';
import { newTagging, type Tagging } from './tagging.ts';

/** All that a page paints and tags, in order, and what was wrong while reading it. */
export interface PageReading {
  readonly page: Page;
  readonly marks: readonly Mark[];
  readonly groups: readonly GroupFact[];
  readonly tagging: Tagging;
  readonly faults: readonly FileFault[];
}

/** Reads the content of all pages, within the bounds that they share. */
export function readPages(pages: readonly Page[]): PageReading[] {
  const shared: SharedReading = {
    operations: BOUNDS.operations,
    marks: BOUNDS.marks,
    fonts: new Map(),
    spaces: new Map(),
  };
  return pages.map((page) => readPage(page, shared));
}

function readPage(page: Page, shared: SharedReading): PageReading {
  const unit = page.userUnit;
  const pageMatrix: Matrix = [unit, 0, 0, unit, 0, 0];
  const reading: ContentReading = {
    shared,
    marks: [],
    groups: [],
    faults: new Map(),
    tagging: newTagging(),
    spaces: new Set(),
    open: [],
    depth: 0,
    seen: new Set(),
    pageBox: page.boxes.media,
    pageMatrix,
    readPattern,
  };
  readGroup(page, reading);
  interpret(reading, {
    bytes: contentsOf(page, reading),
    dict: page.dict,
    resources: page.resources,
    state: { ...INITIAL_STATE, matrix: pageMatrix },
    via: 'page',
    object: page.object,
    counted: true,
  });
  reading.tagging.unbalanced += reading.open.length;
  for (const annotation of annotationsOf(page)) readAppearance(annotation, page, reading);
  if (shared.operations < 0 || shared.marks < 0) noteFault(reading, { fault: 'endless' });
  const { marks, groups, tagging, faults } = reading;
  return { page, marks, groups, tagging, faults: [...faults.values()] };
}

function readGroup(page: Page, reading: ContentReading): void {
  const group = dictionaryIn(page.dict, 'Group');
  const space = valueIn(group, 'CS');
  if (group)
    reading.groups.push({
      object: page.object,
      space: space && colourSpaceOf(space, page.resources, reading.shared.spaces),
    });
}

/** Streams of a page read as one, with white space between them (ISO 32000-1, 7.8.2). */
function contentsOf(page: Page, reading: ContentReading): Uint8Array {
  const value = valueIn(page.dict, 'Contents');
  let left: number = BOUNDS.streamBytes;
  if (reading.shared.operations < 0) return new Uint8Array();
  const streams = value instanceof PDFStream ? [value] : itemsOf(value as PDFArray | undefined);
  const parts = streams.flatMap((stream) => {
    if (!(stream instanceof PDFStream)) {
      noteFault(reading, { fault: 'noContent' });
      return [];
    }
    if (left < 0) return [];
    const { bytes, damaged, cut } = decodeStream(stream);
    if (damaged || cut)
      noteFault(reading, { fault: cut ? 'tooLong' : 'damaged', object: page.object ?? '?' });
    left -= bytes.length;
    return [bytes, Uint8Array.of(10)];
  });
  if (left < 0) noteFault(reading, { fault: 'tooLong', object: page.object ?? '?' });
  return Buffer.concat(parts);
}

/** The normal appearance of an annotation, placed as ISO 32000-1, 12.5.5 says. */
function readAppearance(annotation: PDFDict, page: Page, reading: ContentReading): void {
  const hidden = ((numberIn(annotation, 'F') ?? 0) & 0b10) !== 0;
  const appearances = dictionaryIn(annotation, 'AP');
  const normal = valueIn(appearances, 'N');
  const chosen =
    normal instanceof PDFStream
      ? normal
      : valueIn(dictionaryIn(appearances, 'N'), nameIn(annotation, 'AS') ?? '');
  const rect = numbersIn(annotation, 'Rect');
  if (hidden || !(chosen instanceof PDFStream) || rect?.length !== 4) return;
  const own = (numbersIn(chosen.dict, 'Matrix') ?? [1, 0, 0, 1, 0, 0]) as unknown as Matrix;
  const [x0 = 0, y0 = 0, x1 = 1, y1 = 1] = numbersIn(chosen.dict, 'BBox') ?? [];
  const from = transformBox(own, { x0, y0, x1, y1 });
  const [rx0 = 0, ry0 = 0, rx1 = 0, ry1 = 0] = rect;
  const to = boxAround([
    [rx0, ry0],
    [rx1, ry1],
  ]);
  const across = (to.x1 - to.x0) / (from.x1 - from.x0 || 1);
  const down = (to.y1 - to.y0) / (from.y1 - from.y0 || 1);
  const place: Matrix = [across, 0, 0, down, to.x0 - from.x0 * across, to.y0 - from.y0 * down];
  const matrix = multiply(place, reading.pageMatrix);
  const object = referenceIn(appearances, 'N');
  const machine = {
    reading,
    resources: page.resources,
    counted: false,
    enter: (inner: Parameters<typeof interpret>[1]) => interpret(reading, inner),
  };
  enterForm(machine, chosen, object, { ...INITIAL_STATE, matrix }, 'annotation');
}
