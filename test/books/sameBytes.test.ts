import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

it('the same sources give the same bytes, in another process and another folder', async () => {
  const again = await temporaryFolder();
  expect(await main(['build', '--out', again], fakeEnvironment())).toBe(0);
  const [first, second] = await Promise.all(
    [inject('booksFolder'), again].map((folder) => readFile(join(folder, 'manifest.json'), 'utf8')),
  );
  expect(first).toMatch(/"sha256": "[0-9a-f]{64}"/);
  expect(second).toBe(first);
});
