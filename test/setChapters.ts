import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { FACES } from '../fonts/faces.ts';
import { lineBreaks } from '../src/cli/jobs/lineBreaks.ts';
import { diskFiles } from '../src/content/files/contentFiles.ts';
import { loadContent } from '../src/content/loadContent.ts';
import { layOutPublication } from '../src/pdf/engine.ts';
import { createTypography } from '../src/pdf/fonts.ts';
import type { LaidOutNode } from '../src/pdf/tree.ts';
import { dossierSections } from '../templates/dossier/sections.tsx';
import { atlasFor } from '../templates/kit/map/block/atlas.ts';
import { exampleHead } from './exampleHead.ts';

/** Opened once: what one test shapes the next need not. */
const { library } = createTypography(FACES, lineBreaks);

/**
 * The pages of one chapter for each text, laid out by the real kit; what they were read from lies below `folder`.
 * A text may begin with a front matter of its own, without `id` and `titre`.
 */
export async function setChapters(
  folder: string,
  texts: readonly string[],
  language: string,
): Promise<LaidOutNode[][]> {
  const root = mkdtempSync(join(folder, 'essai-'));
  mkdirSync(join(root, 'essai/fr'), { recursive: true });
  writeFileSync(join(root, 'essai/publication.md'), exampleHead('dossier'));
  texts.forEach((markdown, index) => {
    const head = `id: c${index}\ntitre: Chapitre ${index}\n`;
    const whole = markdown.startsWith('---\n') ? markdown.slice(4) : `---\n\n${markdown}`;
    writeFileSync(join(root, `essai/fr/${String(index).padStart(3, '0')}-c.md`), `---\n${head}${whole}\n`);
  });
  const { dossiers, diagnostics } = await loadContent(root, diskFiles);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [dossier] = dossiers;
  if (!dossier) throw new Error('no dossier');
  const atlas = await atlasFor(dossier.publication, dossier.chapters);
  const sections = dossierSections(dossier, language, 'screen', atlas).filter(({ key }) =>
    /^c\d+$/.test(key),
  );
  const { sheets } = await layOutPublication(
    sections.map((section) => ({ ...section, keepLayout: true })),
    { library },
  );
  return sections.map(({ key }) =>
    sheets.flatMap(({ layout, page }) => (page && layout?.section.key === key ? [page] : [])),
  );
}
