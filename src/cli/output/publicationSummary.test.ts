import { expect, it } from 'vitest';
import { loadContent } from '../../content/loadContent.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { publicationSummary } from './publicationSummary.ts';

const HEAD = [
  '---', 'genre: dossier', 'id: essai', 'titre: Essai', 'titreCourt: Essai', 'pays: { nom: Ailleurs, langue: ja }',
  'editeur: CUF', 'edition: Essai', 'date: 2026-11-22', 'langues: [fr, ja]', 'format: A4', 'impression:',
  '  mentionsLegales: { adresseEditeur: a, imprimeur: b, acheveDImprimer: c, isbn: 978-2-07-036822-8, depotLegal: d, prix: e }',
  '---', '',
].join('\n'); // prettier-ignore

const TRANSLATION =
  '---\nid: un\nlangue: ja\nrelecture: à faire\ntitre: 一\ntraduit:\n  titre: aaaaaaaa\n---\n';

async function summary(files: Readonly<Record<string, string>>): Promise<string[]> {
  const content = await loadContent('content', memoryFiles(files));
  return publicationSummary(content, content.diagnostics, 'fr');
}

it('says what each edition waits for: errors, translations, proof-readers, legal mentions', async () => {
  expect(
    await summary({
      'content/essai/publication.md': HEAD,
      'content/essai/fr/01-un.md': '---\nid: un\ntitre: Un\n---\n\n[a](#rien) et [ici](https://a.fr)\n',
      'content/essai/fr/02-deux.md': '---\nid: deux\ntitre: Deux\n---\n',
      'content/essai/ja/01-un.md': TRANSLATION,
    }),
  ).toEqual([
    'Ce qui manque avant publication :',
    '  essai, français : 1 erreur ; 1 avertissement',
    '  essai, japonais : 3 textes ou blocs à traduire ; 1 bloc à revoir sur la source ; 1 texte sur 1 à faire relire (content/essai/ja/01-un.md) ; mentions légales à donner : isbn',
  ]);
});

it('is silent where all is ready, and tells what belongs to no edition', async () => {
  const ready = HEAD.replace('[fr, ja]', '[fr]');
  const chapter = { 'content/essai/fr/01-un.md': '---\nid: un\ntitre: Un\n---\n\nTexte.\n' };
  expect(await summary({ 'content/essai/publication.md': ready, ...chapter })).toEqual([]);
  const broken = ready.replace('format: A4', 'format: A9');
  expect(await summary({ 'content/essai/publication.md': broken, ...chapter })).toEqual([
    'Ce qui manque avant publication :',
    '  autres fichiers : 1 erreur',
  ]);
});
