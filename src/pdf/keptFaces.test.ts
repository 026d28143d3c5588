import { copyFileSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { FACES } from '../../fonts/faces.ts';
import { createFontLibrary, loadFace, openFace } from './reactPdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'faces-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a face is opened once a process, by whoever asks, and anew once its file has changed', async () => {
  const file = join(folder, 'face.ttf');
  copyFileSync(FACES[0]?.file ?? '', file);
  const source = { family: 'Essai', weight: 400, style: 'normal', file } as const;
  const libraryOf = () => createFontLibrary([source]);
  const opened = await loadFace(libraryOf(), 'Essai', 400, 'normal');
  expect(await loadFace(libraryOf(), 'Essai', 400, 'normal')).toBe(opened);
  expect(openFace(libraryOf(), source)).toBe(opened);
  utimesSync(file, new Date(0), new Date(0));
  const anew = await loadFace(libraryOf(), 'Essai', 400, 'normal');
  expect(anew).not.toBe(opened);
  expect(openFace(libraryOf(), source)).toBe(anew);
});
