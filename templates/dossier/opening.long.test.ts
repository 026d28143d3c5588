import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { textsIn } from '../../src/pdf/structure/linkUses.ts';
import { setChapters } from '../../test/setChapters.ts';

const folder = mkdtempSync(join(tmpdir(), 'opening-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Higher than what an opening leaves of its page. */
const map =
  ':::carte{titre="Carte" montre="valeurs" pays="JP"}\n| Code | Lieu | Liens |\n| - | - | - |\n| 28 | Un lieu | 8 |\n| 29 30 | Deux | 3 |\n:::';
const chapeau = `---\nchapeau: ${'Une phrase du chapeau. '.repeat(20)}\n---\n\n`;

it('a title stays below its opening picture, whatever begins the chapter', async () => {
  const texts = [`${map}\n\nUn texte.`, `${chapeau}${map}\n\nUn texte.`, `Un mot.\n\n${map}\n\nUn texte.`];
  for (const [index, pages] of (await setChapters(folder, texts, 'fr')).entries()) {
    const on = pages.flatMap((page, at) => (textsIn(page).includes(`Chapitre ${index}`) ? [at] : []));
    expect([index, on[0]]).toEqual([index, 0]);
  }
});
