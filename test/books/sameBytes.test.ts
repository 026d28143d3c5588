import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { buildEveryBook } from './buildEveryBook.ts';

it('the same sources give the same bytes, in another process and another folder', async () => {
  const again = await temporaryFolder();
  await buildEveryBook(again);
  const [first, second] = await Promise.all(
    [inject('booksFolder'), again].map((folder) => readFile(join(folder, 'manifest.json'), 'utf8')),
  );
  expect(first).toMatch(/"sha256": "[0-9a-f]{64}"/);
  expect(second).toBe(first);
}, 240_000);
