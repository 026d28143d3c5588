import { pdfString } from '../structure/tree.ts';
import type { Sheet } from '../layout/sheets.ts';
import { visitNodes } from '../tree.ts';
import type { PublicationDocument } from './document.ts';
import type { OutlineItem } from './pdfkit.ts';

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
      if (places.has(id)) continue;
      places.set(id, [page.dictionary, 'XYZ', round(left), round(page.height - top), null]);
    }
  }
  const names = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const root = document._root.data['Names'] as { data: Record<string, unknown> };
  root.data['Dests'] = { Names: names.flatMap(([id, place]) => [pdfString(id), place]) };
}

/** The outline mirrors the headings (CONVENTIONS UA-09). */
export function writeOutline(document: PublicationDocument, sheets: readonly Sheet[]): void {
  const open: { level: number; item: OutlineItem }[] = [];
  const seen = new Set<OutlineEntry>();
  for (const sheet of sheets) {
    const page = document.pages[sheet.index];
    if (!page || !sheet.page) continue;
    visitNodes(sheet.page, (node, left, top) => {
      const entry = node.props['outline'] as OutlineEntry | undefined;
      if (!entry || seen.has(entry)) return;
      seen.add(entry);
      while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
      const parent = open.at(-1)?.item ?? document.outline;
      const item = parent.addItem(entry.title, { expanded: entry.level <= OPEN_LEVELS - 1 });
      item.outlineData['Dest'] = [page.dictionary, 'XYZ', round(left), round(page.height - top), null];
      open.push({ level: entry.level, item });
    });
  }
}

/** Page labels (ISO 32000-1, 12.4.2): i, ii, … then 1, 2, … */
export function writePageLabels(document: PublicationDocument, sheets: readonly Sheet[]): void {
  const ranges: unknown[] = [];
  let previous: string | undefined;
  for (const { index, numbering, label } of sheets) {
    if (numbering === previous) continue;
    previous = numbering;
    const style = numbering === 'roman' ? { S: 'r' } : numbering === 'arabic' ? { S: 'D' } : {};
    const start = numbering === 'arabic' && label !== '1' ? { St: Number(label) } : {};
    ranges.push(index, { ...style, ...start });
  }
  document._root.data['PageLabels'] = { Nums: ranges };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
