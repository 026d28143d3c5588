import { PDFNumber, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { BOUNDS } from '../bounds.ts';
import { dictionariesIn, dictionaryOf, itemsIn, referenceOf, textOf, valueIn } from './objects.ts';
import { PDFArray } from '@cantoo/pdf-lib';

export interface NamedEntry {
  readonly name: string;
  readonly value: PDFObject;
  /** Number of the object, when the entry is one of its own. */
  readonly object: string | undefined;
}

/** Entries of a name tree (ISO 32000-1, 7.9.6). */
export function nameTreeEntries(root: PDFDict | undefined): NamedEntry[] {
  return nodesOf(root).flatMap((node) => {
    const pairs = valueIn(node, 'Names');
    if (!(pairs instanceof PDFArray)) return [];
    return itemsIn(node, 'Names').flatMap((name, i) => {
      const value = i % 2 === 0 && i + 1 < pairs.size() ? pairs.lookup(i + 1) : undefined;
      return value ? [{ name: textOf(name) ?? '', value, object: referenceOf(pairs.get(i + 1)) }] : [];
    });
  });
}

/** Entries of a number tree (ISO 32000-1, 7.9.7), as written: a reference is not followed. */
export function numberTreeEntries(root: PDFDict | undefined): Map<number, PDFObject> {
  const entries = new Map<number, PDFObject>();
  for (const node of nodesOf(root)) {
    const pairs = valueIn(node, 'Nums');
    if (!(pairs instanceof PDFArray)) continue;
    for (let i = 0; i + 1 < pairs.size(); i += 2) {
      const number = pairs.lookup(i);
      if (number instanceof PDFNumber) entries.set(number.asNumber(), pairs.get(i + 1));
    }
  }
  return entries;
}

/** Nodes of a tree of names or numbers in order, each once: a damaged tree may lead back into itself. */
function nodesOf(root: PDFDict | undefined): PDFDict[] {
  const nodes = new Set<PDFDict>();
  const visit = (node: PDFDict, depth: number): void => {
    if (nodes.has(node) || depth > BOUNDS.treeDepth) return;
    nodes.add(node);
    for (const { dict } of dictionariesIn(node, 'Kids')) visit(dict, depth + 1);
  };
  const first = dictionaryOf(root);
  if (first) visit(first, 0);
  return [...nodes];
}

/** True when a tree of names or numbers leads back into itself or is deeper than is read. */
export function isTreeSound(root: PDFDict | undefined): boolean {
  const seen = new Set<PDFDict>();
  const visit = (node: PDFDict, depth: number): boolean => {
    if (seen.has(node) || depth > BOUNDS.treeDepth) return false;
    seen.add(node);
    return dictionariesIn(node, 'Kids').every(({ dict }) => visit(dict, depth + 1));
  };
  return root === undefined || visit(root, 0);
}
