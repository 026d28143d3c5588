import type { StructureElement } from './element.ts';

/**
 * A book within the book, such as the pages in one language of an edition in two. It is read as a
 * whole before the next one, has an outline and places of its own, wherever its pages stand.
 */
export interface Part {
  /** Tells its places from those that bear the same id in other parts. */
  readonly key: string;
  /** Its title names it in the outline. */
  readonly structure: StructureElement;
}

/** Name of the place with this id, over the whole publication. */
export function placeName(part: Part | undefined, id: string): string {
  return part ? `${part.key}/${id}` : id;
}
