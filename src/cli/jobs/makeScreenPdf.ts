import { emitPublication, type AssociatedFile } from '../../pdf/engine.ts';
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
    conformance: { pdfa: { part: 3, level: 'A' }, pdfua: 1 },
    intent: {
      subtype: 'GTS_PDFA1',
      identifier: 'sRGB IEC61966-2.1',
      info: 'sRGB IEC61966-2.1',
      components: 3,
      profile: screenProfile,
    },
    tagged: true,
    compress: true,
    identity: `${job.file} ${options.digest}`,
    files,
  });
  return { pdfs: [{ file: job.file, bytes, pages: laidOut.sheets.length }], diagnostics };
}
