import { PdfkitDocument } from '../pdfkit.ts';

/** Ornaments are a few thousand letters long, and drawn on many pages; the lines of a map are longer, and drawn once. */
const LONGEST_KEPT = 4096;
const MOST_KEPT = 500;

/** By the path, which says all that its operators are made from; the oldest is let go. */
const known = new Map<string, readonly string[]>();

/**
 * The operators of a path (`m`, `l`, `c`, `h`) as pdfkit writes them, in order.
 * @param d path data of SVG
 */
export function pathOperators(d: string): readonly string[] {
  const kept = known.get(d);
  if (kept) return kept;
  const operators: string[] = [];
  const recorder: object = Object.create(PdfkitDocument.prototype as object, {
    addContent: { value: (operator: string) => void operators.push(operator) },
  });
  PdfkitDocument.prototype.path.call(recorder, d);
  if (d.length > LONGEST_KEPT) return operators;
  const [oldest] = known.keys();
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(d, operators);
  return operators;
}
