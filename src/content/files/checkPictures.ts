import { posix } from 'node:path';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { MOST_PICTURE_BYTES, MOST_PIXELS } from '../../pictures/bounds.ts';
import { FORMAT_BYTES, formatOf } from '../../pictures/files/pictureFormat.ts';
import type { PictureFault } from '../../pictures/picture.ts';
import type { ImageUse } from '../markdown/bodyReading.ts';
import type { ContentFiles, ContentFolder, FileFacts } from './contentFiles.ts';
import { oncePerText } from './oncePerText.ts';
import { findFile, type FoundFile, type PathFault } from './contentPath.ts';
import { megabytes } from './readText.ts';

/** A picture that was decoded and is sound. */
export interface CheckedPicture {
  /** Pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
  /** Where texts name it, in the order in which they were read. */
  readonly places: readonly Place[];
}

export interface PicturesChecked {
  /** Real names of the files whose name reads the same and is written otherwise, by the path that texts give. */
  readonly realNames: ReadonlyMap<string, string>;
  /** By the real name of the file. */
  readonly pictures: ReadonlyMap<string, CheckedPicture>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a file is, once it was read: a picture, maybe with a remark, or why there is none. */
type Judgement =
  | { readonly width: number; readonly height: number; readonly isAnimated: boolean }
  | PictureFault
  | { readonly fault: 'unreadable' }
  | { readonly fault: 'bytes'; readonly size: number };

/**
 * Each image is a PNG or a JPEG file, within bounds, whole, and really lies in the content folder. Each is decoded,
 * once however often it is used: what passes here is what every target prints.
 */
export async function checkPictures(
  folder: ContentFolder,
  images: readonly ImageUse[],
): Promise<PicturesChecked> {
  const realNames = new Map<string, string>();
  const judgements = new Map<string, Judgement>();
  const pictures = new Map<string, CheckedPicture & { places: Place[] }>();
  const diagnostics: Diagnostic[] = [];
  for (const image of images) {
    const found = await findFile(folder, posix.dirname(image.place.file), image.written);
    if ('fault' in found) {
      diagnostics.push(await notFound(folder, found, image));
      continue;
    }
    let judgement = judgements.get(found.file);
    if (judgement === undefined) {
      judgements.set(found.file, (judgement = await judge(folder, found)));
      // One file, one fault: where it is named first
      for (const remark of remarksOn(judgement, image)) diagnostics.push(remark);
    }
    if ('fault' in judgement) continue;
    const { width, height } = judgement;
    const known = pictures.get(found.file);
    if (known) known.places.push(image.place);
    else pictures.set(found.file, { width, height, places: [image.place] });
    if (found.file !== image.file) realNames.set(image.file, found.file);
  }
  return { realNames, pictures, diagnostics };
}

export async function notFound(
  folder: ContentFolder,
  { fault, near }: Extract<FoundFile, { readonly fault: PathFault }>,
  { file, written, place }: ImageUse,
): Promise<Diagnostic> {
  const found = written.slice(0, 80);
  if (fault !== 'missing') return problem(fault === 'address' ? 'IM-003' : 'IM-004', place, { found });
  const facts = near === undefined ? await folder.files.look(file) : undefined;
  if (facts && facts.kind !== 'file') return problem('IM-009', place, { found, kind: facts.kind });
  return problem('IM-005', place, { found, near });
}

function judge(
  { files }: ContentFolder,
  { file, facts }: Extract<FoundFile, { readonly file: string }>,
): Promise<Judgement> {
  return judgeOnce(facts, file, files);
}

/** The same facts are those of a file that has not changed since it was asked for. */
const judgeOnce = oncePerText(
  async (facts: FileFacts, file: string, files: ContentFiles): Promise<Judgement> => {
    if (facts.size > MOST_PICTURE_BYTES) return { fault: 'bytes', size: facts.size };
    const start = await files.read(file, FORMAT_BYTES);
    if (start === undefined) return { fault: 'unreadable' };
    const format = formatOf(start);
    if (!/\.(?:png|jpe?g)$/i.test(file)) {
      const isAccepted = format === 'PNG' || format === 'JPEG';
      return { fault: 'format', found: isAccepted ? `*${format}` : format };
    }
    if (format !== 'PNG' && format !== 'JPEG') return { fault: 'format', found: format };
    const bytes = await files.read(file);
    if (bytes === undefined) return { fault: 'unreadable' };
    // Loaded late: decoding takes a native library that most publications do without.
    const { decodePicture } = await import('../../pictures/decodePicture.ts');
    const decoded = await decodePicture(bytes);
    if ('fault' in decoded) return decoded;
    const { width, height, isAnimated } = decoded;
    return { width, height, isAnimated };
  },
);

/** What is to be said of the file of an image. */
function remarksOn(judgement: Judgement, { written, place }: ImageUse): Diagnostic[] {
  const found = written.slice(0, 80);
  if ('fault' in judgement) return [pictureProblem(judgement, place, found)];
  return judgement.isAnimated ? [problem('IM-014', place, { found })] : [];
}

/** Why a picture is refused, at the place that names it. */
export function pictureProblem(
  judgement: Extract<Judgement, { readonly fault: string }>,
  place: Place,
  found: string,
): Diagnostic {
  switch (judgement.fault) {
    case 'bytes': {
      const sizes = { megabytes: megabytes(judgement.size), maximum: megabytes(MOST_PICTURE_BYTES) };
      return problem('IM-007', place, sizes);
    }
    case 'format':
      return problem('IM-006', place, { found, format: judgement.found });
    case 'unreadable':
      return problem('IM-009', place, { found, kind: 'unreadable' });
    case 'damaged':
      return problem('IM-010', place, { found });
    case 'pixels': {
      const { width, height } = judgement;
      return problem('IM-011', place, { found, width, height, maximum: MOST_PIXELS / 1_000_000 });
    }
    case 'coding':
      return problem('IM-012', place, { found, coding: judgement.coding });
    case 'time':
      return problem('IM-013', place, { found });
  }
}
