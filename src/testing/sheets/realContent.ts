import { diskFiles } from '../../content/files/contentFiles.ts';
import { loadContent, type LoadedContent } from '../../content/loadContent.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import type { Dossier } from '../../model/publication/publication.ts';
import type { ImportTarget } from '../../exports/import/planImport.ts';

interface RealContent {
  readonly content: LoadedContent;
  readonly directory: Directory;
  readonly dossier: Dossier;
  readonly target: ImportTarget;
}

/** One for all tests of a process: none changes what it is given, and loading costs a second. */
let loading: Promise<RealContent> | undefined;

/** The publications of this repository's `content/`. */
export function realContent(): Promise<RealContent> {
  return (loading ??= load());
}

async function load(): Promise<RealContent> {
  const content = await loadContent('content', diskFiles);
  const { directories, dossiers, sources } = content;
  const [directory] = directories;
  const [dossier] = dossiers;
  if (!directory || !dossier) throw new Error('content/ has no directory or no dossier that can be read');
  return { content, directory, dossier, target: { directory, sources, root: 'content' } };
}
