import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The `publication.md` of an example of another country, for content that a test writes: it has none of its logos. */
export function exampleHead(publication: 'dossier' | 'repertoire'): string {
  const file = join(import.meta.dirname, 'contenu-autre-pays', publication, 'publication.md');
  return readFileSync(file, 'utf8').replace(/\nlogos:\n(?: .*\n)+/, '\n');
}
