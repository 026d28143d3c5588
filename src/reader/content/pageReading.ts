import { PDFStream, type PDFArray, type PDFDict } from '@cantoo/pdf-lib';
import { dictionaryIn, itemsOf, nameIn, numberIn, numbersIn, referenceIn, valueOf } from '../file/objects.ts';
import { annotationsOf, type PressPage } from '../file/pages.ts';
import { decodeStream } from '../file/streamBytes.ts';
import { boxAround, multiply, transformBox, type Matrix } from '../geometry.ts';
import { colourSpaceOf } from './colourSpace.ts';
import { INITIAL_STATE } from './graphicsState.ts';
import { interpret } from './interpreter.ts';
import type { GroupFact, Reading } from './machine.ts';
import type { Mark } from './mark.ts';
import { enterForm } from './objectOperators.ts';
import { readPattern } from './patterns.ts';

/** All that a page paints, in order, and what was wrong while reading it. */
export interface PageReading {
  readonly page: PressPage;
  readonly marks: readonly Mark[];
  readonly groups: readonly GroupFact[];
  readonly faults: readonly string[];
}

/** Operations of one page: far beyond any real one, a few seconds of work. */
const BUDGET = 4_000_000;

export function readPage(page: PressPage): PageReading {
  const unit = page.userUnit;
  const pageMatrix: Matrix = [unit, 0, 0, unit, 0, 0];
  const reading: Reading = {
    marks: [],
    groups: [],
    faults: new Set(),
    metrics: new Map(),
    seen: new Set(),
    pageBox: page.boxes.media,
    pageMatrix,
    budget: BUDGET,
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
  });
  for (const annotation of annotationsOf(page)) readAppearance(annotation, page, reading);
  if (reading.budget <= 0) reading.faults.add('la page est trop longue pour être lue jusqu’au bout');
  return { page, marks: reading.marks, groups: reading.groups, faults: [...reading.faults] };
}

function readGroup(page: PressPage, reading: Reading): void {
  const group = dictionaryIn(page.dict, 'Group');
  const space = valueOf(group, 'CS');
  if (group)
    reading.groups.push({ object: page.object, space: space && colourSpaceOf(space, page.resources) });
}

/** Streams of a page read as one, with white space between them (ISO 32000-1, 7.8.2). */
function contentsOf({ dict }: PressPage, reading: Reading): Uint8Array {
  const value = valueOf(dict, 'Contents');
  const streams = value instanceof PDFStream ? [value] : itemsOf(value as PDFArray | undefined);
  const parts = streams.flatMap((stream) => {
    if (!(stream instanceof PDFStream)) {
      reading.faults.add('un contenu annoncé manque');
      return [];
    }
    const { bytes, damaged } = decodeStream(stream);
    if (damaged) reading.faults.add('le contenu est endommagé');
    return [bytes, Uint8Array.of(10)];
  });
  return Buffer.concat(parts);
}

/** The normal appearance of an annotation, placed as ISO 32000-1, 12.5.5 says. */
function readAppearance(annotation: PDFDict, page: PressPage, reading: Reading): void {
  const hidden = ((numberIn(annotation, 'F') ?? 0) & 0b10) !== 0;
  const appearances = dictionaryIn(annotation, 'AP');
  const normal = valueOf(appearances, 'N');
  const chosen =
    normal instanceof PDFStream
      ? normal
      : valueOf(dictionaryIn(appearances, 'N'), nameIn(annotation, 'AS') ?? '');
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
    enter: (inner: Parameters<typeof interpret>[1]) => interpret(reading, inner),
  };
  enterForm(machine, chosen, object, { ...INITIAL_STATE, matrix }, 'annotation');
}
