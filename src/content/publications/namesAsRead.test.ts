import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { loadContent } from '../loadContent.ts';

const PUBLICATION = `---
genre: dossier
id: essai
titre: Essai
titreCourt: Essai
pays: { nom: Ailleurs, langue: ja }
editeur: Éditeur
edition: Édition
date: 2026-11-22
langues: [fr]
format: A4
---
`;

async function chapterWith(text: string, sources = 'L’état-civil: { titre: Un }') {
  const chapter = `---\nid: un\ntitre: Un\nsources:\n  ${sources}\n---\n\n## Cible {#la-cible}\n\n${text}\n`;
  const { dossiers, diagnostics } = await loadContent(
    'content',
    memoryFiles({ 'content/e/publication.md': PUBLICATION, 'content/e/fr/01.md': chapter }),
  );
  return {
    blocks: JSON.stringify(dossiers[0]?.chapters[0]?.blocks),
    codes: diagnostics.map(({ code }) => code),
  };
}

describe('names are compared as people read them', () => {
  it.each(['la-cible', 'La-Cible', 'LA-CIBLE', 'la\u2011cible', '%4Ca-cible'])(
    'of a place: #%s',
    async (name) => {
      const { blocks, codes } = await chapterWith(`[Voir la cible](#${name}) et [@L’état-civil].`);
      expect(codes).toEqual([]);
      expect(blocks).toContain('"target":"la-cible"');
    },
  );

  it.each(['L’état-civil', 'l’état-civil', "L'état-civil", 'L’e\u0301tat-civil', 'L’ÉTAT\u2011CIVIL'])(
    'of a source: @%s',
    async (key) => {
      const { blocks, codes } = await chapterWith(
        `Mot [@${key}].\n\n:::citation{auteur="Elle" source="${key}"}\nMot.\n:::`,
      );
      expect(codes).toEqual([]);
      expect(blocks).toContain('"sources":["L’état-civil"]');
      expect(blocks).toContain('"source":"L’état-civil"');
    },
  );

  it('and two that differ in case alone are two', async () => {
    const two = 'mae: { titre: Un }\n  MAE: { titre: Deux }';
    const { blocks, codes } = await chapterWith('Un [@mae], deux [@MAE].', two);
    expect([codes, blocks]).toEqual([[], expect.stringMatching(/\["mae"\].*\["MAE"\]/)]);
    expect((await chapterWith('Un [@mae], deux [@MAE], lequel [@Mae] ?', two)).codes).toEqual(['SO-001']);
  });
});
