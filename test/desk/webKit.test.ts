import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openedDesk, type OpenedDesk } from './openedDesk.ts';
import { hasWebKit, openWebKit, type WebKitPage } from './webKit.ts';

const button = (within: string, words: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(`${within} button`)})].find((one) => one.textContent.includes(${JSON.stringify(words)}))`;
const line = (words: string): string =>
  `[...document.querySelectorAll('.cm-line')].find((one) => one.textContent.includes(${JSON.stringify(words)}))`;

describe.skipIf(!hasWebKit() || !hasChromium())('in Safari’s engine, an editor', () => {
  let desk: OpenedDesk;
  let page: WebKitPage;

  beforeAll(async () => {
    desk = await openedDesk('test/contenu-autre-pays');
    page = await openWebKit(desk.address);
    await page.until(`document.querySelector('.cm-content')`);
    await page.read(
      `(window.faults = [], addEventListener('error', ({ message }) => window.faults.push(message)),
        addEventListener('unhandledrejection', ({ reason }) => window.faults.push(String(reason))), 1)`,
    );
  });
  afterAll(async () => {
    await page?.close();
    await desk?.close();
  });

  it('changes a word, and sees it in the file and on the page', async () => {
    await page.until(`document.querySelector('[data-drawn="true"]')`);
    await page.click(line('Un fait inventé'));
    await page.type('\uE011Voici ');
    await page.until(
      `[...document.querySelectorAll('.textLayer')].some((one) => one.textContent.includes('Voici Un fait'))`,
    );
    const text = await readFile(join(desk.content, 'dossier/fr/01-demonstration.md'), 'utf8');
    expect(text).toContain('\nVoici Un fait inventé');
  });

  it('has an entry as a form with its map, pages small, and words found on them', async () => {
    await page.click(button('.contents', 'Saint-Modèle'));
    await page.until(`document.querySelector('.positionMap .point')`);
    await page.click(button('.bar', 'Vignettes'));
    await page.until(`document.querySelector('.thumbnail[data-drawn="true"]')`);
    await page.click(button('.bar', 'Chercher sur les pages'));
    await page.until(`document.activeElement.matches('.findBar input')`);
    await page.type('demonstration');
    await page.until(`document.querySelector('.finding.present')`);
    const told = await page.read(`document.querySelector('.findBar [role="status"]').textContent`);
    expect(told).toMatch(/^1 sur \d+$/);
  });

  it('meets no fault of the page', async () => {
    expect(await page.read('window.faults')).toEqual([]);
  });
});
