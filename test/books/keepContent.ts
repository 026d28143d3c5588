import { writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { templates } from '../../templates/registry.ts';

/** Loads the real content for all processes of a run, which read it as a value in a tenth of a second. */
export async function keepContent(file: string): Promise<void> {
  const { readWorld } = templates;
  await writeFile(file, serialize(await loadContent('content', diskFiles, { readWorld })));
}
