import { placeName, type Part } from '../structure/part.ts';
import { pdfString } from '../structure/tree.ts';
import type { Sheet } from '../layout/sheets.ts';
import { visitNodes } from '../tree.ts';
import type { PublicationDocument } from './document.ts';
import type { OutlineItem, PdfPage } from './pdfkit.ts';

/** What a heading says in the PDF outline; rides on a node's `outline` prop. */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
}

/** Depth to which the outline is open when the file is opened. */
const OPEN_LEVELS = 1;

/** Named destinations of all places, in byte order as a name tree wants them (ISO 32000-1, 7.9.6). */
export function writeDestinations(document: PublicationDocument, sheets: readonly Sheet[]): void {
  const places = new Map<string, unknown[]>();
  for (const sheet of sheets) {
    const page = document.pages[sheet.index];
    if (!page) continue;
    for (const { id, left, top } of sheet.anchors) {
      const name = placeName(sheet.layout?.section.part, id);
      if (places.has(name)) continue;
      places.set(name, [page.dictionary, 'XYZ', round(left), round(page.height - top), null]);
    }
  }
  const names = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const root = document._root.data['Names'] as { data: Record<string, unknown> };
  root.data['Dests'] = { Names: names.flatMap(([id, place]) => [pdfString(id), place]) };
}

/** The outline mirrors the headings (CONVENTIONS UA-09), those of a part below its title. */
export function writeOutline(document: PublicationDocument, sheets: readonly Sheet[]): void {
  const branches = new Map<Part | undefined, Branch>();
  const seen = new Set<OutlineEntry>();
  for (const sheet of sheets) {
    const page = document.pages[sheet.index];
    if (!page || !sheet.page) continue;
    const part = sheet.layout?.section.part;
    const branch = branches.get(part) ?? beginBranch(document, part, page);
    branches.set(part, branch);
    const { open, root } = branch;
    visitNodes(sheet.page, (node, left, top) => {
      const entry = node.props['outline'] as OutlineEntry | undefined;
      if (!entry || seen.has(entry)) return;
      seen.add(entry);
      while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
      const parent = open.at(-1)?.item ?? root;
      const item = parent.addItem(entry.title, { expanded: entry.level <= OPEN_LEVELS - 1 });
      item.outlineData['Dest'] = [page.dictionary, 'XYZ', round(left), round(page.height - top), null];
      open.push({ level: entry.level, item });
    });
  }
}

/** Where the headings of a part go: the items that are open, outermost first. */
interface Branch {
  readonly root: OutlineItem;
  readonly open: { readonly level: number; readonly item: OutlineItem }[];
}

function beginBranch(document: PublicationDocument, part: Part | undefined, page: PdfPage): Branch {
  if (!part) return { root: document.outline, open: [] };
  const root = document.outline.addItem(part.structure.options.title ?? part.key, { expanded: true });
  root.outlineData['Dest'] = [page.dictionary, 'XYZ', 0, round(page.height), null];
  return { root, open: [] };
}

/** Page labels (ISO 32000-1, 12.4.2): i, ii, … then 1, 2, …; the two of a spread are one. */
export function writePageLabels(document: PublicationDocument, sheets: readonly Sheet[]): void {
  const ranges: unknown[] = [];
  let previous: Sheet | undefined;
  for (const sheet of sheets) {
    const { index, numbering, number } = sheet;
    const goesOn = previous?.numbering === numbering && number === previous.number + 1;
    previous = sheet;
    if (goesOn) continue;
    const style = numbering === 'roman' ? { S: 'r' } : numbering === 'arabic' ? { S: 'D' } : {};
    ranges.push(index, { ...style, ...(number > 1 && { St: number }) });
  }
  document._root.data['PageLabels'] = { Nums: ranges };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
