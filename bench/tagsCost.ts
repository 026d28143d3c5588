/**
 * Lays out the one publication of a content folder and writes it without and with tags, in turn.
 *
 *     node --expose-gc --import tsx bench/tagsCost.ts CONTENT RUNS
 *
 * Prints a `TagsCost` as JSON.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FACES } from '../fonts/faces.ts';
import { lineBreaks } from '../src/cli/jobs/lineBreaks.ts';
import { metadataOf } from '../src/cli/jobs/metadata.ts';
import { planJobs } from '../src/cli/jobs/planJobs.ts';
import { filesOf } from '../src/cli/jobs/sourcesOfJob.ts';
import { diskFiles } from '../src/content/files/contentFiles.ts';
import { loadContent } from '../src/content/loadContent.ts';
import { pdfA3a } from '../src/pdf/emit/standards/pdfA3a.ts';
import { pdfUa1 } from '../src/pdf/emit/standards/pdfUa1.ts';
import type { Standard } from '../src/pdf/emit/standards/standard.ts';
import { emitPublication, layOutPublication, type EmitOptions } from '../src/pdf/engine.ts';
import { createTypography } from '../src/pdf/fonts.ts';
import { templates } from '../templates/registry.ts';
import type { Emission, TagsCost } from './tags.ts';

const [folder = '', runs = '5'] = process.argv.slice(2);
const content = await loadContent(folder, diskFiles);
const planned = planJobs(content, templates, {
  only: [],
  languages: ['fr'],
  targets: ['screen'],
  all: false,
  choice: { ids: [], regions: [], territories: [], domains: [], years: [] },
});
const job = 'jobs' in planned ? planned.jobs[0] : undefined;
if (!job) throw new Error(`Nothing to build in ${folder}.`);
const { library } = createTypography(FACES, lineBreaks);
const laidOut = await layOutPublication(await job.sections(), { library });
const profile = await readFile(fileURLToPath(new URL('../color/sRGB.icc', import.meta.url)));
/** Seconds since the process began. */
const untilLaidOut = performance.now() / 1000;

const settings: EmitOptions = {
  metadata: metadataOf(job),
  identity: 'bench',
  files: filesOf(job, templates),
};

const archive = pdfA3a({ identifier: 'sRGB', components: 3, profile });
const bare: Emission[] = [];
const tagged: Emission[] = [];
for (let run = 0; run < Number(runs); run++) {
  bare.push(await emission([{ ...archive, tagged: false }]));
  tagged.push(await emission([archive, pdfUa1]));
}
const cost: TagsCost = { untilLaidOut, bare, tagged };
console.log(JSON.stringify(cost));

async function emission(standards: readonly Standard[]): Promise<Emission> {
  globalThis.gc?.();
  const start = performance.now();
  const { length } = await emitPublication(laidOut, { ...settings, standards });
  return { seconds: (performance.now() - start) / 1000, bytes: length };
}
