/**
 * Makes the pictures of the README from built books: node docs/images/makeSheets.mjs BEFORE AFTER, two output folders of
 * `build --all`. BEFORE is the state of commit 0975068. Needs poppler-utils. Pages are named here, as they stood in those
 * editions.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

const [before, after] = process.argv.slice(2);
if (!before || !after) throw new Error('node docs/images/makeSheets.mjs BEFORE AFTER');

const DOSSIER = 'dossier-pays-japon/dossier-pays-japon.2026-11.fr.screen.pdf';
const DIRECTORY = 'repertoire-partenariats-japon/repertoire-partenariats-japon.2026-11.fr.screen.pdf';
const FACING = 'repertoire-partenariats-japon/repertoire-partenariats-japon.2026-11.fr-ja.screen.pdf';
const LEAF = 'repertoire-partenariats-japon/fiches/paris-kyoto.2026-11.fr-ja.screen.pdf';

/** Each sheet: rows of pages, `[folder, file, page]`. Above what was, below what is. */
const SHEETS = {
  'avant-apres-couvertures': [
    [[before, DOSSIER, 1], [before, DIRECTORY, 1]],
    [[after, DOSSIER, 1], [after, DIRECTORY, 1]],
  ], // prettier-ignore
  'avant-apres-fiches': [
    [[before, DIRECTORY, 28], [before, DIRECTORY, 29]],
    [[after, DIRECTORY, 19], [after, DIRECTORY, 20]],
  ], // prettier-ignore
  'avant-apres-cartes': [
    [[before, DIRECTORY, 18], [before, DIRECTORY, 19]],
    [[after, DIRECTORY, 15], [after, DIRECTORY, 16]],
  ], // prettier-ignore
  'avant-apres-ouvertures': [
    [[before, DOSSIER, 9], [before, DOSSIER, 13], [before, DOSSIER, 27]],
    [[after, DOSSIER, 9], [after, DOSSIER, 13], [after, DOSSIER, 24]],
  ], // prettier-ignore
  dossier: [
    [
      [after, DOSSIER, 1],
      [after, DOSSIER, 32],
      [after, DOSSIER, 33],
    ],
  ],
  repertoire: [[[after, DIRECTORY, 1], [after, DIRECTORY, 16], [after, DIRECTORY, 19], [after, DIRECTORY, 20]]], // prettier-ignore
  bilingue: [[[after, FACING, 44], [after, FACING, 45], [after, LEAF, 1], [after, LEAF, 2]]], // prettier-ignore
};

/** Pixels: the height of a page, what lies round it. */
const HEIGHT = 520;
const GAP = 14;
const GROUND = '#d9dadc';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
try {
  for (const [name, rows] of Object.entries(SHEETS)) await sheet(name, rows);
} finally {
  rmSync(folder, { recursive: true });
}

async function sheet(name, rows) {
  const pictures = await Promise.all(rows.map((row) => Promise.all(row.map(pagePicture))));
  const widths = pictures.map((row) => row.reduce((sum, { width }) => sum + width + GAP, GAP));
  const width = Math.max(...widths);
  const composite = pictures.flatMap((row, index) => {
    let left = Math.round((width - (widths[index] ?? 0)) / 2) + GAP;
    return row.map(({ input, width: own }) => {
      const placed = { input, left, top: GAP + index * (HEIGHT + GAP) };
      left += own + GAP;
      return placed;
    });
  });
  const height = GAP + rows.length * (HEIGHT + GAP);
  await sharp({ create: { width, height, channels: 3, background: GROUND } })
    .composite(composite)
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(new URL(`${name}.png`, import.meta.url).pathname);
}

async function pagePicture([output, file, page]) {
  const into = mkdtempSync(join(folder, 'page-'));
  const range = ['-f', String(page), '-l', String(page)];
  execFileSync('pdftoppm', ['-png', '-scale-to', '1400', ...range, join(output, file), join(into, 'p')]);
  const [made = ''] = readdirSync(into);
  const { data, info } = await sharp(join(into, made))
    .resize({ height: HEIGHT })
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width };
}
