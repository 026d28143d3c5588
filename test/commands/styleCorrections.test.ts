import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
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

it('leaves translations that were up to date as they were, the others stale, and quotations as they are typed', async () => {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  const run = (...args: string[]) => main([...args, '--content', content], fakeEnvironment({ loadContent }));
  const write = async (name: string, text: string) => {
    await mkdir(join(content, 'essai/fr'), { recursive: true });
    await mkdir(join(content, 'essai/ja'), { recursive: true });
    await writeFile(join(content, 'essai', name), text);
  };
  const chapter = (second: string) =>
    [
      '---', 'id: un', 'titre: A Nancy', '---', '', 'La 2ème fois, Mr Dupont.', '', second, '',
      '> La 3ème citation.', '', ':::citation{auteur="Un maire"}', 'La 4ème.', ':::', '',
    ].join('\n'); // prettier-ignore
  await write('publication.md', PUBLICATION.replace('[fr]', '[fr, ja]'));
  await write('fr/01-un.md', chapter('La 5ème ville.'));
  await write(
    'ja/01-un.md',
    [
      '---', 'id: un', 'langue: ja', 'titre: ナンシーで', 'relecture: 山田太郎, 2026-11-20', '---', '', '二回目。', '', '五つ目の街。', '',
      '> 三つ目。', '', ':::citation{auteur="市長"}', '四つ目。', ':::', '',
    ].join('\n'),
  ); // prettier-ignore
  await run('sync', 'ja', '--tout');
  const states = async () => {
    const { translations } = await loadContent(content, diskFiles);
    const own = translations.find(({ id, exists }) => id === 'un' && exists);
    return [own?.stamp, ...(own?.pairs ?? []).map(({ state }) => state)];
  };
  expect(await states()).toEqual(['holds', 'current', 'current', 'current', 'current', 'current']);
  await run('check', '--fix', '--write');
  const corrected = await readFile(join(content, 'essai/fr/01-un.md'), 'utf8');
  expect(corrected).toContain('titre: À Nancy');
  expect(corrected).toContain('La 2e fois, M. Dupont.');
  expect(corrected).toContain('> La 3ème citation.');
  expect(corrected).toContain('La 4ème.');
  expect(await states()).toEqual(['holds', 'current', 'current', 'current', 'current', 'current']);
  const memory = await readFile(join(content, 'essai/traduit.ja.json'), 'utf8');
  expect(memory).toContain('La 2e fois, M. Dupont.');

  await write('fr/01-un.md', corrected.replace('La 5e ville.', 'La 6ème ville est neuve.'));
  await run('check', '--fix', '--write');
  expect(await states()).toEqual(['changed', 'current', 'current', 'stale', 'current', 'current']);
});

it('fails for warnings when it is asked to be strict, and only then', async () => {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  await mkdir(join(content, 'essai/fr'), { recursive: true });
  await writeFile(join(content, 'essai/publication.md'), PUBLICATION);
  const check = async (text: string, ...flags: string[]) => {
    await writeFile(join(content, 'essai/fr/01-un.md'), `---\nid: un\ntitre: Un\n---\n\n${text}\n`);
    return main(['check', '--content', content, ...flags], fakeEnvironment({ loadContent }));
  };
  expect(await check('La 2ème fois.')).toBe(0);
  expect(await check('La 2ème fois.', '--strict')).toBe(1);
  expect(await check('La 2e fois.', '--strict')).toBe(0);
});
