import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { press as pressOn, tabTo as tabOn } from './keys.ts';
import { hasChromium, openedDesk, type OpenedDesk } from './openedDesk.ts';

/** Milliseconds within which a book is set, on a machine that does other things too. */
const SET = 120_000;

const CHAPTER = 'dossier/fr/01-demonstration.md';
const ENTRY = 'repertoire/partenariats/saint-modele-beispielhausen.md';

describe.skipIf(!hasChromium())('without a mouse, an editor', () => {
  let desk: OpenedDesk;
  let page: Page;

  beforeAll(async () => {
    desk = await openedDesk('test/contenu-autre-pays', { bypassCSP: true });
    page = desk.page;
  });
  afterAll(async () => desk?.close());

  const text = (name: string): Promise<string> => readFile(join(desk.content, name), 'utf8');
  const press = (...keys: readonly string[]): Promise<void> => pressOn(page, ...keys);
  const tabTo = (words: RegExp | string, key?: string): Promise<void> => tabOn(page, words, key);
  const saved = () => page.locator('.saving.saved').waitFor();

  it('opens a text, breaks it, and mends it', async () => {
    await tabTo('Saint-Modèle');
    await press('Enter');
    await expect.poll(() => page.locator('.textHead h2').textContent()).toContain('Saint-Modèle');
    await tabTo(/^Texte$/);
    await press('Control+Home', 'Control+f');
    await page.keyboard.type('etat: inconnu');
    await press('Enter', 'Escape', 'ArrowRight', 'End', 'Backspace');
    await page.locator('.problems .mend').first().waitFor({ timeout: SET });
    for (let steps = 0; steps < 60 && (await page.locator('.problems .mend:focus').count()) === 0; steps += 1)
      await press('Tab');
    await press('Enter');
    await expect.poll(() => text(ENTRY), { timeout: SET }).toContain('etat: inconnu\n');
    await page.locator('.problems .mend').first().waitFor({ state: 'detached', timeout: SET });
    await saved();
  });

  it('settles a text that was changed elsewhere', async () => {
    await tabTo('Un chapitre de démonstration', 'Shift+Tab');
    await press('Enter');
    await tabTo(/^Texte$/);
    const before = await text(CHAPTER);
    await press('Control+End');
    await Promise.all([
      page.keyboard.type('Le mien.'),
      writeFile(join(desk.content, CHAPTER), before.replace('Un fait inventé', 'Ailleurs, un fait')),
    ]);
    await page.locator('.comparison .merge').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await tabTo('Prendre celui du fichier', 'Shift+Tab');
    await press('Enter');
    await page.locator('.comparison').waitFor({ state: 'detached' });
    await saved();
    expect(await text(CHAPTER)).toContain('Ailleurs, un fait');
    expect(await text(CHAPTER)).not.toContain('Le mien.');
  });

  it('changes a fact in the form of a front matter', async () => {
    await tabTo('En-tête en formulaire', 'Shift+Tab');
    await press('Enter');
    await tabTo('Titre court');
    await press('Control+a');
    await page.keyboard.type('Clavier');
    await press('Enter');
    await expect.poll(() => text(CHAPTER)).toContain('titreCourt: Clavier\n');
    await tabTo('En-tête en formulaire', 'Shift+Tab');
    await press('Enter');
  });

  it('says of a picture what must be said, or nothing is written', async () => {
    await tabTo('Image…', 'Shift+Tab');
    await press('Enter');
    await page.locator('#picture-file').setInputFiles('test/contenu-autre-pays/images/pont.png');
    expect(await violationsOf(page)).toEqual([]);
    await tabTo('Texte de remplacement');
    await page.keyboard.type('Un pont de démonstration');
    await press('Tab');
    await page.keyboard.type('Personne inventée');
    await press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Une réponse est attendue' }).waitFor();
    expect(await text(CHAPTER)).not.toContain(':::photo');
    await press('Tab');
    await page.keyboard.type('CC BY 4.0');
    await press('Enter');
    await expect
      .poll(() => text(CHAPTER))
      .toContain(
        ':::photo{credit="Personne inventée" licence="CC BY 4.0"}\n![Un pont de démonstration](../../images/pont.png)\n:::\n',
      );
    await page.locator('.pages .textLayer', { hasText: 'Personne inventée' }).first().waitFor({
      timeout: SET,
      state: 'attached',
    });
  });

  it('asks what the program finds, and leaves its answer', async () => {
    await tabTo('Vérifier', 'Shift+Tab');
    await press('Enter');
    await page.locator('dialog .outcome', { hasText: 'Vérifié' }).waitFor({ timeout: SET });
    expect(await violationsOf(page)).toEqual([]);
    await press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('begins a chapter, which opens in its place', async () => {
    await tabTo('Nouveau chapitre', 'Shift+Tab');
    await tabTo('Nouveau chapitre', 'Shift+Tab');
    await press('Enter');
    await tabTo(/^Titre/);
    await page.keyboard.type('Un chapitre au clavier');
    // Closed by mistake, the dialog opens again with what was typed
    await press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await press('Enter');
    const title = page.locator('#entry-titre');
    await expect.poll(() => title.inputValue()).toBe('Un chapitre au clavier');
    await tabTo(/^Titre/);
    expect(await violationsOf(page)).toEqual([]);
    await press('Enter');
    await expect
      .poll(() => page.locator('.textHead h2').textContent(), { timeout: SET })
      .toBe('Un chapitre au clavier');
    expect(await text('dossier/fr/02-un-chapitre-au-clavier.md')).toContain('id: un-chapitre-au-clavier\n');
    expect(await page.locator('.contents .mark.errors').count()).toBe(0);
  });

  it('drops a picture into the text, which asks the same', async () => {
    await page.locator('.contents').getByRole('button', { name: 'Un chapitre de démonstration' }).click();
    const bytes = [...(await readFile('test/contenu-autre-pays/images/pont.png'))];
    const dropped = await page.evaluateHandle(`(() => {
      const given = new DataTransfer();
      const bytes = Uint8Array.from(${JSON.stringify(bytes)});
      given.items.add(new File([bytes], 'dépôt.png', { type: 'image/png' }));
      return given;
    })()`);
    await page.locator('.editor .cm-content').focus();
    await press('Control+Home');
    await page
      .locator('.cm-line', { hasText: 'Une section' })
      .dispatchEvent('drop', { dataTransfer: dropped });
    const form = page.getByRole('dialog');
    await form.getByText('dépôt.png').waitFor();
    await form.getByLabel('Texte de remplacement').fill('Un pont déposé');
    await form.getByLabel('Crédit').fill('Personne inventée');
    await form.getByLabel('Licence').fill('CC BY 4.0');
    await form.getByRole('button', { name: 'Insérer l’image' }).click();
    await expect.poll(() => text(CHAPTER)).toContain('![Un pont déposé](../../images/depot.png)');
    expect(Buffer.compare(await readFile(join(desk.content, 'images/depot.png')), Buffer.from(bytes))).toBe(
      0,
    );
  });
});
