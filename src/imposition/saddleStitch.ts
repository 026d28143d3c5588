import { PDFDocument, PDFName, PDFObjectCopier, PDFStream, cmyk, type PDFPage } from '@cantoo/pdf-lib';
import { listIn } from '../reader/file/objects.ts';
import { trimOf, type Page } from '../reader/file/pages.ts';
import { decodeStream } from '../reader/file/streamBytes.ts';
import { openPdf, type PdfFile } from '../reader/file/document.ts';
import { POINTS_PER_MM, heightOf, widthOf, type Box } from '../reader/geometry.ts';
import { creepShift, imposeBooklet, type Half, type SheetFace } from './imposition.ts';

export interface BookletOptions {
  /** Thickness of one leaf in millimetres; 0 leaves creep alone. */
  readonly leafThicknessMm: number;
  readonly cutMarks: boolean;
  /** Blanks go before the last page, which is the back cover. */
  readonly lastIsCover: boolean;
}

export type Booklet =
  | { readonly bytes: Uint8Array; readonly sheets: number; readonly blanks: number }
  | { readonly problem: BookletProblem };

/** Why a file cannot be imposed. */
export type BookletProblem =
  'unreadable' | 'encrypted' | 'noPage' | 'damagedPageTree' | 'rotatedPages' | 'otherUnit' | 'mixedSizes';

const MARK_MARGIN_MM = 12;
const MARK_GAP_MM = 6;
const MARK_LENGTH_MM = 5;
const BLEED_MM = 3;

interface Sheetwork {
  readonly target: PDFDocument;
  readonly source: PDFDocument;
  /** Trim of each source page. */
  readonly trims: readonly Box[];
  readonly width: number;
  readonly height: number;
  /** Around the trimmed spread. */
  readonly margin: number;
  readonly bleed: number;
}

/** Lays the trimmed pages of a PDF on the sheets of a stapled booklet, two by two: A5 on A4, A4 on A3. */
export async function makeBooklet(bytes: Uint8Array, options: BookletOptions): Promise<Booklet> {
  const document = await openPdf(bytes);
  if ('unreadable' in document) return { problem: 'unreadable' };
  const trims = document.pages.map(trimOf);
  const [first] = trims;
  const problem = document.encrypted ? 'encrypted' : problemOf(document, trims);
  if (problem || !first) return { problem: problem ?? 'noPage' };
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const target = await PDFDocument.create({ updateMetadata: false });
  const bleed = options.cutMarks ? BLEED_MM * POINTS_PER_MM : 0;
  const margin = options.cutMarks ? MARK_MARGIN_MM * POINTS_PER_MM : 0;
  const work = { target, source, trims, width: widthOf(first), height: heightOf(first), margin, bleed };
  const sheets = imposeBooklet(trims.length, options.lastIsCover);
  const shifts = sheets.map((_, index) => creepShift(index, options.leafThicknessMm) * POINTS_PER_MM);
  const sides = sheets.flatMap(({ front, back }, index) =>
    [front, back].map((side) => placementsOf(work, side, shifts[index] ?? 0)),
  );
  await drawSides(work, sides);
  keepOutputIntents(work);
  keepTitle(work);
  return { bytes: await target.save(), sheets: sheets.length, blanks: sheets.length * 4 - trims.length };
}

/** With these pdf-lib would not find the same pages, or never end. */
const PAGE_TREE_FAULTS = new Set(['pagesLoop', 'pagesDeep', 'pageMissing', 'noPage']);

function problemOf({ pages, faults }: PdfFile, trims: readonly Box[]): BookletProblem | undefined {
  if (faults.some(({ fault }) => PAGE_TREE_FAULTS.has(fault))) return 'damagedPageTree';
  if (pages.some(({ rotation }) => rotation !== 0)) return 'rotatedPages';
  if (pages.some(({ userUnit }) => userUnit !== 1)) return 'otherUnit';
  if (pages.some(unfoldsTooLong)) return 'unreadable';
  const [first] = trims;
  const differs = first && trims.some((trim) => !sameSize(trim, first));
  return differs ? 'mixedSizes' : undefined;
}

/** pdf-lib unfolds the content of pages without a bound. */
function unfoldsTooLong({ dict }: Page): boolean {
  return listIn(dict, 'Contents').some((part) => part instanceof PDFStream && decodeStream(part).cut);
}

/** The booklet prints under the same condition as its pages. */
function keepOutputIntents({ source, target }: Sheetwork): void {
  const key = PDFName.of('OutputIntents');
  const intents = source.catalog.get(key);
  if (intents) target.catalog.set(key, PDFObjectCopier.for(source.context, target.context).copy(intents));
}

/** A booklet is called as its book; without a title, viewers show the name of the file. */
function keepTitle({ source, target }: Sheetwork): void {
  const title = source.getTitle();
  if (title) target.setTitle(title);
}

function sameSize(one: Box, other: Box): boolean {
  return Math.abs(widthOf(one) - widthOf(other)) < 1 && Math.abs(heightOf(one) - heightOf(other)) < 1;
}

/** A source page, the part of it that shows, and where its lower left corner stands on the sheet. */
interface PagePlacement {
  readonly page: PDFPage;
  readonly region: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly top: number;
  };
  readonly x: number;
}

/** Pages move towards the spine by `shift`; what would cross the spine is cut off. */
function placementsOf(work: Sheetwork, [left, right]: SheetFace, shift: number): PagePlacement[] {
  const { source, trims, margin, bleed, width } = work;
  const place = (number: Half, half: 'left' | 'right'): PagePlacement[] => {
    const trim = number === null ? undefined : trims[number - 1];
    const page = trim && number !== null ? source.getPage(number - 1) : undefined;
    if (!trim || !page?.node.Contents()) return [];
    const [onLeft, onRight] = half === 'left' ? [-bleed, shift] : [shift, -bleed];
    const region = {
      left: trim.x0 + onLeft,
      right: trim.x1 - onRight,
      bottom: trim.y0 - bleed,
      top: trim.y1 + bleed,
    };
    return [{ page, region, x: half === 'left' ? margin - bleed + shift : margin + width }];
  };
  return [...place(left, 'left'), ...place(right, 'right')];
}

/** All pages are embedded at once, so that they keep sharing their fonts and images. */
async function drawSides(work: Sheetwork, sides: readonly (readonly PagePlacement[])[]): Promise<void> {
  const { width, height, margin, bleed, target } = work;
  const placements = sides.flat();
  const regions = placements.map(({ region }) => region);
  const embedded = await target.embedPages(
    placements.map(({ page }) => page),
    regions,
  );
  let next = 0;
  for (const side of sides) {
    const sheet = target.addPage([2 * width + 2 * margin, height + 2 * margin]);
    sheet.setTrimBox(margin, margin, 2 * width, height);
    for (const { x } of side) {
      const page = embedded[next++];
      if (page) sheet.drawPage(page, { x, y: margin - bleed });
    }
    if (margin > 0) drawMarks(sheet, work);
  }
}

/** Cut marks at the corners of the spread and fold marks at the spine, in all plates (PR-03). */
function drawMarks(page: PDFPage, { width, height, margin }: Sheetwork): void {
  const [gap, length] = [MARK_GAP_MM * POINTS_PER_MM, MARK_LENGTH_MM * POINTS_PER_MM];
  const line = (x0: number, y0: number, x1: number, y1: number) =>
    page.drawLine({
      start: { x: x0, y: y0 },
      end: { x: x1, y: y1 },
      thickness: 0.25,
      color: cmyk(1, 1, 1, 1),
    });
  const [x1, y1] = [margin + 2 * width, margin + height];
  for (const x of [margin, margin + width, x1]) {
    line(x, margin - gap, x, margin - gap - length);
    line(x, y1 + gap, x, y1 + gap + length);
  }
  for (const y of [margin, y1]) {
    line(margin - gap, y, margin - gap - length, y);
    line(x1 + gap, y, x1 + gap + length, y);
  }
}
