import { dataFilesOf, type DataFile } from '../../exports/associatedFiles.ts';
import type { Templates } from '../../publishing/templates.ts';
import { sha256 } from '../output/manifest.ts';
import type { Job } from './jobs.ts';
import { isFileOf } from './problems/problemsOfJobs.ts';

/** Sources of a job's publication alone: the rest does not change its files. */
export function sourcesOf(job: Job, sources: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...sources].filter(([file]) => isFileOf(job, file)));
}

/** The data of a directory, the sources of a country file, described in the language of the edition. */
export function filesOf({ content, file, publication, language }: Job, templates: Templates): DataFile[] {
  const describe = templates.describeCarried(language);
  const [path = ''] = file.split(`.${publication.date.slice(0, 7)}.`);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return dataFilesOf('dossier' in content ? content.dossier : content.directory, describe, name);
}

/** One digest of all sources, whatever order they were read in. */
export function digestOf(sources: ReadonlyMap<string, string>): string {
  return sha256(
    [...sources]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, text]) => text)
      .join('\0'),
  );
}
