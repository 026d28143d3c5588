import { readFile } from 'node:fs/promises';
import type { AssociatedFile } from '../../pdf/emit/attachments.ts';
import { placedImages, type PlacedImage } from '../../pdf/emit/images/placedImages.ts';
import { pdfA3a } from '../../pdf/emit/standards/pdfA3a.ts';
import { pdfUa1 } from '../../pdf/emit/standards/pdfUa1.ts';
import { emitPublication, type LaidOutPublication } from '../../pdf/engine.ts';
import type { PictureConverter } from '../../pictures/picture.ts';
import type { Workshop } from '../environment.ts';
import { profileOf } from '../press/inkProfile.ts';
import type { Job } from './jobs.ts';
import { heardBy, layOutJob, type MakeOptions, type PreparedJob, type PreparedPdf } from './layOutJob.ts';
import { metadataOf } from './metadata.ts';
import { preparedOnce } from './kept/keptPictures.ts';
import {
  conversionsAhead,
  makePictures,
  preparing,
  smallPictures,
  type PicturesMade,
  type PreparePicture,
} from './pictures.ts';

type Profiles = Pick<Workshop, 'screenProfile' | 'pressProfiles' | 'templates'>;

/**
 * The screen edition: PDF/UA-1 and PDF/A-3a, sRGB, with links, outline and the files it carries.
 * @param files made when the whole is written
 */
export async function prepareScreenPdf(
  job: Job,
  options: MakeOptions,
  profiles: Profiles,
  files: () => readonly AssociatedFile[],
): Promise<PreparedJob> {
  let loaded: Promise<PictureConverter> | undefined;
  const converter = (): Promise<PictureConverter> => (loaded ??= screenConverter(job, profiles));
  const { drawings } = options;
  const onPages = conversionsAhead(converter, (name) => drawings?.pictures.has(name) === true);
  const { laidOut, diagnostics, review } = await layOutJob(job, await job.sections(), {
    ...options,
    onPages,
  });
  const profile = await readFile(profiles.screenProfile);
  const { images, diagnostics: ofPictures } = await picturesForScreen(
    job,
    laidOut,
    options,
    async (placed) => {
      const prepare = preparing(converter);
      return drawings ? preparedOnce(drawings.pictures, placed, profileOf(job, profiles), prepare) : prepare;
    },
  );
  const found = [...diagnostics, ...ofPictures];
  if (ofPictures.some(({ severity }) => severity === 'error')) return { files: [], diagnostics: found };
  const emit: PreparedPdf['emit'] = async (only) => ({
    bytes: await emitPublication(laidOut, {
      metadata: metadataOf(job),
      standards: [pdfA3a({ identifier: 'sRGB IEC61966-2.1', components: 3, profile }), pdfUa1],
      identity: `${job.file} ${options.digest}`,
      images,
      colours: profiles.templates.paletteOf(job.publication.palette).colours,
      ...(only ? { only } : { files: files() }),
      ...(drawings && { drawings: only ? drawings.some : drawings.whole }),
      ...heardBy(options),
    }),
  });
  return { files: [{ file: job.file, laidOut, review, emit }], diagnostics: found };
}

async function picturesForScreen(
  job: Job,
  laidOut: LaidOutPublication,
  { pictures = new Map() }: MakeOptions,
  preparerOf: (placed: readonly PlacedImage[]) => Promise<PreparePicture>,
): Promise<PicturesMade> {
  const placed = placedImages(laidOut.composed.map(({ page }) => page));
  if (placed.length === 0) return { images: new Map(), diagnostics: [] };
  const { images, diagnostics } = await makePictures(job, placed, await preparerOf(placed), pictures);
  return { images, diagnostics: [...diagnostics, ...smallPictures(job, placed, laidOut, pictures)] };
}

/** Inks that bring no profile are taken for those of the publication's own printing condition. */
async function screenConverter(job: Job, profiles: Profiles): Promise<PictureConverter> {
  // Loaded late: converting pictures takes a native library that most editions do without.
  const { screenImages } = await import('../../pictures/targets/forScreen.ts');
  const inks = profileOf(job, profiles);
  return screenImages({ inkProfile: inks ? await readFile(inks) : undefined });
}
