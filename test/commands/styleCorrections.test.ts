import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/loadContent.ts';
import { main } from '../../src/cli/main.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const PUBLICATION = [
  '---', 'genre: dossier', 'id: essai', 'titre: Essai', 'titreCourt: Essai', 'pays: { nom: Ailleurs, langue: ja }',
  'editeur: CUF', 'edition: Essai', 'date: 2026-11-22', 'langues: [fr]', 'format: A4', '---', '',
].join('\n'); // prettier-ignore

const CHAPTER = [
  '---', 'id: un', 'titre: A Nancy # la 2ème', '---', '',
  'La 2ème fois, Mr Dupont reçoit de de Tours[^a].', '',
  '<!-- tolérer TF-002 : titre d’époque -->', 'La 3ème fois.', '',
  '[^a]: Voir https://a.fr/2ème.', '',
].join('\n'); // prettier-ignore

it('shows the sure corrections, and writes them when asked to', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'content/essai/fr/01-un.md');
  await mkdir(join(folder, 'content/essai/fr'), { recursive: true });
  await writeFile(join(folder, 'content/essai/publication.md'), PUBLICATION);
  await writeFile(file, CHAPTER);
  const run = async (...flags: string[]) => {
    const environment = fakeEnvironment({ loadContent });
    const code = await main(['check', '--content', join(folder, 'content'), ...flags], environment);
    return { code, said: environment.said.join('\n') };
  };

  const shown = await run('--fix');
  expect(shown.code).toBe(0);
  expect(shown.said).toContain(
    '-La 2ème fois, Mr Dupont reçoit de de Tours[^a].\n+La 2e fois, M. Dupont reçoit de de Tours[^a].',
  );
  expect(shown.said).toContain('1 fichier à corriger');
  expect(await readFile(file, 'utf8')).toBe(CHAPTER);

  const written = await run('--fix', '--write');
  expect(written.said).toContain('1 fichier corrigé');
  const wanted = CHAPTER.replace('titre: A Nancy', 'titre: À Nancy').replace(
    'La 2ème fois, Mr',
    'La 2e fois, M.',
  );
  expect(await readFile(file, 'utf8')).toBe(wanted);
  expect((await run('--fix')).said).toBe('Aucune correction sûre à faire.');
});
