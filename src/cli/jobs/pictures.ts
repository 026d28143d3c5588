import { readFile } from 'node:fs/promises';
import { type CheckedPicture, pictureProblem } from '../../content/files/checkPictures.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { PictureConverter, PreparedPicture } from '../../pictures/picture.ts';
import { UnusablePicture } from '../../pictures/picture.ts';
import {
  convertImages,
  placedImages,
  type PictureTable,
  type PlacedImage,
} from '../../pdf/emit/images/placedImages.ts';
import type { LaidOutPublication } from '../../pdf/engine.ts';
import type { LaidOutNode } from '../../pdf/tree.ts';
import type { Job } from './jobs.ts';
import { isPlaceOf } from './problems/problemsOfJobs.ts';

/** Sound pictures of the content, by the path of their file. */
export type Pictures = ReadonlyMap<string, CheckedPicture>;

export interface PicturesMade {
  readonly images: PictureTable;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Pictures as a target prints them. A file that has changed since it was checked, and is no picture any more, is a
 * diagnostic.
 */
export async function makePictures(
  job: Job,
  placed: readonly PlacedImage[],
  prepare: PreparePicture,
  pictures: Pictures,
): Promise<PicturesMade> {
  const diagnostics: Diagnostic[] = [];
  const images = await convertImages(placed, async (image) => {
    const made = await prepare(image);
    if (!('fault' in made)) return made;
    diagnostics.push(pictureProblem(made, placeOf(image, job, pictures), image.name ?? ''));
    return undefined;
  });
  return { images, diagnostics };
}

/** Reads and converts a picture; what is wrong with its file is a value. */
export type PreparePicture = (
  image: PlacedImage,
) => Promise<PreparedPicture | UnusablePicture['reason'] | { readonly fault: 'unreadable' }>;

/** @param converter asked for when the first picture is made */
export function preparing(converter: () => Promise<PictureConverter>): PreparePicture {
  return async (image) => prepared(image, await converter());
}

/**
 * Has pictures converted as soon as their pages are laid out, on another core, while the pages behind are: whoever
 * converts them then finds them made. What goes wrong is met again there.
 * @param converter loaded when the first picture is met
 * @param isMade whether the picture of a path is made already
 */
export function conversionsAhead(
  converter: () => Promise<PictureConverter>,
  isMade: (name: string) => boolean = () => false,
): (pages: readonly LaidOutNode[]) => void {
  const begun = new Map<string, number>();
  return (pages) => {
    for (const image of placedImages(pages)) {
      const { name, resolution } = image;
      if (name === undefined || isMade(name) || resolution >= (begun.get(name) ?? Infinity)) continue;
      begun.set(name, resolution);
      void converter()
        .then((convert) => prepared(image, convert))
        .catch(() => undefined);
    }
  };
}

async function prepared(
  { name, data, resolution }: PlacedImage,
  convert: PictureConverter,
): Promise<PreparedPicture | UnusablePicture['reason'] | { readonly fault: 'unreadable' }> {
  const bytes = name === undefined ? data : await readFile(name).catch(() => undefined);
  if (bytes === undefined) return { fault: 'unreadable' };
  try {
    return await convert(bytes, resolution);
  } catch (error) {
    if (error instanceof UnusablePicture) return error.reason;
    throw error;
  }
}

/** Below these a picture is blurred on a screen, refused in print, and reported in print (PR-06); pixels per inch. */
const LEAST_ON_SCREEN = 100;
const LEAST_IN_PRINT = 200;
const WANTED_IN_PRINT = 300;

/** Pictures that are too small for the size in which they are printed, where the text names them. */
export function smallPictures(
  job: Job,
  placed: readonly PlacedImage[],
  { sheets }: LaidOutPublication,
  pictures: Pictures,
): Diagnostic[] {
  return placed.flatMap((image) => {
    const code = codeFor(job, image.resolution);
    if (code === undefined) return [];
    const data = {
      page: sheets[image.page]?.label ?? String(image.page + 1),
      found: Math.round(image.resolution),
      size: `${image.width} × ${image.height}`,
      needed: image.neededWidth,
    };
    return [problem(code, placeOf(image, job, pictures), data)];
  });
}

function codeFor({ target }: Job, resolution: number): 'IM-015' | 'PR-002' | 'PR-003' | undefined {
  if (target === 'screen') return resolution < LEAST_ON_SCREEN ? 'IM-015' : undefined;
  if (resolution < LEAST_IN_PRINT) return 'PR-002';
  return resolution < WANTED_IN_PRINT ? 'PR-003' : undefined;
}

/** Where a text of the edition names a picture: its own text before the source that it translates. */
function placeOf({ name }: PlacedImage, job: Job, pictures: Pictures): Place {
  const places = name === undefined ? [] : (pictures.get(name)?.places ?? []);
  return places.findLast((place) => isPlaceOf(job, place)) ?? job.publication.place;
}
