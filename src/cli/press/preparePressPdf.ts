import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { imageFilesIn } from '../../model/publication/imageFiles.ts';
import { missingMentions, type Printing } from '../../model/publication/printing.ts';
import { ColourWithoutInks } from '../../pdf/emit/colour/inks.ts';
import { outputProfileFault } from '../../pdf/emit/press/iccProfile.ts';
import type { PressSettings } from '../../pdf/emit/press/press.ts';
import { placedImages, type PlacedImage } from '../../pdf/emit/images/placedImages.ts';
import { pdfX4 } from '../../pdf/emit/standards/pdfX4.ts';
import { emitPublication, type EmitOptions, type LaidOutPublication } from '../../pdf/engine.ts';
import type { PictureConverter } from '../../pictures/picture.ts';
import { pressImages } from '../../pictures/targets/forPress.ts';
import { loadFace } from '../../pdf/reactPdf.ts';
import { checkIsbn } from '../../model/publication/isbn.ts';
import { spineWidth } from '../../model/publication/spine.ts';
import type { Workshop } from '../environment.ts';
import { coverFileName, type Job } from '../jobs/jobs.ts';
import {
  heardBy,
  layOutJob,
  type MakeOptions,
  type PreparedJob,
  type PreparedPdf,
} from '../jobs/layOutJob.ts';
import { metadataOf } from '../jobs/metadata.ts';
import { makePictures, preparing, smallPictures } from '../jobs/pictures.ts';
import { withLogoInks } from './logoInks.ts';
import { profileOf } from './inkProfile.ts';
import { slugLines, slugOf } from './slug.ts';

const POINTS_PER_MM = 72 / 25.4;
/** Sum of all inks, in percent, that the printing conditions bear (PR-08). */
const INK_LIMIT = 300;
/** Room for marks and the slug line beyond the bleed, in points. */
const SLUG = 22;

interface Profile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The press edition: PDF/X-4 in the printing condition's inks, the book and its cover sheet. */
export async function preparePressPdf(
  job: Job,
  options: MakeOptions,
  environment: Workshop,
): Promise<PreparedJob> {
  const { printing, place, printingPlaces } = job.publication;
  const path = profileOf(job, environment);
  const bytes = path && (await readFile(path).catch(() => undefined));
  const fault = bytes ? outputProfileFault(bytes) : 'unreadable';
  if (!path || !bytes || fault) {
    const shown = printing.profile ?? printing.condition;
    const at = printing.profile === undefined ? place : (printingPlaces?.profile ?? place);
    const refused = problem('PR-005', at, { profile: shown, fault: fault ?? 'unreadable' });
    return { files: [], diagnostics: [refused] };
  }
  return prepareBookAndCover(job, options, environment, { path, bytes });
}

async function prepareBookAndCover(
  job: Job,
  options: MakeOptions,
  environment: Workshop,
  profile: Profile,
): Promise<PreparedJob> {
  const { printing } = job.publication;
  const rgb = printing.rgbImages === 'convertir' ? 'convert' : 'keep';
  const convert = pressImages({ profile: profile.path, rgb, inkLimit: INK_LIMIT });
  void startConversions(job, convert);
  const book = await layOutJob(job, await job.sections(), options);
  const cover = job.cover && (await layOutCover(job, job.cover, book.laidOut, options));
  const placed = imagesOf(book.laidOut);
  const onCover = cover ? imagesOf(cover.laidOut) : [];
  const { pictures = new Map() } = options;
  const { images, diagnostics } = await makePictures(
    job,
    [...placed, ...onCover],
    preparing(() => Promise.resolve(convert)),
    pictures,
  );
  const found = [
    ...book.diagnostics,
    ...(cover ? [...cover.diagnostics, ...legalProblems(job)] : []),
    ...diagnostics,
    ...smallPictures(job, placed, book.laidOut, pictures),
    ...(cover ? smallPictures(job, onCover, cover.laidOut, pictures) : []),
  ];
  if (diagnostics.length > 0) return { files: [], diagnostics: found };
  const files: PressFileInMaking[] = [
    { file: job.file, laidOut: book.laidOut, folds: [], review: book.review },
    ...(cover ? [cover] : []),
  ];
  const pressOf = await pressSettings(job, options, environment, profile);
  const { colours } = environment.templates.paletteOf(job.publication.palette);
  return {
    files: files.map(({ file, laidOut, folds, review }) => {
      const emitting = {
        ...pressOptions(job, file, profile.bytes, options, pressOf(file, folds)),
        images,
        colours,
      };
      return {
        file,
        laidOut,
        review,
        emit: (only) => emitForPress(laidOut, { ...emitting, ...(only && { only }) }, job),
      };
    }),
    diagnostics: found,
  };
}

function imagesOf({ composed }: LaidOutPublication): PlacedImage[] {
  return placedImages(composed.map(({ page }) => page));
}

interface PressFileInMaking extends Omit<PreparedPdf, 'emit'> {
  /** Points from the trim's left edge. */
  readonly folds: readonly number[];
}

async function layOutCover(
  job: Job,
  coverOf: NonNullable<Job['cover']>,
  { sheets }: LaidOutPublication,
  options: MakeOptions,
): Promise<PressFileInMaking & Pick<PreparedJob, 'diagnostics'>> {
  const spine = bookSpine(sheets.length, job.publication.printing) * POINTS_PER_MM;
  const { laidOut, diagnostics, review } = await layOutJob(job, [coverOf(spine)], options, 1);
  const { width } = sheets[0]?.layout?.section.geometry ?? { width: 0 };
  const folds = spine > 0 ? [width, width + spine] : [width];
  return { file: coverFileName(job.file), laidOut, folds, review, diagnostics };
}

/** Boxes, marks and inks of a job's files; folds in points from the trim's left edge. */
async function pressSettings(
  job: Job,
  { library }: MakeOptions,
  { templates, screenProfile }: Workshop,
  profile: Profile,
): Promise<(file: string, folds: readonly number[]) => PressSettings> {
  const { bleed, rgbImages } = job.publication.printing;
  const palette = templates.paletteOf(job.publication.palette);
  const rgbProfile = rgbImages === 'rvb-icc' ? await readFile(screenProfile) : undefined;
  const faces = templates.slugFamilies.map((family) => () => loadFace(library, family, 400, 'normal'));
  const slug = await slugOf(job, faces);
  const inks = await withLogoInks(palette, job.publication.logos, {
    profile: profile.path,
    inkLimit: INK_LIMIT,
  });
  return (file, folds) => ({
    bleed: bleed * POINTS_PER_MM,
    slug: SLUG,
    inks,
    smallTextInks: palette.smallTextInks,
    ...(rgbProfile && { rgbProfile }),
    folds,
    slugFace: slug.face,
    slugLines: (page) => slugLines(slug, file, page),
  });
}

/** Has the content's images converted while pages are laid out; what goes wrong is met again when they are placed. */
async function startConversions({ content }: Job, convert: PictureConverter): Promise<void> {
  for (const file of imageFilesIn(content)) {
    await readFile(file)
      .then((bytes) => convert(bytes, 0))
      .catch(() => undefined);
  }
}

/** Width of the spine in millimetres; a stapled booklet has none. */
export function bookSpine(pages: number, { binding, paper }: Printing): number {
  return binding === 'agrafe' ? 0 : spineWidth(pages, paper);
}

function pressOptions(
  job: Job,
  file: string,
  profile: Uint8Array,
  options: MakeOptions,
  press: PressSettings,
): EmitOptions {
  const { condition } = job.publication.printing;
  return {
    metadata: metadataOf(job),
    standards: [pdfX4({ identifier: condition, components: 4, profile })],
    identity: `${file} ${options.digest}`,
    press,
    ...heardBy(options),
  };
}

async function emitForPress(
  laidOut: LaidOutPublication,
  options: EmitOptions,
  job: Job,
): Promise<{ bytes: Uint8Array } | { problem: Diagnostic }> {
  try {
    return { bytes: await emitPublication(laidOut, options) };
  } catch (error) {
    if (!(error instanceof ColourWithoutInks)) throw error;
    const { colour, page } = error;
    return { problem: problem('PR-004', job.publication.place, { colour, page }) };
  }
}

/** Legal mentions that a printed publication owes and does not give, or gives wrong (PR-14, PR-15). */
export function legalProblems({ publication }: Pick<Job, 'publication'>): Diagnostic[] {
  const { legal } = publication.printing;
  const missing = missingMentions(legal);
  const { place } = publication;
  const { mentions, isbn } = publication.printingPlaces ?? { mentions: place, isbn: place };
  const wrongIsbn = legal.isbn !== undefined && !checkIsbn(legal.isbn).valid;
  return [
    ...(missing.length ? [problem('PR-001', mentions, { missing: missing.join(', ') })] : []),
    ...(wrongIsbn ? [problem('PR-006', isbn, { isbn: legal.isbn ?? '' })] : []),
  ];
}
