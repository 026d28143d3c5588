import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { extractText } from '../../src/testing/readBack/inspectWholePdf.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { imagesIn } from './imagesIn.ts';

/** What people sent, after public reports: each folder is a content of its own. */
const contentOf = (name: string): string => join('test/cases', name, 'content');

/** Problems as « code file:line:column », without the content folder. */
async function problemsOf(name: string): Promise<string[]> {
  const { diagnostics } = await loadContent(contentOf(name), diskFiles);
  return diagnostics.map(({ code, place: { file, line, column } }) => {
    return `${code} ${file.slice(contentOf(name).length + 1)}:${line}:${column}`;
  });
}

async function build(name: string, target: 'screen' | 'press') {
  const out = await temporaryFolder();
  const environment = fakeEnvironment();
  const code = await main(
    ['build', '--content', contentOf(name), '--target', target, '--out', out],
    environment,
  );
  const files = await readdir(join(out, 'essai')).catch(() => []);
  const file = files.find((one) => one.endsWith(`.${target}.pdf`));
  const bytes = file ? await readFile(join(out, 'essai', file)) : undefined;
  return { code, warned: environment.warned.join('\n'), bytes };
}

it('14h-truncated: damaged pictures are named at their places, whatever is made', async () => {
  expect(await problemsOf('14h-truncated')).toEqual([
    'IM-010 dossier/fr/01-i.md:8:1',
    'IM-010 dossier/fr/01-i.md:10:1',
  ]);
  for (const target of ['screen', 'press'] as const) {
    const { code, warned, bytes } = await build('14h-truncated', target);
    expect([code, bytes]).toEqual([1, undefined]);
    expect(warned).toMatch(/01-i\.md:8:1 {2}erreur {2}IM-010\n.*trunc\.jpg/);
    expect(warned).toMatch(/01-i\.md:10:1 {2}erreur {2}IM-010\n.*badcrc\.png/);
  }
});

describe('14f-phone-screenshot', () => {
  it.each(['screen', 'press'] as const)(
    'is as tall as its page allows, with its caption: %s',
    async (target) => {
      const { code, warned, bytes = new Uint8Array() } = await build('14f-phone-screenshot', target);
      expect([code, warned]).not.toEqual([3, expect.anything()]);
      expect(warned).not.toMatch(/PR-002|IM-015/);
      const pages = await extractText(bytes);
      const page = pages.find(({ pieces }) => pieces.some(({ string }) => string.includes('Légende')));
      const text = page?.pieces.map(({ string }) => string).join('') ?? '';
      // Under the title of its chapter, which does not stand alone
      expect(text).toMatch(/Images[^]*Capture[^]*Texte avant[^]*Légende de la capture/);
      const [image, ...others] = await imagesIn(bytes);
      expect(others).toEqual([]);
      // Opaque in its file though it says otherwise, and sixteen bits there
      expect(image).toMatchObject({ bits: 8, hasOpacity: false });
      expect(image?.width).toBeLessThanOrEqual(1080);
    },
  );
});

it('66-cmyk-jpeg-screen: inks are shown in the colours of the screen', async () => {
  const { code, bytes = new Uint8Array() } = await build('66-cmyk-jpeg-screen', 'screen');
  expect(code).toBe(0);
  expect((await imagesIn(bytes)).map(({ space }) => space)).toEqual(['/DeviceRGB']);
});

it('68a-press-dark-photo: no more ink than paper bears', async () => {
  const { code, warned, bytes = new Uint8Array() } = await build('68a-press-dark-photo', 'press');
  expect([code, warned]).toEqual([0, expect.not.stringMatching(/erreur/)]);
  const [image] = await imagesIn(bytes);
  expect(image?.space).toBe('/DeviceCMYK');
  const inks = await image?.inks();
  expect(inks).toBeGreaterThan(250);
  expect(inks).toBeLessThanOrEqual(300);
});

it('62-image-path-space: pictures that did not parse are told, not printed as text', async () => {
  const problems = await problemsOf('62-image-path-space');
  expect(problems.map((one) => one.replace(/^\S+ /, ''))).toEqual([
    'dossier/fr/01-essai.md:10:1',
    'dossier/fr/01-essai.md:12:1',
  ]);
});

it('64-file-extension: a file that looks like a text is read or named', async () => {
  expect(await problemsOf('64-file-extension')).toEqual([
    'FI-010 dossier/fr/02-deux.md.txt:1:1',
    'FI-010 dossier/fr/04-quatre.markdown:1:1',
  ]);
  const { dossiers } = await loadContent(contentOf('64-file-extension'), diskFiles);
  expect(dossiers[0]?.chapters.map(({ id }) => id)).toEqual(['un', 'trois']);
});
