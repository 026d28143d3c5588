import type { OutlineEntry } from '../../structure/outlineEntry.ts';
import { placeName, type Part } from '../../structure/part.ts';
import { visitNodes, type LaidOutNode } from '../../tree.ts';
import { pdfString, type OutlineItem, type PdfDocument, type PdfPage } from '../pdfkit.ts';

/** A page as it was drawn, with what is known of its place in the publication. */
export interface DrawnPage {
  /** Its dictionary in the file. */
  readonly page: PdfPage;
  readonly content: LaidOutNode;
  readonly part: Part | undefined;
  readonly numbering: 'roman' | 'arabic' | 'none';
  /** What its label spells, from 1. */
  readonly number: number;
  /** Places on it. Points from its top left. */
  readonly anchors: readonly { readonly id: string; readonly left: number; readonly top: number }[];
}

/** Depth to which the outline is open when the file is opened. */
const OPEN_LEVELS = 1;

/** Named destinations of all places, in byte order as a name tree wants them (ISO 32000-1, 7.9.6). */
export function writeDestinations(document: PdfDocument, pages: readonly DrawnPage[]): void {
  const places = new Map<string, unknown[]>();
  for (const { page, part, anchors } of pages) {
    for (const { id, left, top } of anchors) {
      const name = placeName(part, id);
      if (places.has(name)) continue;
      places.set(name, [page.dictionary, 'XYZ', round(left), round(page.height - top), null]);
    }
  }
  const names = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const root = document._root.data['Names'] as { data: Record<string, unknown> };
  root.data['Dests'] = { Names: names.flatMap(([id, place]) => [pdfString(id), place]) };
}

/** The outline mirrors the headings (UA-09), those of a part below its title. */
export function writeOutline(document: PdfDocument, pages: readonly DrawnPage[]): void {
  const branches = new Map<Part | undefined, Branch>();
  const seen = new Set<OutlineEntry>();
  for (const { page, content, part } of pages) {
    const branch = branches.get(part) ?? beginBranch(document, part, page);
    branches.set(part, branch);
    const { open, root } = branch;
    visitNodes(content, (node, left, top) => {
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

function beginBranch(document: PdfDocument, part: Part | undefined, page: PdfPage): Branch {
  if (!part) return { root: document.outline, open: [] };
  const root = document.outline.addItem(part.structure.options.title ?? part.key, { expanded: true });
  root.outlineData['Dest'] = [page.dictionary, 'XYZ', 0, round(page.height), null];
  return { root, open: [] };
}

/**
 * Page labels (ISO 32000-1, 12.4.2): i, ii, … then 1, 2, …; the two of a spread are one. A page that prints no
 * number counts on from the one before it, as blanks do: an empty label is a page that nobody can ask for, and a
 * leap to its place in the file is a number of pages that the book has not.
 */
export function writePageLabels(document: PdfDocument, pages: readonly DrawnPage[]): void {
  const ranges: unknown[] = [];
  pages.forEach(({ numbering, number }, index) => {
    const previous = pages[index - 1];
    if (previous && (numbering === 'none' || followsOn(previous, { numbering, number }))) return;
    ranges.push(index, { S: numbering === 'roman' ? 'r' : 'D', ...(number > 1 && { St: number }) });
  });
  document._root.data['PageLabels'] = { Nums: ranges };
}

type Numbered = Pick<DrawnPage, 'numbering' | 'number'>;

function followsOn(previous: Numbered, { numbering, number }: Numbered): boolean {
  return previous.numbering === numbering && number === previous.number + 1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
