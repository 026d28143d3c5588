import type { Directory } from '../model/directory/partnership.ts';
import type { DescribeCarried } from '../model/publication/carriedFile.ts';
import type { Dossier } from '../model/publication/publication.ts';
import { exportCsv } from './csv.ts';
import { exportJson } from './json.ts';
import { exportSources } from './sources.ts';

/** A file for the PDF to carry (ISO 19005-3, 6.8): the shape that the engine takes. */
export interface DataFile {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly relationship: 'Data' | 'Supplement';
  readonly content: Uint8Array;
}

/**
 * What the PDF of a publication carries: the data of a directory, the list of sources of a dossier.
 * @param name of the files without its endings
 */
export function dataFilesOf(
  publication: Directory | Dossier,
  describe: DescribeCarried,
  name: string = publication.publication.id,
): DataFile[] {
  return 'partnerships' in publication
    ? filesOfDirectory(publication, describe, name)
    : filesOfDossier(publication, describe, name);
}

function filesOfDirectory(directory: Directory, describe: DescribeCarried, name: string): DataFile[] {
  const { edition } = directory.publication;
  const count = directory.partnerships.length;
  return [
    {
      name: `${name}.csv`,
      mediaType: 'text/csv',
      description: describe('sheet', edition, count),
      relationship: 'Data',
      content: new TextEncoder().encode(exportCsv(directory)),
    },
    {
      name: `${name}.json`,
      mediaType: 'application/json',
      description: describe('data', edition, count),
      relationship: 'Data',
      content: new TextEncoder().encode(exportJson(directory)),
    },
  ];
}

function filesOfDossier(dossier: Dossier, describe: DescribeCarried, name: string): DataFile[] {
  const { edition } = dossier.publication;
  return [
    {
      name: `${name}.sources.csv`,
      mediaType: 'text/csv',
      description: describe('sources', edition, 0),
      relationship: 'Supplement',
      content: new TextEncoder().encode(exportSources(dossier)),
    },
  ];
}
