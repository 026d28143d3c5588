import { readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translatedDossier } from '../press/translatedDossier.ts';
import { violationsOf } from './axe.ts';
import { hasChromium, openedDesk, type OpenedDesk } from './openedDesk.ts';

/** Milliseconds within which a book is set, on a machine that does other things too. */
const SET = 120_000;

/** What a release waits for; the Japanese edition has a number and a price of its own. */
const MENTIONS = {
  'essai/publication.ja.md': 'impression:\n  mentionsLegales:\n    isbn: 978-2-9999999-8-5\n    prix: 非売品',
  'essai/publication.md': [
    'impression:',
    '  reliure: agrafe',
    '  fondPerdu: 5',
    '  mentionsLegales:',
    '    adresseEditeur: 1 rue de l’Essai, Paris',
    '    imprimeur: Imprimerie d’essai, Lyon',
    '    acheveDImprimer: novembre 2026',
    '    isbn: 978-2-9999999-9-2',
    '    depotLegal: novembre 2026',
    '    prix: Cet exemplaire ne peut être vendu',
  ].join('\n'),
};

describe.skipIf(!hasChromium())('a text and its translation', () => {
  let desk: OpenedDesk;
  let page: Page;

  beforeAll(async () => {
    desk = await openedDesk(await translatedDossier([]), { bypassCSP: true });
    page = desk.page;
  });
  afterAll(async () => desk?.close());

  const japanese = () => readFile(join(desk.content, 'essai/ja/01-chapitre.md'), 'utf8');
  const stale = () => page.locator('.contents .mark.stale');

  it('stand side by side, block by block', async () => {
    await page.locator('.cm-line', { hasText: 'Le traité a été signé' }).click();
    await page.locator('.facing blockquote', { hasText: '条約が結ばれた' }).waitFor();
    expect(await page.locator('.facing').textContent()).toContain('japonais · à jour');
    expect(await page.locator('.facing blockquote').getAttribute('lang')).toBe('ja');
  });

  it('part when the original changes: the block is stale, with the words that have changed', async () => {
    expect(await stale().count()).toBe(0);
    await page
      .locator('.cm-line', { hasText: 'Le traité a été signé' })
      .click({ position: { x: 12, y: 10 } });
    await page.keyboard.press('Home');
    await page.keyboard.type('Enfin, ');
    await stale().first().waitFor({ timeout: SET });
    await page.locator('.facing button').click();
    await page.locator('.problems ins', { hasText: 'Enfin,' }).waitFor({ timeout: SET });
  });

  it('meet again once their reader says so', async () => {
    const before = await japanese();
    await page.locator('.problems .mend', { hasText: 'Traduction revue' }).click();
    await page.locator('dialog .outcome', { hasText: 'C’est noté' }).waitFor({ timeout: SET });
    await page.keyboard.press('Escape');
    await expect.poll(() => stale().count(), { timeout: SET }).toBe(0);
    expect(await japanese()).not.toBe(before);
    // What the program wrote is what the editor holds: nothing is asked, nothing lost.
    expect(await page.locator('.comparison').count()).toBe(0);
  });

  it('are proof-read by somebody, whose name and day the file keeps with what was read', async () => {
    await page.locator('.contents').getByRole('button', { name: '試作資料集' }).click();
    await page.getByRole('button', { name: 'Signer la relecture' }).click();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel('Nom', { exact: true }).fill('TANAKA Hana');
    await page.getByLabel('Date', { exact: true }).fill('2026-11-20');
    await page.getByRole('button', { name: 'Signer', exact: true }).click();
    await page.locator('dialog .outcome', { hasText: 'C’est noté' }).waitFor({ timeout: SET });
    await page.keyboard.press('Escape');
    const signed = await readFile(join(desk.content, 'essai/publication.ja.md'), 'utf8');
    expect(signed).toMatch(/^relecture: TANAKA Hana, 2026-11-20$/m);
    expect(signed).toMatch(/^relu: \[/m);
    await page
      .getByRole('button', { name: 'Signer la relecture' })
      .waitFor({ state: 'detached', timeout: SET });
    expect(await page.locator('.comparison').count()).toBe(0);
  });

  it('are searched at once, and one goes to what is found', async () => {
    await page.getByRole('button', { name: 'Chercher…' }).click();
    await page.getByRole('searchbox').fill('TRAITÉ A ÉTÉ');
    await page.keyboard.press('Enter');
    await page.locator('.found button').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.cm-activeLine').textContent()).toContain('Le traité a été');
  });

  it('are checked with what is missing before publication', async () => {
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.locator('dialog .outcome', { hasText: 'Vérifié' }).waitFor({ timeout: SET });
    // A list, by edition; what the program says is folded below it.
    const missing = page.locator('dialog .missing');
    expect(await missing.locator('summary').allTextContents()).toEqual([
      expect.stringContaining('français'),
      expect.stringContaining('japonais'),
    ]);
    expect(await page.locator('dialog pre').isVisible()).toBe(false);
    expect(await violationsOf(page)).toEqual([]);
    await missing.getByRole('button', { name: 'mentions légales' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.textHead').textContent()).toContain('essai/publication.md');
  });

  it('are built by one button, which shows what it makes and where', async () => {
    await page.getByRole('button', { name: 'Construire' }).click();
    await page.locator('dialog progress').waitFor();
    await page.locator('dialog .stage', { hasText: /essai.*pdf/ }).waitFor({ timeout: SET });
    await page.locator('dialog .outcome', { hasText: 'en place' }).waitFor({ timeout: SET });
    expect(await page.locator('dialog pre').textContent()).toMatch(
      /essai.*\.fr\.screen\.pdf[\s\S]*\.ja\.screen\.pdf/,
    );
    const output = join(desk.content, '../output');
    expect((await readdir(output, { recursive: true })).filter((file) => file.endsWith('.pdf'))).toHaveLength(
      2,
    );
    await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
    expect(await page.locator('dialog .path input').inputValue()).toBe(await realpath(output));
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('wait for the command that runs: another one does not begin, and says so', async () => {
    const running = { command: 'build', lines: [], stage: 'essai.fr.screen.pdf : mise en page' };
    const busy = JSON.stringify({ refusal: 'busy', running });
    await page.route('**/api/run', (route) => route.fulfill({ status: 423, body: busy }));
    await page.getByRole('button', { name: 'Livrer', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'n’a pas commencé' }).waitFor({ timeout: SET });
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('h2').textContent()).toBe('Construction des livres');
    expect(await dialog.locator('.stage').textContent()).toBe(running.stage);
    expect(await violationsOf(page)).toEqual([]);
    await page.unroute('**/api/run');
    await page.keyboard.press('Escape');
  });

  it('are not released as long as something stands between, which the list leads to; then they are', async () => {
    const release = () => page.getByRole('button', { name: 'Livrer', exact: true }).click();
    await release();
    await page.locator('dialog .outcome', { hasText: 'Pas de livraison' }).waitFor({ timeout: SET });
    await page.locator('dialog .missing').getByRole('button', { name: 'mentions légales' }).waitFor();
    await page.keyboard.press('Escape');
    for (const [name, lines] of Object.entries(MENTIONS)) {
      const file = join(desk.content, name);
      const before = await readFile(file, 'utf8');
      await writeFile(file, before.replace(/\n---\n/, `\n${lines}\n---\n`));
    }
    await expect
      .poll(() => page.locator('.editor').textContent(), { timeout: SET })
      .toContain('mentionsLegales');
    await release();
    await page.locator('dialog .outcome', { hasText: 'La livraison est prête' }).waitFor({ timeout: SET });
    await page.getByRole('button', { name: 'Ouvrir le dossier' }).waitFor();
    expect(await readdir(join(desk.content, '../release'))).not.toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('know of a new passage that nothing translates yet, and a button makes its place', async () => {
    await page.locator('.contents').getByRole('button', { name: 'Un chapitre' }).first().click();
    await page.locator('.cm-line', { hasText: 'Le traité a été signé' }).waitFor();
    await page.locator('.editor .cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nUn passage nouveau.');
    await page.locator('.facing', { hasText: 'pas encore traduit' }).waitFor({ timeout: SET });
    expect(await page.locator('.facing blockquote').count()).toBe(0);
    await page.locator('.facing').getByRole('button', { name: 'Préparer la traduction' }).click();
    await page.locator('dialog .outcome', { hasText: 'C’est noté' }).waitFor({ timeout: SET });
    await page.keyboard.press('Escape');
    await expect.poll(japanese).toMatch(/:::a-traduire\n:::\s*$/);
  });
});
