import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { press, tabTo } from './keys.ts';
import { hasChromium, openedDesk, type OpenedDesk } from './openedDesk.ts';

/** Milliseconds within which a book is set, on a machine that does other things too. */
const SET = 120_000;

const CHAPTER = 'dossier/fr/01-demonstration.md';

/** What opens something over the desk, by the words of its button. */
const FRENCH = [
  'Chercher…',
  'Image…',
  'Nouveau partenariat',
  'Nouveau chapitre',
  'Nouvelle publication',
  'Nouveau groupe-pays',
];
const JAPANESE = ['検索', '画像', '新しい提携', '新しい章', '新しい刊行物', '新しい国別グループ'];

async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('../../src/testing/readBack/pdfJs.ts');
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return texts;
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

  /** The texts of all pages of the directory, of the file that the desk would hand over. */
  const wholePages = async (): Promise<string[]> => {
    const query = 'publication=repertoire-partenariats-allemagne&language=fr&target=screen';
    const response = await page.request.get(`${new URL(desk.address).origin}/api/whole?${query}`);
    return response.ok() ? pageTexts(await response.body()) : [];
  };
  const wholeText = async (): Promise<string> => (await wholePages()).join('\n');

  it('sees each text with its state, the text itself and its pages', async () => {
    await drawn('Un fait inventé');
    expect(await page.locator('.contents h2').allTextContents()).toEqual([
      'Dossier-pays Allemagne',
      'Répertoire des partenariats franco-allemands',
    ]);
    expect(await page.locator('.textHead h2').textContent()).toBe('Un chapitre de démonstration');
    expect(new URL(page.url()).search).toBe('');
  });

  it('sees no sound text in the colour of errors', async () => {
    await openText('Un chapitre de démonstration');
    const before = await text(CHAPTER);
    const list = ':::encadre{titre="Une liste"}\n\n- un point\n- un autre point\n:::\n\n';
    await writeFile(join(desk.content, CHAPTER), before.replace('Un fait inventé', `${list}Un fait inventé`));
    await line('un autre point').waitFor();
    const wrong = await page.evaluate<string[]>(`(() => {
      const probe = document.createElement('span');
      probe.style.color = 'var(--warm)';
      document.body.append(probe);
      const warm = getComputedStyle(probe).color;
      probe.remove();
      return [...document.querySelectorAll('.cm-line span')]
        .filter((one) => getComputedStyle(one).color === warm)
        .map((one) => one.textContent);
    })()`);
    await writeFile(join(desk.content, CHAPTER), before);
    await line('un autre point').waitFor({ state: 'detached' });
    expect(wrong).toEqual([]);
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

  it('says of a strange word that it is right: the lexicon has it, and nothing doubts it any more', async () => {
    await line('Un fait inventé').click({ position: { x: 12, y: 10 } });
    await page.keyboard.press('Home');
    await page.keyboard.type('À Xaverdingue, ');
    const add = page.getByRole('button', { name: 'Ajouter « Xaverdingue » au lexique' });
    await add.click({ timeout: SET });
    await add.waitFor({ state: 'detached', timeout: SET });
    expect(await text('lexique.md')).toMatch(/^motsConnus: \[Stadt, Xaverdingue\]$/m);
    await page.keyboard.press('Escape');
    await line('Xaverdingue').click({ position: { x: 12, y: 10 } });
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await text(CHAPTER)).includes('Xaverdingue')).toBe(false);
  });

  it('finds the block of the cursor framed, and by a click on a page its line', async () => {
    await line('Un fait inventé').click({ position: { x: 12, y: 10 } });
    await page.locator('.frame').first().waitFor();
    const block = pages().getByText('Tableau 1. Un tableau de démonstration').first();
    await block.click();
    await expect.poll(() => page.locator('.cm-activeLine').textContent()).toContain(':::tableau');
  });

  it('finds words on the pages by the keyboard, and is where it was once the desk is loaded again', async () => {
    await openText('Un chapitre de démonstration');
    const scroller = page.locator('.pagesBody > .scroller').last();
    await scroller.focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('DEMONSTRATION');
    await page.locator('.finding.present').first().waitFor();
    const told = page.locator('.findBar [role="status"]');
    expect(await told.textContent()).toMatch(/^1 sur \d+$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => told.textContent()).toMatch(/^3 sur \d+$/);
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => told.textContent()).toMatch(/^2 sur \d+$/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.finding').count()).toBe(0);
    await page.getByRole('button', { name: 'Vignettes' }).click();
    await page.locator('.thumbnail[data-drawn="true"]').first().waitFor({ timeout: SET });
    await page.locator('.thumbnail').nth(3).click();
    const present = () => page.locator('.thumbnails [aria-current="page"]').getAttribute('aria-label');
    await expect.poll(present).toBe(await page.locator('.thumbnail').nth(3).getAttribute('aria-label'));
    const before = await present();
    await page.getByLabel('Taille').selectOption('0.75');
    await expect.poll(present).toBe(before);
    await page.reload();
    await page.locator('[data-drawn="true"]').first().waitFor({ timeout: SET });
    expect(await page.locator('.textHead h2').textContent()).toBe('Un chapitre de démonstration');
    await expect.poll(present, { timeout: SET }).toBe(before);
    await page.getByRole('button', { name: 'Vignettes' }).click();
    await page.getByLabel('Taille').selectOption('1');
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
    // Both are steps of what can be undone, and done again.
    await page.keyboard.press('Control+z');
    await expect.poll(() => text(CHAPTER)).toContain('Ailleurs, un fait');
    await page.keyboard.press('Control+y');
    await expect.poll(() => text(CHAPTER)).toContain('Ici, Un fait');
  });

  it('and another program write by turns, without asking', async () => {
    await writeFile(join(desk.content, CHAPTER), (await text(CHAPTER)).replace('Ici, Un fait', 'Un fait'));
    await expect
      .poll(() => page.locator('.editor .cm-content').textContent(), { timeout: 10_000 })
      .not.toContain('Ici, Un fait');
    expect(await page.locator('.comparison').count()).toBe(0);
  });

  it('is offered what can be written: keys, sources, places, blocks', async () => {
    const offers = page.locator('.cm-tooltip-autocomplete');
    const offered = async (name: string): Promise<void> => {
      await offers.getByText(name, { exact: true }).waitFor();
      // A list that has just opened takes no key yet, so that nobody chooses what was not seen.
      await page.waitForTimeout(150);
      await page.keyboard.press('Enter');
      await offers.waitFor({ state: 'detached' });
    };
    const editor = page.locator('.editor .cm-content');
    const before = await text(CHAPTER);
    await openText('Un chapitre de démonstration');
    await editor.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.type('\nmot');
    await offered('motif: ');
    await page.keyboard.type('va');
    await offered('vagues');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Un fait [@de');
    await offered('demo');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(', voir [la carte](#demo-c');
    await offered('demo-carte');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('.\n\n:::citat');
    await offered('citation');
    await page.keyboard.type('Une phrase.');
    await saved();
    const after = await text(CHAPTER);
    expect(after).toContain('\nmotif: vagues\n');
    expect(after).toContain(
      'Un fait [@demo], voir [la carte](#demo-carte).\n\n:::citation\nUne phrase.\n:::',
    );
    await expect.poll(() => page.locator('.contents .mark.errors').count(), { timeout: SET }).toBe(0);
    await writeFile(join(desk.content, CHAPTER), before);
    await expect.poll(() => editor.textContent(), { timeout: 10_000 }).not.toContain('Une phrase.');
  });

  it('adds a partnership without a mouse, is told what it makes untrue, and finds it in its region, on the maps, in their list and in the index', async () => {
    const chapter = await text(CHAPTER);
    await writeFile(join(desk.content, CHAPTER), `${chapter}\nDeux liens sont connus{{liens, vaut 2}}.\n`);
    await page.locator('.contents button').first().focus();
    await tabTo(page, 'Nouveau partenariat');
    await press(page, 'Enter');
    const form = page.getByRole('dialog');
    await form.locator('.questions').waitFor();
    // Sent too early: what lacks is told, and the first of it has the keyboard.
    await tabTo(page, 'Écrire la notice');
    await press(page, 'Enter');
    await form.getByText('réponses à revoir').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('entry-france.nom');
    await page.keyboard.type('Le Bourg-Rêvé');
    // A choice by its first letters: a blank among them would open the list where the machine is slow.
    for (const [label, answer] of [
      [/^Niveau/, 'comm'],
      [/^Région/, 'Occ'],
      [/^Position/, '43.9, 1.2'],
      [/^Collectivité partenaire/, 'Traumdorf'],
      [/^Nom dans sa langue/, 'Traumdorf'],
      [/^Niveau/, 'ville'],
      [/^Territoire/, 'Muster'],
      [/^Position/, '50.5, 9.1'],
      [/^Type d’acte/, 'jum'],
      [/^Date de l’acte/, '1990-03'],
      [/^État du lien/, 'act'],
      ['culture', ' '],
      [/^Source : titre/, 'Page inventée'],
    ] as const) {
      await tabTo(page, label);
      await page.keyboard.type(answer);
    }
    await press(page, 'Enter');
    await expect
      .poll(() => page.locator('.textHead h2').textContent(), { timeout: SET })
      .toBe('Le Bourg-Rêvé – Traumdorf');
    expect(await text('repertoire/partenariats/le-bourg-reve-traumdorf.md')).toContain('date: 1990-03');
    // No number is written into a sentence that nobody has read.
    const untrue = page.getByRole('dialog').filter({ hasText: 'Deux liens sont connus' });
    await untrue.waitFor({ timeout: SET });
    expect(await untrue.locator('button.main').isDisabled()).toBe(true);
    await tabTo(page, 'Phrase relue, juste avec 3');
    await press(page, ' ');
    await tabTo(page, 'Écrire le nouveau nombre');
    await press(page, 'Enter');
    await untrue.waitFor({ state: 'detached', timeout: SET });
    expect(await text(CHAPTER)).toContain('{{liens, vaut 3}}');
    await writeFile(join(desk.content, CHAPTER), chapter);
    await expect.poll(wholeText, { timeout: SET }).toMatch(/Occitanie[\s\S]*Le Bourg-Rêvé[\s\S]*mars 1990/);
    const printed = await wholePages();
    const pageOf = (head: RegExp): string => printed.find((one) => head.test(one)) ?? '';
    expect(pageOf(/Occitanie\s*2 liens/)).toMatch(/2\s*Le Bourg-Rêvé\s*Traumdorf/);
    // On the map of either country, in their list and in the index
    expect(pageOf(/Cartes[\s\S]*France/)).toMatch(/2 Le Bourg-Rêvé/);
    expect(pageOf(/Allemagne[\s\S]*Fonds de carte/)).toMatch(/2 Traumdorf/);
    expect(pageOf(/Les numéros des cartes/)).toMatch(/2 Le Bourg-Rêvé – Traumdorf/);
    expect(pageOf(/Index\s*Collectivités\s*françaises/)).toMatch(/Le Bourg-Rêvé\s*2\s*Traumdorf/);
  });

  it('changes a fact by the form of the front matter, which the text shows at once and undoes', async () => {
    const entry = 'repertoire/partenariats/saint-modele-beispielhausen.md';
    const before = await text(entry);
    await openText('Saint-Modèle');
    await page.getByRole('button', { name: 'En-tête en formulaire' }).click();
    await page.getByLabel('État du lien').selectOption('dormant');
    await expect.poll(() => text(entry)).toBe(before.replace('etat: inconnu', 'etat: dormant'));
    const position = page.locator('#fact-france-position');
    await position.fill('43.7, 1.5');
    // Saved as it is typed, though nobody leaves the field.
    await expect.poll(() => text(entry)).toContain('position: [43.7, 1.5]');
    await saved();
    // A name that is emptied and typed again keeps its field.
    const name = page.locator('#fact-france-nom');
    await name.fill('');
    await name.pressSequentially('Saint-Essai');
    await expect.poll(() => text(entry)).toContain('nom: Saint-Essai');
    expect(await name.inputValue()).toBe('Saint-Essai');
    await name.fill('Saint-Modèle');
    await expect.poll(() => text(entry)).toContain('nom: Saint-Modèle');
    await name.press('Enter');
    // A wrong date: the form stays, with what is wrong beside it, and the entry keeps its name.
    const date = page.locator('#fact-acte-date');
    await date.fill('1988-13');
    await page.locator('#fact-acte-date[aria-invalid="true"]').waitFor({ timeout: SET });
    expect(await page.locator('#fact-acte-date-note').textContent()).toContain('Une date est attendue');
    await page.locator('.contents').getByRole('button', { name: 'Saint-Modèle – Beispielhausen' }).waitFor();
    // What can mean one date alone is written as files have it.
    await date.fill('octobre 1988');
    await expect.poll(() => text(entry)).toContain('date: 1988-10\n');
    await page.locator('#fact-acte-date[aria-invalid="false"]').waitFor({ timeout: SET });
    expect(await page.locator('#fact-acte-date-note').textContent()).toBe('octobre 1988 · au mois près');
    // The point of the map is moved by the keyboard.
    await page.getByRole('application').first().press('ArrowUp');
    await expect.poll(() => text(entry)).toContain('position: [43.78, 1.5]');
    await page.getByRole('button', { name: 'En-tête en formulaire' }).click();
    await page.locator('.editor .cm-content').focus();
    const undone = async (): Promise<string> => {
      await page.keyboard.press('Control+z');
      return text(entry);
    };
    await expect.poll(undone, { timeout: SET }).toBe(before);
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
      await other.getByRole('button', { name: 'En-tête en formulaire' }).click();
      await other.locator('.positionMap .point').first().waitFor();
      await other.getByRole('button', { name: 'Vignettes' }).click();
      await other.locator('.thumbnail[data-drawn="true"]').first().waitFor({ timeout: SET });
      await other.getByRole('button', { name: 'Chercher sur les pages' }).click();
      await other.keyboard.type('partenariat');
      await other.locator('.finding.present').first().waitFor();
      expect(await violationsOf(other)).toEqual([]);
      await other.locator('.contents').getByRole('button', { name: 'Un chapitre de démonstration' }).click();
      // Whatever lies over the desk, in each of its languages.
      if (colorScheme === 'dark') await other.locator('.language select').selectOption('ja');
      const [search, ...begun] = colorScheme === 'dark' ? JAPANESE : FRENCH;
      for (const name of [search, ...begun]) {
        await other.getByRole('button', { name }).first().click();
        const dialog = other.getByRole('dialog');
        await dialog.locator('form').waitFor();
        const submit = dialog.locator('button.main');
        if ((await submit.count()) > 0) await submit.click();
        expect([name, await violationsOf(other)]).toEqual([name, []]);
        await other.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
      }
      await other.locator('.bar select').nth(1).selectOption('press');
      await other.locator('[data-drawn="true"]').first().waitFor({ timeout: SET });
      expect(await violationsOf(other)).toEqual([]);
      await other.close();
    },
  );

  it('met no fault of the page', () => {
    expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
  });
});
