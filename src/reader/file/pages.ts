import { PDFArray, PDFName, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { BOUNDS } from '../bounds.ts';
import { boxAround, type Box } from '../geometry.ts';
import { oncePer } from '../oncePer.ts';
import {
  dictionaryIn,
  dictionaryOf,
  itemsIn,
  nameIn,
  numberIn,
  numbersIn,
  referenceOf,
  valueIn,
} from './objects.ts';
import type { FileFault } from './fileFaults.ts';

export interface PageBoxes {
  readonly media: Box;
  readonly crop?: Box;
  readonly bleed?: Box;
  readonly trim?: Box;
  readonly art?: Box;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  /** Tells it from other pages: the number of its object. */
  readonly key: string;
  readonly dict: PDFDict;
  readonly object: string | undefined;
  readonly resources: PDFDict | undefined;
  /** In points of paper: UserUnit is counted in. */
  readonly boxes: PageBoxes;
  readonly rotation: 0 | 90 | 180 | 270;
  /** Points in one unit of user space (ISO 32000-1, table 30). */
  readonly userUnit: number;
}

/** Attributes that a page takes from its ancestors when it has none (ISO 32000-1, 7.7.3.4). */
interface Inherited {
  readonly resources?: PDFObject;
  readonly media?: number[];
  readonly crop?: number[];
  readonly rotation?: number;
}

interface PageWalk {
  readonly pages: Page[];
  readonly faults: FileFault[];
  readonly seen: Set<PDFDict>;
}

export function pagesOfCatalog(catalog: PDFDict): { pages: Page[]; faults: FileFault[] } {
  const walk: PageWalk = { pages: [], faults: [], seen: new Set() };
  const root = dictionaryIn(catalog, 'Pages');
  if (root) visit(root, undefined, {}, walk, 0);
  if (walk.pages.length === 0) walk.faults.push({ fault: 'noPage' });
  const announced = numberIn(root, 'Count');
  if (root && announced !== walk.pages.length) {
    walk.faults.push({ fault: 'pageCount', announced: announced ?? '?', found: walk.pages.length });
  }
  return walk;
}

function visit(
  node: PDFDict,
  object: string | undefined,
  above: Inherited,
  walk: PageWalk,
  depth: number,
): void {
  if (walk.seen.has(node) || depth > BOUNDS.treeDepth) {
    walk.faults.push({ fault: walk.seen.has(node) ? 'pagesLoop' : 'pagesDeep' });
    return;
  }
  walk.seen.add(node);
  const inherited = inheritedBy(node, above);
  const kids = valueIn(node, 'Kids');
  if (!(kids instanceof PDFArray)) {
    walk.pages.push(describePage(node, object, inherited, walk));
    return;
  }
  for (const kid of kids.asArray()) {
    const child = dictionaryOf(node.context.lookup(kid));
    if (child) visit(child, referenceOf(kid), inherited, walk, depth + 1);
    else walk.faults.push({ fault: 'pageMissing' });
  }
}

function inheritedBy(node: PDFDict, above: Inherited): Inherited {
  const resources = valueIn(node, 'Resources') ?? above.resources;
  const media = numbersIn(node, 'MediaBox') ?? above.media;
  const crop = numbersIn(node, 'CropBox') ?? above.crop;
  const rotation = numberIn(node, 'Rotate') ?? above.rotation;
  return {
    ...(resources && { resources }),
    ...(media && { media }),
    ...(crop && { crop }),
    ...(rotation !== undefined && { rotation }),
  };
}

function describePage(dict: PDFDict, object: string | undefined, inherited: Inherited, walk: PageWalk): Page {
  const number = walk.pages.length + 1;
  const userUnit = numberIn(dict, 'UserUnit') ?? 1;
  const box = (corners: number[] | undefined) => boxOf(corners, userUnit);
  const media = box(inherited.media);
  if (!media) walk.faults.push({ fault: 'noMediaBox', page: number });
  const crop = box(inherited.crop);
  const [bleed, trim, art] = ['BleedBox', 'TrimBox', 'ArtBox'].map((key) => box(numbersIn(dict, key)));
  return {
    number,
    key: object ?? `page ${number}`,
    dict,
    object,
    resources: dictionaryOf(inherited.resources),
    boxes: {
      media: media ?? { x0: 0, y0: 0, x1: 595, y1: 842 },
      ...(crop && { crop }),
      ...(bleed && { bleed }),
      ...(trim && { trim }),
      ...(art && { art }),
    },
    rotation: quarterTurn(inherited.rotation ?? 0),
    userUnit,
  };
}

function boxOf(corners: number[] | undefined, userUnit: number): Box | undefined {
  const [x0, y0, x1, y1] = (corners ?? []).map((value) => value * userUnit);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  return boxAround([
    [x0, y0],
    [x1, y1],
  ]);
}

function quarterTurn(degrees: number): 0 | 90 | 180 | 270 {
  const turned = ((degrees % 360) + 360) % 360;
  return turned === 90 || turned === 180 || turned === 270 ? turned : 0;
}

/** The box that the cutter follows; the sheet when the page does not say. */
export const trimOf = ({ boxes }: Page): Box => boxes.trim ?? boxes.art ?? boxes.crop ?? boxes.media;
export const bleedOf = (page: Page): Box => page.boxes.bleed ?? trimOf(page);

/** Annotations of a page with their dictionaries. */
export function annotationsOf({ dict }: Page): PDFDict[] {
  return itemsIn(dict, 'Annots').flatMap((item) => dictionaryOf(item) ?? []);
}

export function isPage(dict: PDFDict): boolean {
  return nameIn(dict, 'Type') === 'Page' || dict.has(PDFName.of('Kids'));
}

/** Numbers of pages by their keys. */
export const pageNumbers = oncePer(
  ({ pages }: { readonly pages: readonly Page[] }): ReadonlyMap<string, number> =>
    new Map(pages.map(({ key, number }) => [key, number])),
);
