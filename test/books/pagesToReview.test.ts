import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import type { Manifest } from '../../src/cli/output/manifest.ts';

const { files } = JSON.parse(readFileSync(join(inject('booksFolder'), 'manifest.json'), 'utf8')) as Manifest;

it.each(files)(
  '$file has no page that a printer would send back, but what its publication excuses',
  (file) => {
    expect(file.toReview ?? []).toEqual([]);
  },
);

it('no publication excuses a page where nothing is to review', () => {
  expect(inject('booksWarnings')).not.toContain('TY-020');
});
