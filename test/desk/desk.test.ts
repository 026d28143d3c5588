import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openedDesk, type OpenedDesk } from './openedDesk.ts';

/** Milliseconds within which a book is set, on a machine that does other things too. */
const SET = 120_000;

const CHAPTER = 'dossier/fr/01-demonstration.md';

/** What axe finds, each rule with the elements that break it. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

describe.skipIf(!hasChromium())('an editor', () => {
  let desk: OpenedDesk;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    desk = await openedDesk('test/contenu-autre-pays');
    ({ page } = desk);
    faults = [];
    page.on('pageerror', (error) => void faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });
  afterAll(async () => desk?.close());

  const text = (name: string): Promise<string> => readFile(join(desk.content, name), 'utf8');
  const line = (words: string) => page.locator('.cm-line', { hasText: words }).first();
  const pages = () => page.locator('.pages .textLayer');
  const drawn = (words: string) =>
    pages().filter({ hasText: words }).first().waitFor({ timeout: SET, state: 'attached' });
  const saved = () => page.locator('.saving.saved').waitFor();
  const openText = (title: string) => page.locator('.contents').getByRole('button', { name: title }).click();

  it('sees each text with its state, the text itself and its pages', async () => {
    await drawn('Un fait inventé');
    expect(await page.locator('.contents h2').allTextContents()).toEqual([
      'Dossier-pays Allemagne',
      'Répertoire des partenariats franco-allemands',
    ]);
    expect(await page.locator('.textHead h2').textContent()).toBe('Un chapitre de démonstration');
    expect(new URL(page.url()).search).toBe('');
  });

  it('changes a word, and sees it in the file and on the page', async () => {
    await line('Un fait inventé').click({ position: { x: 12, y: 10 } });
    await page.keyboard.press('Home');
    await page.keyboard.type('Voici ');
    await drawn('Voici Un fait');
    await saved();
    expect(await text(CHAPTER)).toContain('\nVoici Un fait inventé');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await text(CHAPTER)).includes('Voici')).toBe(false);
  });

  it('finds the block of the cursor framed, and by a click on a page its line', async () => {
    await line('Un fait inventé').click({ position: { x: 12, y: 10 } });
    await page.locator('.frame').first().waitFor();
    const block = pages().getByText('Tableau 1. Un tableau de démonstration').first();
    await block.scrollIntoViewIfNeeded();
    await block.click();
    await expect.poll(() => page.locator('.cm-activeLine').textContent()).toContain(':::tableau');
  });

  it('breaks a front matter: the pages stay, with what is wrong and what to do; the correction mends it', async () => {
    await openText('Villeneuve-Exemple – Musterstadt');
    await drawn('Musterstadt');
    await line('etat: actif').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    const notice = page.getByRole('alert').filter({ hasText: 'les dernières bonnes' });
    await notice.waitFor({ timeout: SET });
    expect(await notice.textContent()).toContain('acti');
    expect(await page.locator('.scroller.kept .textLayer').count()).toBeGreaterThan(0);
    await page.locator('.problems .mend').first().click();
    await notice.waitFor({ state: 'detached', timeout: SET });
    await saved();
    expect(await text('repertoire/partenariats/villeneuve-exemple-musterstadt.md')).toContain(
      'etat: actif\n',
    );
  });

  it('meets a file that was changed elsewhere: both texts are shown, and the chosen one stays', async () => {
    await openText('Un chapitre de démonstration');
    const before = await text(CHAPTER);
    await line('Un fait inventé').click({ position: { x: 12, y: 10 } });
    await page.keyboard.press('Home');
    await Promise.all([
      page.keyboard.type('Ici, '),
      writeFile(join(desk.content, CHAPTER), before.replace('Un fait inventé', 'Ailleurs, un fait inventé')),
    ]);
    const conflict = page.locator('.comparison');
    await conflict.waitFor();
    expect(await text(CHAPTER)).toContain('Ailleurs, un fait');
    expect(await conflict.locator('.merge').textContent()).toMatch(/Ailleurs, [\s\S]*Ici, Un/);
    await conflict.getByRole('button', { name: 'Garder mon texte' }).click();
    await conflict.waitFor({ state: 'detached' });
    await saved();
    expect(await text(CHAPTER)).toContain('Ici, Un fait');
  });

  it('and another program write by turns, without asking', async () => {
    await writeFile(join(desk.content, CHAPTER), (await text(CHAPTER)).replace('Ici, Un fait', 'Un fait'));
    await expect
      .poll(() => page.locator('.editor .cm-content').textContent(), { timeout: 10_000 })
      .not.toContain('Ici, Un fait');
    expect(await page.locator('.comparison').count()).toBe(0);
  });

  it('reaches all by the keyboard alone, and leaves the text again', async () => {
    const focused = async (): Promise<string> => {
      const one = page.locator(':focus');
      return (await one.getAttribute('aria-label')) ?? (await one.textContent()) ?? '';
    };
    await page.reload();
    await page.waitForSelector('.cm-content');
    const seen: string[] = [];
    for (let steps = 0; steps < 40 && !seen.includes('Double page'); steps += 1) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    for (const name of [
      'Aller au texte',
      'Français',
      'Un chapitre de démonstration',
      'Texte',
      'Édition',
      'Sommaire',
      'Double page',
    ])
      expect(
        seen.some((one) => one.includes(name)),
        `${name} in ${seen.join(', ')}`,
      ).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.bar [aria-pressed="true"]').waitFor();
    await page.locator('.contents').getByRole('button', { name: 'Saint-Modèle' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.textHead h2').textContent()).toContain('Saint-Modèle');
  });

  it.each(['light', 'dark'] as const)(
    'finds nothing that is hard to see, to read aloud or to reach: %s',
    async (colorScheme) => {
      const other = await desk.newPage({ colorScheme, bypassCSP: true });
      await other.locator('[data-drawn="true"]').first().waitFor({ timeout: SET });
      expect(await violationsOf(other)).toEqual([]);
      await other.locator('.contents').getByRole('button', { name: 'Saint-Modèle' }).click();
      await other.locator('.cm-line', { hasText: 'etat: inconnu' }).click();
      await other.keyboard.press('End');
      await other.keyboard.type('x');
      await other.locator('.keptNotice').waitFor({ timeout: SET });
      expect(await violationsOf(other)).toEqual([]);
      await other.keyboard.press('Backspace');
      await other.locator('.keptNotice').waitFor({ state: 'detached', timeout: SET });
      await other.locator('.saving.saved').waitFor();
      await other.close();
    },
  );

  it('met no fault of the page', () => {
    expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
  });
});
