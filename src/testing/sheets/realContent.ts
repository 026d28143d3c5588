import { diskFiles } from '../../content/files/contentFiles.ts';
import { loadContent } from '../../content/loadContent.ts';
import type { Repertoire } from '../../model/directory/partnership.ts';
import type { Dossier } from '../../model/publication/publication.ts';
import type { ImportTarget } from '../../exports/import/planImport.ts';

/** The publications of this repository's `content/`. */
export async function realContent(): Promise<{
  repertoire: Repertoire;
  dossier: Dossier;
  target: ImportTarget;
}> {
  const { repertoires, dossiers, sources } = await loadContent('content', diskFiles);
  const [repertoire] = repertoires;
  const [dossier] = dossiers;
  if (!repertoire || !dossier) throw new Error('content/ has no directory or no dossier that can be read');
  return { repertoire, dossier, target: { repertoire, sources, root: 'content' } };
}
