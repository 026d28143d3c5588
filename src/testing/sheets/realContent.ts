import { diskFiles } from '../../content/files/contentFiles.ts';
import { loadContent } from '../../content/loadContent.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import type { Dossier } from '../../model/publication/publication.ts';
import type { ImportTarget } from '../../exports/import/planImport.ts';

/** The publications of this repository's `content/`. */
export async function realContent(): Promise<{
  directory: Directory;
  dossier: Dossier;
  target: ImportTarget;
}> {
  const { directories, dossiers, sources } = await loadContent('content', diskFiles);
  const [directory] = directories;
  const [dossier] = dossiers;
  if (!directory || !dossier) throw new Error('content/ has no directory or no dossier that can be read');
  return { directory, dossier, target: { directory, sources, root: 'content' } };
}
