import type { AssociatedFile } from '../../pdf/emit/attachments.ts';
import { pdfA3a } from '../../pdf/emit/standards/pdfA3a.ts';
import { pdfUa1 } from '../../pdf/emit/standards/pdfUa1.ts';
import { emitPublication } from '../../pdf/engine.ts';
import { layOutJob, type MadeJob, type MakeOptions } from './layOutJob.ts';
import type { Job } from './jobs.ts';
import { metadataOf } from './metadata.ts';

/** The screen edition: PDF/UA-1 and PDF/A-3a, sRGB, with links, outline and the files it carries. */
export async function makeScreenPdf(
  job: Job,
  options: MakeOptions,
  screenProfile: Uint8Array,
  files: readonly AssociatedFile[],
): Promise<MadeJob> {
  const { laidOut, diagnostics } = await layOutJob(job, await job.sections(), options);
  const bytes = await emitPublication(laidOut, {
    metadata: metadataOf(job),
    standards: [pdfA3a({ identifier: 'sRGB IEC61966-2.1', components: 3, profile: screenProfile }), pdfUa1],
    identity: `${job.file} ${options.digest}`,
    files,
  });
  return { pdfs: [{ file: job.file, bytes, pages: laidOut.sheets.length }], diagnostics };
}
