import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { messageOf } from '../../diagnostics/catalogue.ts';
import { MOST_PICTURE_BYTES, MOST_PIXELS, MOST_SECONDS } from '../../pictures/bounds.ts';
import { pngChunk } from '../../pictures/files/pngFile.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { samplePng } from '../../testing/samplePng.ts';
import { checkPictures } from './checkPictures.ts';
import type { ContentFiles } from './contentFiles.ts';

const place = (line: number) => ({ file: 'content/fr/a.md', line, column: 1 });

async function check(written: readonly string[], files: ContentFiles) {
  const images = written.map((name, index) => ({
    file: `content/images/${name}`,
    written: `../images/${name}`,
    place: place(index + 1),
  }));
  return checkPictures({ files, root: 'content', realRoot: 'content' }, images);
}

const png = samplePng(4, 3);

it('gives the size of each picture and every place that names it', async () => {
  const files = memoryFiles({ 'content/images/a.png': png, 'content/images/b.jpg': samplePng(8, 9) });
  const { pictures, diagnostics } = await check(['a.png', 'b.jpg', 'a.png'], files);
  expect(diagnostics).toEqual([]);
  expect([...pictures]).toEqual([
    ['content/images/a.png', { width: 4, height: 3, places: [place(1), place(3)] }],
    ['content/images/b.jpg', { width: 8, height: 9, places: [place(2)] }],
  ]);
});

it('says what each file is that is no picture, once for each file', async () => {
  const files = memoryFiles({
    'content/images/a.jpg': 'GIF89a…',
    'content/images/b.png': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'content/images/c.png': png.subarray(0, 50),
    'content/images/d.gif': png,
    'content/images/dossier.png/x.png': png,
  });
  const { pictures, diagnostics } = await check(
    ['a.jpg', 'b.png', 'c.png', 'c.png', 'd.gif', 'dossier.png', 'e.png'],
    files,
  );
  expect([...pictures]).toEqual([]);
  const said = diagnostics.map((one) => `${one.place.line} ${one.code} ${messageOf(one, 'fr').message}`);
  expect(said).toEqual([
    '1 IM-006 « ../images/a.jpg » n’est pas une image PNG ou JPEG : c’est un fichier GIF',
    '2 IM-006 « ../images/b.png » n’est pas une image PNG ou JPEG : c’est un fichier SVG',
    '3 IM-010 image abîmée ou incomplète : « ../images/c.png »',
    '5 IM-006 « ../images/d.gif » n’est pas une image PNG ou JPEG : son nom dit autre chose que PNG',
    '6 IM-009 « ../images/dossier.png » est un dossier',
    '7 IM-005 image introuvable : « ../images/e.png »',
  ]);
});

it('names a file that cannot be read', async () => {
  const files = { ...memoryFiles({ 'content/images/a.png': png }), read: async () => undefined };
  const { diagnostics } = await check(['a.png'], files);
  expect(diagnostics).toMatchObject([{ code: 'IM-009', data: { kind: 'unreadable' }, place: place(1) }]);
});

it('has the bounds that docs/limites.md tells', () => {
  const text = readFileSync(new URL('../../../docs/limites.md', import.meta.url), 'utf8').replace(/\s/g, ' ');
  const told = [
    `${MOST_PICTURE_BYTES / 2 ** 20} Mo (\`IM-007\`)`,
    `${MOST_PIXELS / 1e6} millions de pixels (\`IM-011\`)`,
    `${MOST_SECONDS} secondes de lecture (\`IM-013\`)`,
  ];
  for (const one of told) expect(text).toContain(one);
});

it('tells of a coding that few programs read, and of a picture with further views', async () => {
  const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#ccc' } })
    .jpeg()
    .toBuffer();
  // The frame says how the file is coded (T.81, table B.1).
  jpeg[jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc9;
  const still = Buffer.from(png);
  const at = still.indexOf('IDAT') - 4;
  const views = pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
  const files = memoryFiles({
    'content/images/a.jpg': jpeg,
    'content/images/b.png': Buffer.concat([still.subarray(0, at), views, still.subarray(at)]),
  });
  const { pictures, diagnostics } = await check(['a.jpg', 'b.png'], files);
  expect(diagnostics).toMatchObject([
    { code: 'IM-012', severity: 'error', place: place(1), data: { coding: 'arithmetic' } },
    { code: 'IM-014', severity: 'warning', place: place(2) },
  ]);
  expect([...pictures.keys()]).toEqual(['content/images/b.png']);
});
