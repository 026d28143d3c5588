import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { chapterOf, keyOf } from '../../src/testing/inlineMatrix/chapters.ts';
import { CONTAINERS } from '../../src/testing/inlineMatrix/containers.ts';
import { spokenIn } from '../../src/testing/inlineMatrix/spoken.ts';
import { printTagTree } from '../../src/testing/readBack/tagTreeText.ts';
import { DOT, makePdf } from '../../src/testing/soundDocument.tsx';
import { dossierSections } from './sections.tsx';

const PUBLICATION = `---
genre: dossier
id: essai
titre: Dossier d’essai
titreCourt: Essai
pays: { nom: Ailleurs, langue: ja }
editeur: Éditeur
edition: Édition
date: 2026-11-22
langues: [fr]
format: A4
---

Colophon.
`;

const TITLED = `---
id: titres
titre: "Le *bulletin* de [Kyoto](https://exemple.fr/titre) et {京都|きょうと}"
chapeau: "Un **chapeau** et son [site](https://exemple.fr/chapeau)."
---

## Cible {#cible}

Texte.
`;

describe('whatever a paragraph holds, wherever it stands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-'));
  let spoken = '';
  let tree = '';
  let faults: readonly unknown[] = [];

  beforeAll(async () => {
    mkdirSync(join(folder, 'essai/fr'), { recursive: true });
    writeFileSync(join(folder, 'essai/publication.md'), PUBLICATION);
    writeFileSync(join(folder, 'essai/fr/point.png'), Buffer.from(DOT.split(',')[1] ?? '', 'base64'));
    writeFileSync(join(folder, 'essai/fr/00-titres.md'), TITLED);
    for (const [name, container] of Object.entries(CONTAINERS))
      writeFileSync(join(folder, `essai/fr/10-${name}.md`), chapterOf(name, container));
    const content = await loadContent(folder, diskFiles);
    faults = content.diagnostics.filter(({ severity }) => severity === 'error');
    const [dossier] = content.dossiers;
    if (!dossier) throw new Error('no dossier');
    const bytes = await makePdf(dossierSections(dossier, 'fr', 'screen'));
    tree = await printTagTree(bytes, Infinity);
    spoken = spokenIn(tree);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const cases = Object.entries(CONTAINERS).flatMap(([container, { inlines }]) =>
    Object.keys(inlines).map((kind) => [container, kind] as const),
  );

  it('is accepted', () => {
    expect(faults).toEqual([]);
  });

  it.each(cases)('%s: %s is read once, and leads where it should', (container, kind) => {
    const inline = CONTAINERS[container]?.inlines[kind]?.(keyOf(container, kind));
    const last = inline?.words.at(-1) ?? '';
    expect(spoken.split(last)).toHaveLength(container === 'heading' ? 3 : 2);
    expect(spoken).toMatch(new RegExp(inline?.words.join('[^a-z]{0,12}') ?? '-'));
    if (inline?.target) expect(tree.includes(`→ ${inline.target}`)).toBe(true);
  });

  it.each(Object.keys(CONTAINERS))('%s: what is written apart is read apart, in order', (container) => {
    const inlines = CONTAINERS[container]?.inlines ?? {};
    const lasts = Object.entries(inlines).map(([kind, inline]) =>
      inline(keyOf(container, kind)).words.at(-1),
    );
    const places = lasts.map((word) => spoken.lastIndexOf(word ?? '-'));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(spoken).not.toMatch(/alinéa\.\S|avant\w+après/);
  });

  it('a title and a standfirst take the same markup', () => {
    expect(spoken).toContain('Le bulletin de Kyoto et 京都きょうと');
    expect(spoken).toContain('Un chapeau et son site.');
    expect(tree).toContain('→ https://exemple.fr/titre');
    expect(tree).toContain('→ https://exemple.fr/chapeau');
    expect(tree).not.toMatch(/\*bulletin|\{京都/);
  });
});
