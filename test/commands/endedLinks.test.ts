import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { lettersOf, textOfPage, type Book } from '../books/book.ts';
import { readBook } from '../books/readBook.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { change } from '../press/translatedDossier.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const ENTRY = 'repertoire/partenariats/saint-modele-beispielhausen.md';
const END = 'etat: termine\nfin: 2021-03\nmotifFin: fusion des deux communes';

/** A directory of two links, one of which has ended; its leaf and its data. */
async function built(...flags: readonly string[]) {
  const content = await temporaryFolder();
  await cp('test/contenu-autre-pays', content, { recursive: true });
  await change(content, ENTRY, 'etat: inconnu', END);
  const out = await temporaryFolder();
  const environment = fakeEnvironment();
  const argv = ['build', '--content', content, '--out', out, '--lang', 'fr', ...flags];
  const code = await main(argv, environment);
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.pdf'));
  expect([code, environment.warned, files.length]).toEqual([0, [], 1]);
  return { content, book: await readBook(out, files[0] ?? '') };
}

function textOf({ pages }: Book, ...numbers: readonly number[]): string {
  const chosen = numbers.length === 0 ? pages : numbers.flatMap((number) => pages[number - 1] ?? []);
  return lettersOf(chosen.map(textOfPage).join(' '));
}

describe('a link that has ended', async () => {
  const { content, book } = await built('--only', 'repertoire');
  const pageOf = (place: string): number => book.destinations[place]?.page ?? 0;

  it('is said to have ended, when and why, in its entry', () => {
    const card = textOf(book, pageOf('saint-modele-beispielhausen'));
    expect(card).toContain(lettersOf('Lien terminé'));
    expect(card).toContain(lettersOf('mars 2021, fusion des deux communes'));
  });

  it('is not counted', () => {
    const figures = textOf(book, pageOf('chiffres'), pageOf('chiffres') + 1);
    expect(figures).toContain(lettersOf('Un lien terminé n’est pas compté'));
    expect(figures).toContain(lettersOf('1 lien entre collectivités'));
    expect(figures).not.toMatch(/2liens|1988|Occitanie/);
    expect(textOf(book)).toContain(lettersOf('0 lien, 1 terminé'));
  });

  it('is on no map and among no anniversaries', () => {
    for (const side of ['carte-french', 'carte-partner', 'cartes-numeros'])
      expect(textOf(book, pageOf(side))).not.toMatch(/Saint-?Modèle|Beispielhausen/);
    expect(textOf(book, pageOf('anniversaires'))).not.toContain('Beispielhausen');
  });

  it('is found in the index, where it is not taken for a living one', () => {
    expect(textOf(book, pageOf('index'), pageOf('index') + 1)).toMatch(/Beispielhausen\(terminé\)/);
  });

  it('leaves with its end and its reason in data and sheets, and comes back', async () => {
    const out = await temporaryFolder();
    const csv = join(out, 'repertoire-partenariats-allemagne.csv');
    const exported = fakeEnvironment();
    expect(await main(['export', '--content', content, '--out', out], exported)).toBe(0);
    const sheet = await readFile(csv, 'utf8');
    expect(sheet).toMatch(/etat;derniereActivite;fin;motifFin/);
    expect(sheet).toContain('termine;;2021-03;fusion des deux communes');
    const back = fakeEnvironment();
    expect(await main(['import', csv, '--content', content], back)).toBe(0);
    expect(back.said.join('\n')).not.toContain('saint-modele');
  });
});

it('is said to have ended on its leaf', async () => {
  const { book } = await built('--only', 'fiche', '--id', 'saint-modele-beispielhausen');
  const leaf = textOf(book);
  for (const words of ['terminé', 'mars 2021', 'Fusion des deux communes'])
    expect(leaf).toContain(lettersOf(words));
});
