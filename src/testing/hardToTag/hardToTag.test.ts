import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.ts';
import { hasTool } from '../installedTools.ts';
import { makePdf } from '../soundDocument.tsx';
import { printTagTree } from '../readBack/tagTreeText.ts';
import type { HardToTag } from './hardToTag.tsx';

const folder = import.meta.dirname;
const names = readdirSync(folder).flatMap((file) =>
  file.endsWith('.sample.tsx') ? [file.replace('.sample.tsx', '')] : [],
);
const hasQpdf = hasTool('qpdf');

describe('documents that are hard to tag', () => {
  it.each(names)('%s', async (name) => {
    const { default: sample } = (await import(join(folder, `${name}.sample.tsx`))) as { default: HardToTag };
    const bytes = await makePdf(sample.sections);
    expect((await judge(bytes)).findings).toEqual([]);
    await expect(`${sample.title}\n\n${await printTagTree(bytes)}`).toMatchFileSnapshot(`${name}.tags.txt`);
    if (hasQpdf) checkWithQpdf(bytes);
  });
});

/** Throws on errors and on warnings. */
function checkWithQpdf(bytes: Uint8Array): void {
  const place = mkdtempSync(join(tmpdir(), 'hard-to-tag-'));
  writeFileSync(join(place, 'sample.pdf'), bytes);
  try {
    execFileSync('qpdf', ['--check', join(place, 'sample.pdf')], { stdio: 'pipe' });
  } finally {
    rmSync(place, { recursive: true });
  }
}
