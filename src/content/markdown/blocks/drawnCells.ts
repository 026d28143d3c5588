import type { TableCell } from 'mdast';
import { placeOfNode, sourceOfNode } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';

type Node = Pick<TableCell, 'position'> & { readonly type: string; readonly children?: readonly Node[] };

/** What a drawing leaves out, and what would be lost with it. */
const LEFT_OUT = new Set(['link', 'linkReference', 'footnoteReference']);

/** A citation, or a word with its reading: both are text to the parser. */
const LEFT_OUT_OF_TEXT = /\[@[^\]]+\]|\{[^{}|]+\|[^{}|]+\}/u;

/** Tells what a cell holds that is lost where the cell is drawn as a name, a number or a point. */
export function checkDrawn(reading: BodyReading, cells: readonly (TableCell | undefined)[]): void {
  for (const cell of cells) {
    const lost = cell && lostIn(reading, cell);
    if (lost)
      report(reading, 'MD-028', placeOfNode(reading, lost.position), {
        found: sourceOfNode(reading, lost.position).trim().slice(0, 60),
      });
  }
}

function lostIn(reading: BodyReading, node: Node): Node | undefined {
  if (LEFT_OUT.has(node.type)) return node;
  if (node.type === 'text')
    return LEFT_OUT_OF_TEXT.test(sourceOfNode(reading, node.position)) ? node : undefined;
  for (const child of node.children ?? []) {
    const lost = lostIn(reading, child);
    if (lost) return lost;
  }
  return undefined;
}
