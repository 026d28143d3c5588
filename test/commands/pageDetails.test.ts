import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { exampleHead } from '../exampleHead.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'texte').join(' ');

it('tells once what both targets of an edition have to be looked at for, and names the page of each', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'essai/fr'), { recursive: true });
  const head = exampleHead('dossier').replace(/^langues: .*$/m, 'langues: [fr]');
  await writeFile(join(folder, 'essai/publication.md'), head);
  // A box that no page below this text holds, and that this text announces
  const box = `:::encadre{titre="Titre"}\n${words(520)}\n:::`;
  await writeFile(
    join(folder, 'essai/fr/01-un.md'),
    `---\nid: un\ntitre: Un titre\n---\n\n${words(200)} :\n\n${box}\n`,
  );
  const environment = fakeEnvironment();
  const asked = ['--target', 'screen', 'press', '--details', '--content', folder];
  expect(await main(['build', ...asked, '--out', await temporaryFolder()], environment)).toBe(0);
  const told = environment.warned.join('\n');
  expect(told.match(/(?<!regles\/)TY-011/g)).toHaveLength(1);
  expect([...environment.said, told].join('\n').match(/à revoir/g)).toHaveLength(2);
});
