import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { textOfPage } from '../books/book.ts';
import { readBook } from '../books/readBook.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { smallDossier } from './smallDossier.ts';

const STAPLED = 'reliure: agrafe';
const MENTIONS = [
  'mentionsLegales:',
  '  adresseEditeur: 1 rue de l’Essai, Paris',
  '  imprimeur: Imprimerie d’essai, Lyon',
  '  acheveDImprimer: novembre 2026',
  '  isbn: 978-2-9999999-9-2',
  '  depotLegal: novembre 2026',
  '  prix: Cet exemplaire ne peut être vendu',
];
const FOLDER = 'essai.2026-11.fr';
const FILES = [
  `${FOLDER}/imprimeur/SHA256SUMS`,
  `${FOLDER}/imprimeur/essai.2026-11.fr.press.controle.txt`,
  `${FOLDER}/imprimeur/essai.2026-11.fr.press.couverture.controle.txt`,
  `${FOLDER}/imprimeur/essai.2026-11.fr.press.couverture.pdf`,
  `${FOLDER}/imprimeur/essai.2026-11.fr.press.pdf`,
  `${FOLDER}/imprimeur/fiche-de-fabrication.txt`,
  `${FOLDER}/web/SHA256SUMS`,
  `${FOLDER}/web/essai.2026-11.fr.screen.pdf`,
  `${FOLDER}/web/essai.sources.csv`,
];

async function release(content: string, out: string, ...flags: readonly string[]) {
  const environment = fakeEnvironment();
  const code = await main(['release', '--content', content, '--out', out, ...flags], environment);
  return { code, warned: environment.warned.join('\n') };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

async function textOfColophon(folder: string, edition: 'imprimeur' | 'web', file: string): Promise<string> {
  const book = await readBook(join(folder, FOLDER, edition), file);
  const colophon = book.pages[1];
  return colophon ? textOfPage(colophon) : '';
}

describe('release without legal mentions', () => {
  it('is refused, and nothing is written', async () => {
    const out = await temporaryFolder();
    const { code, warned } = await release(await smallDossier([STAPLED]), out);
    expect(code).toBe(1);
    expect(warned).toMatch(/erreur {2}PR-001\n.*adresseEditeur, imprimeur.*prix/);
    expect(warned).toContain('--mentions-a-completer');
    expect(await filesIn(out)).toEqual([]);
  });

  it('leaves blanks for them when told to', async () => {
    const out = await temporaryFolder();
    const content = await smallDossier([STAPLED]);
    const { code, warned } = await release(content, out, '--mentions-a-completer');
    expect([code, warned]).toEqual([0, expect.stringMatching(/avertissement {2}PR-001/)]);
    expect(await filesIn(out)).toEqual(FILES);
    const sheet = await readFile(join(out, FOLDER, 'imprimeur/fiche-de-fabrication.txt'), 'utf8');
    expect(sheet).toMatch(/^ {2}Quantité \(exemplaires\) +\.{20,}$/m);
    expect(sheet).toMatch(/^ {2}Dépôt légal +\.{20,}$/m);
    const colophon = await textOfColophon(out, 'imprimeur', 'essai.2026-11.fr.press.pdf');
    for (const label of ['Imprimeur', 'Achevé d’imprimer', 'Dépôt légal', 'ISBN', 'Prix']) {
      expect(colophon).toContain(label);
    }
    expect(await textOfColophon(out, 'web', 'essai.2026-11.fr.screen.pdf')).not.toContain('Imprimeur');
  });
});

describe('release with all that is owed', async () => {
  const out = await temporaryFolder();
  const left = join(out, FOLDER, 'web/essai.2024-09.fr.screen.pdf');
  const content = await smallDossier([STAPLED, ...MENTIONS]);
  const first = await release(content, out);

  it('makes a folder for the printing house and one for the web', async () => {
    expect(first).toEqual({ code: 0, warned: '' });
    expect(await filesIn(out)).toEqual(FILES);
  });

  it('gives checksums of every file', async () => {
    for (const part of ['imprimeur', 'web']) {
      const sums = await readFile(join(out, FOLDER, part, 'SHA256SUMS'), 'utf8');
      const lines = sums.trimEnd().split('\n');
      const names = await readdir(join(out, FOLDER, part));
      // Neither the list itself nor the sheet, which people fill in
      const unlisted = part === 'imprimeur' ? 2 : 1;
      expect(lines).toHaveLength(names.length - unlisted);
      expect(sums).not.toContain('fiche-de-fabrication');
      for (const line of lines) {
        const [, digest, name = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
        const bytes = await readFile(join(out, FOLDER, part, name));
        expect([name, createHash('sha256').update(bytes).digest('hex')]).toEqual([name, digest]);
      }
    }
  });

  it('prints the mentions in the book, and its ISBN on screen', async () => {
    const inPrint = await textOfColophon(out, 'imprimeur', 'essai.2026-11.fr.press.pdf');
    for (const text of ['Imprimerie d’essai, Lyon', '978-2-9999999-9-2', '1 rue de l’Essai']) {
      expect(inPrint).toContain(text);
    }
    const onScreen = await textOfColophon(out, 'web', 'essai.2026-11.fr.screen.pdf');
    expect(onScreen).toContain('ISBN de l’édition imprimée');
    expect(onScreen).not.toContain('Imprimerie d’essai');
  });

  it('has the very files that a build makes', async () => {
    const built = await temporaryFolder();
    const argv = ['build', '--content', content, '--target', 'press', 'screen', '--out', built];
    expect(await main(argv, fakeEnvironment())).toBe(0);
    for (const [part, name] of [
      ['imprimeur', 'essai.2026-11.fr.press.pdf'],
      ['web', 'essai.2026-11.fr.screen.pdf'],
    ] as const) {
      const released = await readFile(join(out, FOLDER, part, name));
      expect(released.equals(await readFile(join(built, 'essai', name)))).toBe(true);
    }
  });

  it('writes a job sheet from what is known', async () => {
    const sheet = await readFile(join(out, FOLDER, 'imprimeur/fiche-de-fabrication.txt'), 'utf8');
    expect(sheet).toMatch(/^ {2}Format fini +210 × 297 mm/m);
    expect(sheet).toMatch(/^ {2}Couverture ouverte +420 × 297 mm/m);
    expect(sheet).toMatch(/^ {2}Reliure +deux points métal/m);
    expect(sheet).toMatch(/^ {2}Profil incorporé +FOGRA39L_coated\.icc/m);
    expect(sheet).not.toContain('Largeur du dos');
  });

  it('gives the same bytes again, and names what an earlier release has left', async () => {
    const before = await Promise.all(FILES.map((file) => readFile(join(out, file), 'base64')));
    await writeFile(left, 'an earlier edition');
    const again = await release(content, out);
    expect(again.code).toBe(0);
    expect(again.warned).toContain(`${FOLDER}/web/essai.2024-09.fr.screen.pdf`);
    expect(await Promise.all(FILES.map((file) => readFile(join(out, file), 'base64')))).toEqual(before);
  });

  it('keeps a sheet that was filled in, and writes beside it when facts change', async () => {
    const folder = join(out, FOLDER, 'imprimeur');
    const sheet = join(folder, 'fiche-de-fabrication.txt');
    const blank = await readFile(sheet, 'utf8');
    const filled = blank.replace(/(Quantité \(exemplaires\) +)\.+/, '$1500').replaceAll('\n', '\r\n');
    await writeFile(sheet, filled);
    const same = await release(content, out);
    expect(same.code).toBe(0);
    expect(await readFile(sheet, 'utf8')).toBe(filled);
    expect(same.warned).not.toContain('fiche-de-fabrication');
    const dearer = await smallDossier([STAPLED, ...MENTIONS.slice(0, -1), '  prix: 12 €']);
    const changed = await release(dearer, out);
    expect(changed.code).toBe(0);
    expect(changed.warned).toMatch(/fiche-de-fabrication\.txt.*fiche-de-fabrication\.2\.txt/);
    expect(await readFile(sheet, 'utf8')).toBe(filled);
    const beside = join(folder, 'fiche-de-fabrication.2.txt');
    expect(await readFile(beside, 'utf8')).toMatch(/Prix +12 €/);
  });
});

describe('release of a file that the preflight refuses', () => {
  it('writes nothing, and says which check', async () => {
    const out = await temporaryFolder();
    // Eight pages: far too few to glue
    const { code, warned } = await release(await smallDossier(['reliure: dos-carre', ...MENTIONS]), out);
    expect(code).toBe(1);
    expect(warned).toMatch(/erreur {2}PR-007\n.*essai\.2026-11\.fr\.press\.pdf.*PP-100/);
    expect(warned).toContain('À refaire');
    expect(await filesIn(out)).toEqual([]);
  });
});
