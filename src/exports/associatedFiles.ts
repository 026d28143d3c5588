import type { Repertoire } from '../model/partnership.ts';
import type { Dossier } from '../model/publication.ts';
import { exportCsv } from './csv.ts';
import { exportJson } from './json.ts';
import { exportSources } from './sources.ts';

/** A file for the PDF to carry (ISO 19005-3, 6.8): the shape that the engine takes. */
export interface AssociatedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly relationship: 'Data' | 'Supplement';
  readonly content: Uint8Array;
}

/** What the PDF of a publication carries: the data of a directory, the list of sources of a dossier. */
export function associatedFilesOf(publication: Repertoire | Dossier): AssociatedFile[] {
  return 'partnerships' in publication ? filesOfRepertoire(publication) : filesOfDossier(publication);
}

function filesOfRepertoire(repertoire: Repertoire): AssociatedFile[] {
  const { id, edition } = repertoire.publication;
  const count = repertoire.partnerships.length;
  const entries = count > 1 ? `${count} partenariats` : `${count} partenariat`;
  return [
    {
      name: `${id}.csv`,
      mediaType: 'text/csv',
      description: `Données du répertoire (${edition}) : ${entries}, un par ligne, pour un tableur`,
      relationship: 'Data',
      content: new TextEncoder().encode(exportCsv(repertoire)),
    },
    {
      name: `${id}.json`,
      mediaType: 'application/json',
      description: `Données du répertoire (${edition}) : ${entries} et listes de termes, pour un programme`,
      relationship: 'Data',
      content: new TextEncoder().encode(exportJson(repertoire)),
    },
  ];
}

function filesOfDossier(dossier: Dossier): AssociatedFile[] {
  const { id, edition } = dossier.publication;
  return [
    {
      name: `${id}.sources.csv`,
      mediaType: 'text/csv',
      description: `Liste des sources du dossier (${edition}), chapitre par chapitre, pour un tableur`,
      relationship: 'Supplement',
      content: new TextEncoder().encode(exportSources(dossier)),
    },
  ];
}
