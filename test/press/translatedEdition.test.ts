import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { textOfPage } from '../books/book.ts';
import { readBook } from '../books/readBook.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { change, translatedDossier } from './translatedDossier.ts';

const STAPLED = ['reliure: agrafe', 'fondPerdu: 5'];
const MENTIONS = [
  'mentionsLegales:',
  '  adresseEditeur: 1 rue de l’Essai, Paris',
  '  imprimeur: Imprimerie d’essai, Lyon',
  '  acheveDImprimer: novembre 2026',
  '  isbn: 978-2-9999999-9-2',
  '  depotLegal: novembre 2026',
  '  prix: Cet exemplaire ne peut être vendu',
];
const JAPANESE_MENTIONS = ['mentionsLegales:', '  isbn: 978-2-9999999-8-5', '  prix: 非売品'];
const STALE_CHANGE = ['essai/fr/01-chapitre.md', 'Le traité', 'Le second traité'] as const;

async function run(command: string, content: string, out: string, ...flags: readonly string[]) {
  const environment = fakeEnvironment();
  const code = await main([command, '--content', content, '--out', out, ...flags], environment);
  return { code, warned: environment.warned.join('\n') };
}

const pdfsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => name.replace(/^.*\//, ''))
    .sort();

async function textOf(folder: string, file: string): Promise<string> {
  const { pages } = await readBook(folder, file);
  return pages.map(textOfPage).join(' ').replace(/\s+/g, '');
}

describe('an error in one language', () => {
  it('of a translation stops that edition alone', async () => {
    const content = await translatedDossier(STAPLED);
    const out = await temporaryFolder();
    await change(content, 'essai/ja/01-chapitre.md', 'id: chapitre', 'id: chapitre\ninconnue: 1');
    const { code, warned } = await run('build', content, out);
    expect(code).toBe(1);
    expect(warned).toContain('essai/ja/01-chapitre.md');
    expect(await pdfsIn(out)).toEqual(['essai.2026-11.fr.screen.pdf']);
    expect(await run('build', content, out, '--lang', 'fr')).toEqual({ code: 0, warned: '' });
  });

  it('of the source stops every edition', async () => {
    const content = await translatedDossier(STAPLED);
    const out = await temporaryFolder();
    await change(content, 'essai/fr/01-chapitre.md', 'id: chapitre', 'id: chapitre\ninconnue: 1');
    expect((await run('build', content, out)).code).toBe(1);
    expect(await pdfsIn(out)).toEqual([]);
    expect((await run('build', content, out, '--lang', 'ja')).code).toBe(1);
  });
});

describe('a Japanese edition', async () => {
  const content = await translatedDossier([...STAPLED, ...MENTIONS], JAPANESE_MENTIONS);
  const out = await temporaryFolder();
  const built = await run('build', content, out, '--target', 'screen', 'press');
  const folder = join(out, 'essai');

  it('is built', () => expect(built).toEqual({ code: 0, warned: '' }));

  it('says in its colophon how many texts nobody has proof-read', async () => {
    expect(await textOf(folder, 'essai.2026-11.ja.screen.pdf')).toContain(
      '本書を構成する文章2編のうち、1編の翻訳は校閲前のものである。',
    );
    expect(await textOf(folder, 'essai.2026-11.fr.screen.pdf')).not.toMatch(/Traduction|relu/);
  });

  it.each(['screen', 'press'])(
    'ends with its colophon, which the French one has behind the title: %s',
    async (target) => {
      const pagesOf = async (language: string) =>
        (await readBook(folder, `essai.2026-11.${language}.${target}.pdf`)).pages.map((page) =>
          textOfPage(page).replace(/\s+/g, ''),
        );
      const japanese = await pagesOf('ja');
      expect(japanese[1]).toContain('本書について');
      expect(japanese.at(-1)).toMatch(/発行日2026年.*発行者.*校閲/);
      expect(japanese.filter((text) => text.includes('発行日'))).toHaveLength(1);
      expect(japanese.filter((text) => text.includes('校閲'))).toHaveLength(1);
      const french = await pagesOf('fr');
      expect(french[1]).toMatch(/Àproposdecettepublication.*Éditeur/);
    },
  );

  it('refers to pages in full-width parentheses', async () => {
    expect(await textOf(folder, 'essai.2026-11.ja.screen.pdf')).toContain('この章（1ページ）に');
    expect(await textOf(folder, 'essai.2026-11.fr.screen.pdf')).toContain('lechapitre(p.1).');
  });

  it('is printed as the source edition is', async () => {
    const boxes = async (language: string) => {
      const bytes = await readFile(join(folder, `essai.2026-11.${language}.press.pdf`));
      const page = (await PDFDocument.load(bytes)).getPage(0);
      return [page.getMediaBox(), page.getBleedBox(), page.getTrimBox()];
    };
    const [, bleed, trim] = await boxes('ja');
    expect(((bleed?.width ?? 0) - (trim?.width ?? 0)) / 2).toBeCloseTo((5 * 72) / 25.4, 1);
    expect(await boxes('ja')).toEqual(await boxes('fr'));
  });

  it('has the legal mentions of the source, but for those that are its own', async () => {
    const text = await textOf(folder, 'essai.2026-11.ja.press.pdf');
    expect(text).toContain('Imprimeried’essai,Lyon');
    expect(text).toContain('978-2-9999999-8-5');
    expect(text).toContain('非売品');
    expect(text).not.toContain('978-2-9999999-9-2');
  });
});

describe('release of a translated publication', () => {
  it('wants an ISBN of its own for each language', async () => {
    const content = await translatedDossier([...STAPLED, ...MENTIONS]);
    const { code, warned } = await run('release', content, await temporaryFolder());
    expect(code).toBe(1);
    expect(warned).toMatch(/publication\.ja\.md.*erreur {2}PR-001\n.* isbn\b/);
    expect(warned.match(/erreur {2}PR-001/g)).toHaveLength(1);
  });

  it('is refused when a translation is stale, and says how to waive that', async () => {
    const content = await translatedDossier([...STAPLED, ...MENTIONS], JAPANESE_MENTIONS);
    await change(content, ...STALE_CHANGE);
    const out = await temporaryFolder();
    const { code, warned } = await run('release', content, out);
    expect(code).toBe(1);
    expect(warned).toMatch(/essai\/ja\/01-chapitre\.md:\d+:\d+ {2}erreur {2}TR-003/);
    expect(warned).toContain('--allow-stale');
    expect(await pdfsIn(out)).toEqual([]);
  });

  it('goes out all the same with --allow-stale, or for the source language alone', async () => {
    const content = await translatedDossier([...STAPLED, ...MENTIONS], JAPANESE_MENTIONS);
    await change(content, ...STALE_CHANGE);
    const out = await temporaryFolder();
    const french = await run('release', content, out, '--lang', 'fr');
    expect(french).toEqual({ code: 0, warned: '' });
    const { code, warned } = await run('release', content, out, '--allow-stale');
    expect([code, warned]).toEqual([0, expect.stringMatching(/avertissement {2}TR-003/)]);
    expect(await readdir(out)).toEqual(['essai.2026-11.fr', 'essai.2026-11.ja']);
  });
});
