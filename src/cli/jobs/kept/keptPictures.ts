import { stat } from 'node:fs/promises';
import type { PlacedImage } from '../../../pdf/emit/images/placedImages.ts';
import type { PreparedPicture } from '../../../pictures/picture.ts';
import type { PreparePicture } from '../pictures.ts';

interface KeptPicture {
  /** What it was made from. */
  readonly state: string;
  readonly made: PreparedPicture;
}

/** What was made of picture files for the screen while content stays open, by the path of the file. */
export type KeptPictures = Map<string, KeptPicture>;

/**
 * Makes pictures once while their files have the same size and time, as those do that nobody writes.
 * @param inks the profile of inks that bring none
 */
export async function preparedOnce(
  kept: KeptPictures,
  placed: readonly PlacedImage[],
  inks: string | undefined,
  prepare: PreparePicture,
): Promise<PreparePicture> {
  const names = [...new Set(placed.flatMap(({ name }) => name ?? []))];
  const facts = await Promise.all(names.map((name) => stat(name).catch(() => undefined)));
  const files = new Map(names.map((name, index) => [name, facts[index]]));
  return async (image) => {
    const { name = '', resolution } = image;
    const file = files.get(name);
    const state = file && [file.size, file.mtimeMs, resolution, inks].join(' ');
    const known = kept.get(name);
    if (known && known.state === state) return known.made;
    const made = await prepare(image);
    if (state !== undefined && 'data' in made) kept.set(name, { state, made });
    return made;
  };
}
