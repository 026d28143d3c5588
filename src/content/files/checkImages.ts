import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { ImageUse } from '../markdown/bodyReading.ts';
import { type ContentFolder, isInside, megabytes } from './readText.ts';

/** Bytes. */
const MAXIMUM_IMAGE_SIZE = 30 * 1024 * 1024;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG_SIGNATURE = [0xff, 0xd8, 0xff];

/** Each image is a PNG or a JPEG, not too heavy, and really lies in the content folder. */
export async function checkImages(folder: ContentFolder, images: readonly ImageUse[]): Promise<Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const image of images) {
    const found = await imageProblem(folder, image);
    if (found !== undefined) diagnostics.push(found);
  }
  return diagnostics;
}

async function imageProblem(
  folder: ContentFolder,
  { file, written, place }: ImageUse,
): Promise<Diagnostic | undefined> {
  const found = written.slice(0, 80);
  const facts = await folder.files.look(file);
  if (facts?.kind !== 'file') return problem('IM-005', place, { found });
  if (!isInside(folder.realRoot, facts.realPath)) return problem('IM-004', place, { found });
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
