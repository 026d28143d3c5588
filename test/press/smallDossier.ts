import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../temporaryFolder.ts';

/** Name of the small publication's press file, in the output folder. */
export const PRESS_FILE = 'essai/essai.2026-11.fr.press.pdf';
export const COVER_FILE = 'essai/essai.2026-11.fr.press.couverture.pdf';

/**
 * Content of one small country file, in a new folder.
 * @param printing lines of `impression:`, without their indent
 * @param body Markdown of its only chapter
 * @param files others, by their path in the content
 */
export async function smallDossier(
  printing: readonly string[],
  body = 'Un paragraphe inventé.',
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await temporaryFolder();
  const all = {
    'essai/publication.md': publication(printing),
    'essai/fr/01-chapitre.md': `---\nid: chapitre\ntitre: Un chapitre\n---\n\n${body}\n`,
    ...files,
  };
  for (const [file, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}

function publication(printing: readonly string[]): string {
  const front = [
    'genre: dossier',
    'id: essai',
    'titre: Dossier d’essai',
    'titreCourt: Essai',
    'pays:',
    '  nom: Ailleurs',
    '  langue: de',
    'editeur: Éditeur d’essai',
    'edition: Édition d’essai',
    'date: 2026-11-22',
    'langues: [fr]',
    'format: A4',
    ...(printing.length > 0 ? ['impression:', ...printing.map((line) => `  ${line}`)] : []),
  ];
  return `---\n${front.join('\n')}\n---\n\nTexte du colophon.\n`;
}
