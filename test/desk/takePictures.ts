/**
 * Takes the pictures of docs/editeurs.md from the running desk, on a copy of the real content:
 * `npm run pictures`. The same content gives the same pictures, as far as a browser does.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { openDeskOn } from './openedDesk.ts';

const FOLDER = 'docs/images/bureau';
const SET = 240_000;

const folder = await mkdtemp(join(tmpdir(), 'kakehashi-pictures-'));
await cp('content', join(folder, 'content'), { recursive: true });
await mkdir(FOLDER, { recursive: true });
const desk = await openDeskOn(join(folder, 'content'), { viewport: { width: 1360, height: 850 } });
const { page, content } = desk;

async function take(name: string): Promise<void> {
  // The page under the cursor is framed a moment after it rests.
  await page.waitForTimeout(2_500);
  const near = page.locator('.pages .page[data-drawn="false"]');
  const isSeen = async (): Promise<boolean> => {
    for (const one of await near.elementHandles()) {
      const box = await one.boundingBox();
      if (box && box.y < 850 && box.y + box.height > 90) return true;
    }
    return false;
  };
  for (let tries = 0; tries < 60 && (await isSeen()); tries += 1) await page.waitForTimeout(500);
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, colours: 128, effort: 10 })
    .toBuffer();
  await writeFile(`${FOLDER}/${name}.png`, picture);
}

/** Puts the cursor where some words stand, as an editor would: by the search of the text. */
async function goTo(words: string): Promise<void> {
  await page.locator('.editor .cm-content').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}
const title = (words: string) => page.locator('.contents').getByRole('button', { name: words }).first();
const drawn = () => page.locator('[data-drawn="true"]').first().waitFor({ timeout: SET });
const settled = () => page.locator('.layingOut:empty').waitFor({ timeout: SET, state: 'attached' });

async function openText(words: string, settledPage: Page = page): Promise<void> {
  await title(words).click();
  await settledPage.locator('.textHead h2', { hasText: words }).waitFor();
  await drawn();
  await settled();
}

await openText('Le pays');
await goTo('titre: ');
await take('01-ouvrir');

await goTo('## ');
await page.keyboard.press('ArrowDown');
await page.keyboard.press('ArrowDown');
await take('02-mot');

await openText('Tours – Takamatsu');
await goTo('etat: ');
await page.keyboard.press('End');
await page.keyboard.press('Backspace');
await page.locator('.keptNotice').waitFor({ timeout: SET });
await take('03-erreur');
await page.locator('.problems .mend').first().click();
await page.locator('.keptNotice').waitFor({ state: 'detached', timeout: SET });
await settled();

await goTo('nomLocal');
await page.getByRole('button', { name: 'Vignettes' }).click();
await page.locator('.thumbnail[data-drawn="true"]').first().waitFor({ timeout: SET });
await take('04-page');
await page.getByRole('button', { name: 'Vignettes' }).click();

await page.getByRole('button', { name: 'En-tête en formulaire' }).click();
await page.locator('.positionMap svg').first().waitFor();
await page.locator('.mapFoot').first().scrollIntoViewIfNeeded();
await take('06-formulaire');
await page.getByRole('button', { name: 'En-tête en formulaire' }).click();

await page.getByRole('button', { name: 'Chercher…' }).click();
await page.getByRole('searchbox').fill('Takamatsu');
await page.keyboard.press('Enter');
await page.locator('.found button').first().waitFor();
await take('05-chercher');
await page.getByRole('button', { name: 'Fermer' }).click();

await page.getByRole('button', { name: 'Nouveau partenariat' }).click();
await page.locator('.entry .questions').waitFor();
await take('06-partenariat');
await page.getByRole('button', { name: 'Fermer' }).click();

await openText('Le pays');
await goTo('## ');
await page.keyboard.press('ArrowDown');
await page.keyboard.press('ArrowDown');
await page.keyboard.press('Home');
await page.keyboard.type('Aujourd’hui, ');
await page.locator('.contents .mark.stale').first().waitFor({ timeout: SET });
await page.locator('.facing button').first().click();
await page.locator('.problems ins').first().waitFor({ timeout: SET });
await settled();
await take('07-traduction');

await openText('Le pays');
const file = join(content, 'dossier-pays-japon/fr/01-pays.md');
const before = await readFile(file, 'utf8');
await goTo('titreCourt');
await page.keyboard.press('End');
await Promise.all([page.keyboard.type(' !'), writeFile(file, before.replace('Aujourd’hui, ', 'En 2026, '))]);
await page.locator('.comparison .merge').waitFor();
await take('08-ailleurs');
await page.getByRole('button', { name: 'Prendre celui du fichier' }).click();
await settled();

await page.getByLabel('Écran ou imprimerie').selectOption('press');
await page.getByRole('button', { name: 'Double page' }).click();
await settled();
await drawn();
await take('09-epreuve');
await page.getByLabel('Écran ou imprimerie').selectOption('screen');

await page.getByRole('button', { name: 'Vérifier' }).click();
await page.locator('dialog .outcome', { hasText: 'Vérifié' }).waitFor({ timeout: SET });
await take('10-verifier');
await desk.close();
await rm(folder, { recursive: true });
