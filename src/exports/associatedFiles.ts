import type { Directory } from '../model/directory/partnership.ts';
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
  name: string = publication.publication.id,
): DataFile[] {
  return 'partnerships' in publication
    ? filesOfDirectory(publication, name)
    : filesOfDossier(publication, name);
}

function filesOfDirectory(directory: Directory, name: string): DataFile[] {
  const { edition } = directory.publication;
  const count = directory.partnerships.length;
  const entries = count > 1 ? `${count} partenariats` : `${count} partenariat`;
  return [
    {
      name: `${name}.csv`,
      mediaType: 'text/csv',
      description: `Données du répertoire (${edition}) : ${entries}, un par ligne, pour un tableur`,
      relationship: 'Data',
      content: new TextEncoder().encode(exportCsv(directory)),
    },
    {
      name: `${name}.json`,
      mediaType: 'application/json',
      description: `Données du répertoire (${edition}) : ${entries} et listes de termes, pour un programme`,
      relationship: 'Data',
      content: new TextEncoder().encode(exportJson(directory)),
    },
  ];
}

function filesOfDossier(dossier: Dossier, name: string): DataFile[] {
  const { edition } = dossier.publication;
  return [
    {
      name: `${name}.sources.csv`,
      mediaType: 'text/csv',
      description: `Liste des sources du dossier (${edition}), chapitre par chapitre, pour un tableur`,
      relationship: 'Supplement',
      content: new TextEncoder().encode(exportSources(dossier)),
    },
  ];
}
