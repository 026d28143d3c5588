import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { judge } from '../../src/judge/judge.ts';
import { printTagTree } from '../../src/testing/readBack/tagTreeText.ts';
import { readSoundPdf } from '../../src/reader/reading.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const OTHER_COUNTRY = 'test/contenu-autre-pays';

async function built(content: string, ...options: string[]) {
  const out = await temporaryFolder();
  const environment = fakeEnvironment();
  const code = await main(
    ['build', '--content', content, '--out', out, '--only', 'dossier-pays-allemagne', ...options],
    environment,
  );
  const names = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.pdf')).sort();
  return { code, said: environment.warned, out, names };
}

const folder = async (): Promise<string> => {
  const content = await temporaryFolder();
  await cp(OTHER_COUNTRY, content, { recursive: true });
  return content;
};

it('sets logos on both covers and in the imprint, with their words, and keeps the file sound', async () => {
  const { code, out, names } = await built(OTHER_COUNTRY);
  expect(code).toBe(0);
  const bytes = await readFile(join(out, names[0] ?? ''));
  const tags = await printTagTree(bytes);
  expect(tags.match(/Figure alt="Éditeur de démonstration, un pont"/g)).toHaveLength(3);
  expect((await judge(bytes)).findings).toEqual([]);
});

it('prints the inks that the owner gives, and separates the other colours', async () => {
  const { out, names } = await built(OTHER_COUNTRY, '--target', 'press');
  const cover = names.find((name) => name.endsWith('couverture.pdf')) ?? '';
  const bytes = await readFile(join(out, cover));
  const { pages } = await readSoundPdf(bytes);
  const painted = pages.flatMap(({ marks }) => marks.map(({ paint: { values } }) => values.join(' ')));
  expect(painted).toContain('0 0.75 0.95 0.1');
  // The other colour of the logo, by the profile: green without a grey part that the eye would see as dirt
  const [cyan, magenta, yellow] = (painted.find((one) => /^0\.8|^0\.9/.test(one)) ?? '')
    .split(' ')
    .map(Number);
  expect([cyan, yellow].every((ink) => (ink ?? 0) > (magenta ?? 1))).toBe(true);
  expect(names).toHaveLength(2);
});

it('shows no trace of logos where there is none, and tells a faulty one', async () => {
  const content = await folder();
  const head = join(content, 'dossier/publication.md');
  const text = await readFile(head, 'utf8');
  await writeFile(head, text.replace(/^logos:\n(?: .*\n)+/m, ''));
  const { code, out, names } = await built(content);
  expect(code).toBe(0);
  expect(await printTagTree(await readFile(join(out, names[0] ?? '')))).not.toMatch(/un pont/);
  await writeFile(head, text);
  await writeFile(join(content, 'images/logos/pont.svg'), '<svg viewBox="0 0 9 9">\n<text>A</text></svg>');
  const faulty = await built(content);
  expect([faulty.code, faulty.names]).toEqual([1, []]);
  expect(faulty.said.join('\n')).toMatch(/pont\.svg:2:1 .*LG-001/);
});
