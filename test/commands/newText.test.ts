import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newText } from '../../src/cli/commands/newText.ts';
import { main } from '../../src/cli/main.ts';
import type { Prompts } from '../../src/cli/output/terminalPrompts.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** Somebody who answers in order, and says first what is wrong. */
function somebody(
  answers: readonly (string | readonly string[] | undefined)[],
): Prompts & { readonly told: string[] } {
  const left = [...answers];
  const told: string[] = [];
  return {
    told,
    text: async (_, fault) => {
      for (;;) {
        const answer = left.shift();
        if (typeof answer !== 'string') return undefined;
        const wrong = fault(answer);
        if (wrong === undefined) return answer;
        told.push(wrong);
      }
    },
    choose: async () => left.shift() as string | undefined,
    chooseSeveral: async () => left.shift() as readonly string[] | undefined,
  };
}

const FRENCH = ['Le Bourg-Rêvé', 'commune', 'Occitanie', '43.9, 1.2'];
const PARTNER = ['Traumdorf', 'Traumdorf', 'stadt', 'musterland', 'là-bas', '50.5, 9.1'];
const REST = ['jumelage', '1990-13', '1990-03', 'actif', ['culture'], '', 'Page inventée', ''];

async function content(): Promise<string> {
  const folder = join(await temporaryFolder(), 'content');
  await cp('test/contenu-autre-pays', folder, { recursive: true });
  return folder;
}

it('asks until each answer is one, and writes a file that check has nothing to say of', async () => {
  const folder = await content();
  const environment = fakeEnvironment({ loadContent });
  const person = somebody([...FRENCH, ...PARTNER, ...REST]);
  expect(await newText({ content: folder, kind: 'fiche' }, environment, person)).toBe(0);
  expect(person.told).toHaveLength(2);
  const file = join(folder, 'repertoire/partenariats/le-bourg-reve-traumdorf.md');
  expect(await readFile(file, 'utf8')).toContain('date: 1990-03');
  expect(environment.said[0]).toContain('le-bourg-reve-traumdorf.md');
  const after = fakeEnvironment({ loadContent });
  await main(['check', '--content', folder, '--format', 'ci'], after);
  expect(after.warned.join('\n')).not.toContain('le-bourg-reve');
});

it('writes nothing for who leaves', async () => {
  const folder = await content();
  const before = await readdir(join(folder, 'repertoire/partenariats'));
  const environment = fakeEnvironment({ loadContent });
  expect(
    await newText({ content: folder, kind: 'fiche' }, environment, somebody([...FRENCH, undefined])),
  ).toBe(0);
  expect(environment.said).toEqual(['Rien n’est écrit.']);
  expect(await readdir(join(folder, 'repertoire/partenariats'))).toEqual(before);
});

it('asks nobody where there is no terminal', async () => {
  const environment = fakeEnvironment({ loadContent });
  expect(await main(['nouveau', 'fiche', '--content', 'test/contenu-autre-pays'], environment)).toBe(2);
  expect(environment.warned.join()).toContain('terminal');
});

const COUNTRY = [
  'Pays-Inventé',
  '',
  '',
  '',
  'de-',
  'de',
  'DE',
  'Éditeur inventé',
  '',
  'Édition 2026',
  '2026-11-22',
];
const BOOKS = [
  ['Dossier: le « pays »', '', '', '', '', 'Le pays # 1'],
  ['Répertoire inventé', '', '', '', '', 'Présentation'],
].flat();
const FIRST = [
  ['Le Bourg-Rêvé', '', '', 'commune', 'Occitanie', '43.9, 1.2'],
  ['Traumdorf', 'Traumdorf', '', 'ville', 'Traumland', 'Traumland', 'Le Nord', '50.5, 9.1'],
  ['jumelage', '1990-03', 'actif', 'culture', 'Page inventée', ''],
].flat();

it('begins a whole country group in a folder of its own, of which both books are built at once', async () => {
  const folder = join(await temporaryFolder(), 'contenu-neuf');
  const environment = fakeEnvironment({ loadContent });
  const person = somebody(['groupe-pays', ...COUNTRY, ...BOOKS, ...FIRST]);
  expect(await newText({ content: folder, kind: undefined }, environment, person)).toBe(0);
  expect(person.told).toEqual(['Le code d’une langue est attendu : de, it, pt-BR.']);
  const built = fakeEnvironment({ loadContent });
  const out = join(folder, '../output');
  expect(await main(['build', '--content', folder, '--out', out, '--lang', 'fr'], built)).toBe(0);
  expect(built.warned).toEqual([]);
  const files = await readdir(out, { recursive: true });
  expect(files.filter((file) => file.endsWith('.pdf')).sort()).toEqual([
    'dossier-le-pays/dossier-le-pays.2026-11.fr.screen.pdf',
    'repertoire-invente/repertoire-invente.2026-11.fr.screen.pdf',
  ]);
  // Once more: what is there stays as it is.
  const again = fakeEnvironment({ loadContent });
  const before = await readFile(join(folder, 'lexique.md'), 'utf8');
  // Its lists are there now: domains and the reliability are chosen from them.
  const chosen = FIRST.flatMap((answer) => (answer === 'culture' ? [['culture'], ''] : [answer]));
  const other = somebody([...COUNTRY, ...BOOKS, ...chosen]);
  expect(await newText({ content: folder, kind: 'groupe-pays' }, again, other)).toBe(0);
  expect(again.said.join('\n')).toContain('dossier-le-pays-2');
  expect(await readFile(join(folder, 'lexique.md'), 'utf8')).toBe(before);
});

it('never writes over a file that no publication shows', async () => {
  const folder = await content();
  const there = join(folder, 'dossier/fr/02-neuf.md');
  await writeFile(there, '---\nid: [\n---\n');
  const environment = fakeEnvironment({ loadContent });
  const person = somebody([
    'chapitre dossier-pays-allemagne',
    'Neuf',
    '',
    '',
    'chapitre',
    '01-demonstration.md',
  ]);
  expect(await newText({ content: folder, kind: 'chapitre' }, environment, person)).toBe(1);
  expect(environment.warned.join()).toContain('existe déjà');
  expect(await readFile(there, 'utf8')).toBe('---\nid: [\n---\n');
});
