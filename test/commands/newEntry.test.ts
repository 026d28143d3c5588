import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newEntry } from '../../src/cli/commands/newEntry.ts';
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
  expect(await newEntry(folder, environment, person)).toBe(0);
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
  expect(await newEntry(folder, environment, somebody([...FRENCH, undefined]))).toBe(0);
  expect(environment.said).toEqual(['Rien n’est écrit.']);
  expect(await readdir(join(folder, 'repertoire/partenariats'))).toEqual(before);
});

it('asks nobody where there is no terminal', async () => {
  const environment = fakeEnvironment({ loadContent });
  expect(await main(['nouveau', 'fiche', '--content', 'test/contenu-autre-pays'], environment)).toBe(2);
  expect(environment.warned.join()).toContain('terminal');
});
