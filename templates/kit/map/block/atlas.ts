import type { Block } from '../../../../src/model/publication/prose.ts';
import type { Country, Publication } from '../../../../src/model/publication/publication.ts';
import { extentOf, loadLand, type Land } from '../land.ts';
import { FRENCH_CODES, sceneOf, type DisputedExtent, type Scene } from '../scene.ts';

/** What the maps of a publication are drawn from. */
export interface Atlas {
  readonly land: Land;
  readonly country: Country;
}

/** Read for a publication whose texts hold a map. */
export async function atlasFor(
  { country }: Publication,
  texts: readonly { readonly blocks: readonly Block[] }[],
): Promise<Atlas | undefined> {
  return texts.some(({ blocks }) => holdsMap(blocks)) ? { land: await loadLand(), country } : undefined;
}

function holdsMap(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'list') return block.items.some((item) => holdsMap(item.blocks));
    if (block.kind === 'aside' || block.kind === 'quotation') return holdsMap(block.blocks);
    return block.kind === 'map';
  });
}

/** A country by its code; France with what lies overseas. */
export function sceneIn({ land, country }: Atlas, code: string): Scene {
  return sceneOf(land, code === FRENCH_CODES[0] ? FRENCH_CODES : [code], disputedIn(country));
}

/** The areas that a publication calls disputed, whichever of their corners it names. */
export function disputedIn({ disputed = [] }: Pick<Country, 'disputed'>): DisputedExtent[] {
  return disputed.map(({ corners, drawn }) => ({
    extent: extentOf(corners.map(({ latitude, longitude }) => [longitude, latitude])),
    isDrawn: drawn === 'neutral',
  }));
}
