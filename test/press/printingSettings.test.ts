import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/cli/environment.ts';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { DEFAULT_PRINTING, missingMentions } from '../../src/model/publication/printing.ts';
import { main } from '../../src/cli/main.ts';
import { preflight } from '../../src/judge/press/preflight.ts';
import { templates } from '../../templates/registry.ts';
import { inks } from '../../templates/kit/tokens.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { COVER_FILE, PRESS_FILE, smallDossier } from './smallDossier.ts';

const MILLIMETRE = 72 / 25.4;

interface Built {
  readonly code: number;
  readonly warned: string;
  readonly folder: string;
}

async function build(content: string, changes: Partial<Environment> = {}): Promise<Built> {
  const folder = await temporaryFolder();
  const environment = fakeEnvironment(changes);
  const code = await main(['build', '--content', content, '--target', 'press', '--out', folder], environment);
  return { code, warned: environment.warned.join('\n'), folder };
}

async function page(folder: string, file: string) {
  const document = await PDFDocument.load(await readFile(join(folder, file)));
  return document.getPage(0);
}

/** Checks of the book that are errors. */
async function refusals(folder: string, allowRgbIcc = false): Promise<string[]> {
  const bytes = await readFile(join(folder, PRESS_FILE));
  const { results } = await preflight(bytes, { allowRgbIcc, totalInkLimit: 300 }, null);
  return results.filter(({ state }) => state === 'error').map(({ id }) => id);
}

describe('what publication.md says of the printing', () => {
  it('sets the bleed', async () => {
    const { code, folder } = await build(await smallDossier(['fondPerdu: 3']));
    const first = await page(folder, PRESS_FILE);
    const [bleed, trim] = [first.getBleedBox(), first.getTrimBox()];
    expect(code).toBe(0);
    expect(trim.width).toBeCloseTo(210 * MILLIMETRE, 2);
    expect(trim.x - bleed.x).toBeCloseTo(3 * MILLIMETRE, 2);
    expect(bleed.height - trim.height).toBeCloseTo(6 * MILLIMETRE, 2);
  });

  it('cannot ask for a bleed that nothing is drawn on', async () => {
    const { code, warned } = await build(await smallDossier(['fondPerdu: 8']));
    expect([code, warned]).toEqual([1, expect.stringMatching(/:15:\d+ {2}erreur {2}PR-008\n.* 8 mm/)]);
  });

  it('gives a stapled booklet a cover without a spine, folded once', async () => {
    const { folder } = await build(await smallDossier(['reliure: agrafe']));
    const cover = await page(folder, COVER_FILE);
    expect(cover.getTrimBox().width).toBeCloseTo(420 * MILLIMETRE, 2);
  });

  it('widens the spine with the paper', async () => {
    const paper = ['papier:', '  grammage: 200', '  main: 1.5'];
    const { folder } = await build(await smallDossier(paper));
    const pages = (await PDFDocument.load(await readFile(join(folder, PRESS_FILE)))).getPageCount();
    const spine = ((pages / 2) * 200 * 1.5) / 1000;
    expect(pages % 4).toBe(0);
    const cover = await page(folder, COVER_FILE);
    expect(cover.getTrimBox().width).toBeCloseTo((420 + spine) * MILLIMETRE, 2);
  });
});

it('docs/impression.md: what it shows of `impression` can be written', async () => {
  const text = await readFile('docs/impression.md', 'utf8');
  const [, example = ''] = /```yaml\nimpression:\n([^]*?)```/.exec(text) ?? [];
  const lines = example.trimEnd().split('\n');
  const files = { 'essai/profil.icc': new Uint8Array([0]) };
  const content = await smallDossier(
    lines.map((line) => line.slice(2)),
    undefined,
    files,
  );
  const { diagnostics, dossiers } = await loadContent(content, diskFiles);
  expect(diagnostics).toEqual([]);
  const printing = dossiers[0]?.publication.printing;
  expect(printing).toMatchObject({ ...DEFAULT_PRINTING, legal: {}, profile: 'profil.icc' });
  expect(missingMentions(printing?.legal ?? {})).toEqual([]);
});

describe('a printing profile', () => {
  const screenProfile = () => readFile(fakeEnvironment().screenProfile);

  it.each([
    ['of a screen', 'ecran.icc', /PR-005\n.*ecran\.icc \(ce n’est pas un profil de sortie\)/],
    ['that is not there', 'absent.icc', /PR-005\n.*absent\.icc \(illisible\)/],
    ['outside the publication’s folder', '../autre.icc', /PR-005\n.*autre\.icc/],
  ])('%s is refused', async (_, profile, message) => {
    const files = { 'essai/ecran.icc': await screenProfile(), 'autre.icc': await coatedProfile() };
    const content = await smallDossier([`profil: ${profile}`], undefined, files);
    const { code, warned } = await build(content);
    expect([code, warned]).toEqual([1, expect.stringMatching(message)]);
  });

  it('in the publication’s folder is used', async () => {
    const files = { 'essai/couche.icc': await coatedProfile() };
    const { code, folder } = await build(await smallDossier(['profil: couche.icc'], undefined, files));
    expect([code, await refusals(folder)]).toEqual([0, []]);
  });

  function coatedProfile(): Promise<Uint8Array> {
    return readFile(fakeEnvironment().pressProfiles.get('FOGRA39') ?? '');
  }
});

describe('a colour without inks', () => {
  it('stops the build, with its page', async () => {
    const palette = templates.paletteOf('indigo');
    const known = new Map([...palette.inks].filter(([hex]) => hex !== inks.shu.rgb));
    const { code, warned } = await build(await smallDossier([]), {
      templates: { ...templates, paletteOf: () => ({ ...palette, inks: known }) },
    });
    expect([code, warned]).toEqual([1, expect.stringMatching(/PR-004\n.*#C23C26.*page \d/)]);
  });
});

/** Pixels of the text's width, 121 mm, at 300 ppi. */
const FULL_WIDTH = Math.ceil((121 / 25.4) * 300);

describe('an image', () => {
  async function withImage(width: number, printing: readonly string[] = []): Promise<Built> {
    const picture = sharp({
      create: { width, height: Math.round(width / 2), channels: 3, background: '#3377aa' },
    });
    const files = { 'essai/images/pont.png': await picture.png().toBuffer() };
    return build(await smallDossier(printing, '![Un pont](../images/pont.png "Légende")', files));
  }

  it('at 300 ppi is printed in the four inks', async () => {
    const { code, warned, folder } = await withImage(FULL_WIDTH);
    expect([code, await refusals(folder)]).toEqual([0, []]);
    expect(warned).not.toMatch(/PR-00[23]/);
    expect(await imageSpaces(folder)).toEqual(['/DeviceCMYK']);
  });

  it('under 300 ppi is a warning that says how many pixels it takes', async () => {
    const { code, warned } = await withImage(Math.round(FULL_WIDTH * 0.8));
    expect(code).toBe(0);
    expect(warned).toMatch(
      new RegExp(
        `avertissement {2}PR-003\\n.*240 ppp.*\\n[^]*(?:${FULL_WIDTH - 1}|${FULL_WIDTH}) pixels de large`,
      ),
    );
  });

  it('under 200 ppi stops the build', async () => {
    const { code, warned } = await withImage(Math.round(FULL_WIDTH * 0.5));
    expect([code, warned]).toEqual([1, expect.stringMatching(/erreur {2}PR-002\n.*150 ppp/)]);
  });

  it('stays in RGB with its profile where the printing house converts', async () => {
    const { code, folder } = await withImage(FULL_WIDTH, ['images: rvb-icc']);
    expect([code, await refusals(folder, true)]).toEqual([0, []]);
    expect(await refusals(folder)).toEqual(['PP-050']);
  });
});

/** Colour spaces of the images of a press file. */
async function imageSpaces(folder: string): Promise<string[]> {
  const document = await PDFDocument.load(await readFile(join(folder, PRESS_FILE)));
  const spaces = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => String('dict' in object ? object.dict : ''))
    .filter((dictionary) => /\/Subtype \/Image/.test(dictionary))
    .map((dictionary) => /\/ColorSpace (\/\w+|\[.*?\]|\d+ \d+ R)/.exec(dictionary)?.[1] ?? 'none');
  return [...new Set(spaces)];
}
