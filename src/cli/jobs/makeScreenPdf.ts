import { readFile } from 'node:fs/promises';
import type { AssociatedFile } from '../../pdf/emit/attachments.ts';
import { convertImages, placedImages, type PictureTable } from '../../pdf/emit/images/placedImages.ts';
import { pdfA3a } from '../../pdf/emit/standards/pdfA3a.ts';
import { pdfUa1 } from '../../pdf/emit/standards/pdfUa1.ts';
import { emitPublication, type LaidOutPublication } from '../../pdf/engine.ts';
import type { Workshop } from '../environment.ts';
import { profileOf } from '../press/inkProfile.ts';
import type { Job } from './jobs.ts';
import { heardBy, layOutJob, libraryProblems, type MadeJob, type MakeOptions } from './layOutJob.ts';
import { metadataOf } from './metadata.ts';

type Profiles = Pick<Workshop, 'screenProfile' | 'pressProfiles'>;

/** The screen edition: PDF/UA-1 and PDF/A-3a, sRGB, with links, outline and the files it carries. */
export async function makeScreenPdf(
  job: Job,
  options: MakeOptions,
  profiles: Profiles,
  files: readonly AssociatedFile[],
): Promise<MadeJob> {
  const { laidOut, diagnostics } = await layOutJob(job, await job.sections(), options);
  const profile = await readFile(profiles.screenProfile);
  const bytes = await emitPublication(laidOut, {
    metadata: metadataOf(job),
    standards: [pdfA3a({ identifier: 'sRGB IEC61966-2.1', components: 3, profile }), pdfUa1],
    identity: `${job.file} ${options.digest}`,
    images: await imagesForScreen(job, laidOut, profiles),
    files,
    ...heardBy(options),
  });
  return {
    pdfs: [{ file: job.file, bytes, pages: laidOut.sheets.length }],
    diagnostics: [...diagnostics, ...libraryProblems(job, options)],
  };
}

/** Inks that bring no profile are taken for those of the publication's own printing condition. */
async function imagesForScreen(
  job: Job,
  { composed }: LaidOutPublication,
  profiles: Profiles,
): Promise<PictureTable> {
  const images = placedImages(composed.map(({ page }) => page));
  if (images.length === 0) return new Map();
  // Loaded late: converting images takes a native library that most editions do without.
  const { screenImages } = await import('../../pdf/emit/images/forScreen.ts');
  const inks = profileOf(job, profiles);
  return convertImages(images, screenImages(inks ? await readFile(inks) : undefined));
}
