import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { emitPublication, layOutPublication, type AssociatedFile } from '../pdf/engine.ts';
import type { FontLibrary } from '../pdf/reactPdf.ts';
import type { Job } from './jobs.ts';
import type { Progress } from './progress.ts';

export interface MakeOptions {
  readonly library: FontLibrary;
  readonly screenProfile: Uint8Array;
  /** Digest of the sources: the file identifier depends on it, and on nothing else. */
  readonly digest: string;
  readonly files: readonly AssociatedFile[];
  readonly progress: Progress;
}

export interface MadePdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
}

const REGIONS = { fr: 'fr-FR', ja: 'ja-JP', en: 'en-GB' } as const;
const PRODUCER = 'Kakehashi';

/** Lays out and writes one publication. */
export async function makePdf(job: Job, options: MakeOptions): Promise<MadePdf> {
  const { publication, language, target } = job;
  const laidOut = await layOutPublication(job.sections(), {
    library: options.library,
    onProgress: (pass, sections) => options.progress.stage(`${job.file} : mise en page, passe ${pass} (${sections})`),
  });
  options.progress.stage(`${job.file} : écriture de ${laidOut.sheets.length} pages`);
  const bytes = await emitPublication(laidOut, {
    metadata: {
      title: publication.title,
      author: publication.publisher,
      ...(publication.subtitle && { subject: publication.subtitle }),
      keywords: publication.keywords,
      language: REGIONS[language],
      creator: PRODUCER,
      producer: PRODUCER,
      date: new Date(`${publication.date}T00:00:00Z`),
    },
    conformance: { pdfa: { part: 3, level: 'A' }, pdfua: 1 },
    intent: {
      subtype: 'GTS_PDFA1',
      identifier: 'sRGB IEC61966-2.1',
      info: 'sRGB IEC61966-2.1',
      components: 3,
      profile: options.screenProfile,
    },
    tagged: true,
    compress: true,
    identity: `${publication.id} ${language} ${target} ${options.digest}`,
    files: options.files,
  });
  const { place } = publication;
  const { unsettled, missing } = laidOut;
  return {
    bytes,
    pages: laidOut.sheets.length,
    diagnostics: [
      ...(unsettled.length ? [problem('TY-002', place, { references: unsettled.slice(0, 8).join(', ') })] : []),
      ...(missing.length ? [problem('TY-003', place, { references: missing.slice(0, 8).join(', ') })] : []),
    ],
  };
}
