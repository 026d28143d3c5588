import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { installedDictionary } from '../../src/linting/spelling/installedDictionary.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const PUBLICATION = [
  '---', 'genre: dossier', 'id: essai', 'titre: Essai', 'titreCourt: Essai', 'pays: { nom: Ailleurs, langue: ja }',
  'editeur: CUF', 'edition: Essai', 'date: 2026-11-22', 'langues: [fr]', 'format: A4', '---', '',
].join('\n'); // prettier-ignore

async function run(args: readonly string[], readDictionary = installedDictionary) {
  const content = join(await temporaryFolder(), 'content');
  await mkdir(join(content, 'essai/fr'), { recursive: true });
  await writeFile(join(content, 'essai/publication.md'), PUBLICATION);
  await writeFile(
    join(content, 'essai/fr/01-un.md'),
    '---\nid: un\ntitre: Un\n---\n\nLa colectivité reçoit une aide du MEAE.\n',
  );
  const environment = fakeEnvironment({ loadContent, readDictionary });
  const code = await main([...args, '--content', content], environment);
  return { code, told: environment.warned.join('\n') };
}

it('check spells French and asks for acronyms in full; it fails for that when it is asked to be strict', async () => {
  const { code, told } = await run(['check']);
  expect(told).toMatch(/01-un\.md:6:4 {2}avertissement {2}SP-001\n.*« colectivité »/);
  expect(told).toMatch(/01-un\.md:6:35 {2}avertissement {2}SG-001\n.*« MEAE »/);
  expect(told).toContain('Expliqué dans : docs/regles/SG-001.md, docs/regles/SP-001.md');
  expect(code).toBe(0);
  expect((await run(['check', '--strict'])).code).toBe(1);
});

it('what makes books asks for no dictionary', async () => {
  const none = () => Promise.reject(new Error('a dictionary was read'));
  expect((await run(['build', '--plan'], none)).code).toBe(0);
});
