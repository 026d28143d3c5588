import type { Place } from '../../../diagnostics/diagnostic.ts';
import type { LaidOutPublication } from '../../../pdf/engine.ts';
import type { LaidOutNode } from '../../../pdf/tree.ts';
import { isPlace } from './madeFromPlace.ts';

/** Where the first text that holds a character was written; undefined where no block of the source does. */
export function placeOfCharacter({ composed }: LaidOutPublication, character: string): Place | undefined {
  for (const { sheet, page } of composed) {
    const found = firstPlace(page, sheet.layout?.section.madeFrom, (node) =>
      Boolean(node.lines?.some(({ string }) => string.includes(character))),
    );
    if (found) return found;
  }
  return undefined;
}

/** Where what bears a name was written, for instance a chapter; undefined where the program itself named it. */
export function placeOfName({ composed }: LaidOutPublication, id: string): Place | undefined {
  for (const { sheet, page } of composed) {
    const found = firstPlace(page, sheet.layout?.section.madeFrom, ({ props }) => props['id'] === id);
    if (found) return found;
  }
  return undefined;
}

/** For each page, where the first text of its body was written. */
export function placesOfPages({ sheets }: LaidOutPublication): (Place | undefined)[] {
  return sheets.map(
    ({ layout, page }) =>
      page && firstPlace(page, layout?.section.madeFrom, ({ lines }) => (lines?.length ?? 0) > 0),
  );
}

function firstPlace(
  node: LaidOutNode,
  outer: unknown,
  isMeant: (node: LaidOutNode) => boolean,
): Place | undefined {
  const madeFrom = node.props['madeFrom'] ?? outer;
  if (isPlace(madeFrom) && isMeant(node)) return madeFrom;
  for (const child of node.type === 'TEXT' ? [] : (node.children ?? [])) {
    const found = firstPlace(child, madeFrom, isMeant);
    if (found) return found;
  }
  return undefined;
}
