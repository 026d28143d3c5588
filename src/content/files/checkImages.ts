import { posix } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { ImageUse } from '../markdown/bodyReading.ts';
import type { ContentFolder } from './contentFiles.ts';
import { findFile, type FoundFile, type PathFault } from './contentPath.ts';
import { megabytes } from './readText.ts';

/** Bytes. */
const MAXIMUM_IMAGE_SIZE = 30 * 1024 * 1024;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG_SIGNATURE = [0xff, 0xd8, 0xff];

export interface ImagesChecked {
  /** Real names of the files whose name reads the same and is written otherwise, by the path that texts give. */
  readonly realNames: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Each image is a PNG or a JPEG, not too heavy, and really lies in the content folder. */
export async function checkImages(
  folder: ContentFolder,
  images: readonly ImageUse[],
): Promise<ImagesChecked> {
  const realNames = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const image of images) {
    const found = await findFile(folder, posix.dirname(image.place.file), image.written);
    const fault = 'fault' in found ? notFound(found, image) : await imageProblem(folder, found, image);
    if (fault !== undefined) diagnostics.push(fault);
    else if ('file' in found && found.file !== image.file) realNames.set(image.file, found.file);
  }
  return { realNames, diagnostics };
}

function notFound(
  { fault, near }: Extract<FoundFile, { readonly fault: PathFault }>,
  { written, place }: ImageUse,
): Diagnostic {
  const found = written.slice(0, 80);
  return fault === 'missing'
    ? problem('IM-005', place, { found, near })
    : problem(fault === 'address' ? 'IM-003' : 'IM-004', place, { found });
}

async function imageProblem(
  folder: ContentFolder,
  { file, facts }: Extract<FoundFile, { readonly file: string }>,
  { written, place }: ImageUse,
): Promise<Diagnostic | undefined> {
  const found = written.slice(0, 80);
  if (!/\.(?:png|jpe?g)$/i.test(file)) return problem('IM-006', place, { found });
  if (facts.size > MAXIMUM_IMAGE_SIZE) {
    const sizes = { megabytes: megabytes(facts.size), maximum: megabytes(MAXIMUM_IMAGE_SIZE) };
    return problem('IM-007', place, sizes);
  }
  const start = await folder.files.read(file, PNG_SIGNATURE.length);
  if (start === undefined) return problem('IM-005', place, { found });
  const known = [PNG_SIGNATURE, JPEG_SIGNATURE].some((signature) =>
    signature.every((byte, index) => start[index] === byte),
  );
  return known ? undefined : problem('IM-006', place, { found });
}
