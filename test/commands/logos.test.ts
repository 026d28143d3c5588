import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
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

/** The example with its logos, and a chapter of one line: logos stand before and behind the text. */
async function shortExample(): Promise<string> {
  const content = await temporaryFolder();
  for (const part of ['dossier/publication.md', 'images'])
    await cp(join(OTHER_COUNTRY, part), join(content, part), { recursive: true });
  await mkdir(join(content, 'dossier/fr'));
  await writeFile(join(content, 'dossier/fr/01-un.md'), '---\nid: un\ntitre: Un titre\n---\n\nUn texte.\n');
  return content;
}

describe('logos', () => {
  let made: Awaited<ReturnType<typeof built>>;
  const bytesOf = (end: string): Promise<Buffer> =>
    readFile(join(made.out, made.names.find((name) => name.endsWith(end)) ?? ''));

  beforeAll(async () => {
    made = await built(await shortExample(), '--target', 'screen', 'press');
  });

  it('stand on both covers and in the imprint, with their words, and keep the file sound', async () => {
    expect([made.code, made.names.length]).toEqual([0, 3]);
    const bytes = await bytesOf('.screen.pdf');
    const tags = await printTagTree(bytes);
    expect(tags.match(/Figure alt="Éditeur de démonstration, un pont"/g)).toHaveLength(3);
    expect((await judge(bytes)).findings).toEqual([]);
  });

  it('are printed in the inks that the owner gives, their other colours separated', async () => {
    const { pages } = await readSoundPdf(await bytesOf('couverture.pdf'));
    const painted = pages.flatMap(({ marks }) => marks.map(({ paint: { values } }) => values.join(' ')));
    expect(painted).toContain('0 0.75 0.95 0.1');
    // The other colour of the logo, by the profile: green without a grey part that the eye would see as dirt
    const [cyan, magenta, yellow] = (painted.find((one) => /^0\.8|^0\.9/.test(one)) ?? '')
      .split(' ')
      .map(Number);
    expect([cyan, yellow].every((ink) => (ink ?? 0) > (magenta ?? 1))).toBe(true);
  });
});

it('keep their colours where the palette prints one of them otherwise', async () => {
  const content = await shortExample();
  const logo = join(content, 'images/logos/pont.svg');
  await writeFile(logo, (await readFile(logo, 'utf8')).replace('#0B5A3C', '#1B3A66'));
  // The indigo of templates, which this publication prints in green
  const { names, out } = await built(content, '--target', 'screen');
  const { pages } = await readSoundPdf(await readFile(join(out, names[0] ?? '')));
  const painted = new Set(
    pages.flatMap(({ marks }) =>
      marks.map(({ paint: { values } }) => values.map((part) => Math.round(part * 255)).join(' ')),
    ),
  );
  expect([...painted]).toContain('27 58 103');
  expect([...painted]).toContain('31 77 58');
  expect([...painted]).not.toContain('27 58 102');
});

it('shows no trace of logos where there is none, and tells a faulty one', async () => {
  const content = await shortExample();
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
