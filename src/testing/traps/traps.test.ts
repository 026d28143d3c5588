import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAccessibility } from '../../judge/checkAccessibility.ts';
import { hasTool } from '../installedTools.ts';
import { makePdf } from '../soundDocument.tsx';
import { printTagTree } from '../../reader/tags/tagTreeText.ts';
import type { Trap } from './trap.tsx';

const folder = import.meta.dirname;
const names = readdirSync(folder).flatMap((file) =>
  file.endsWith('.trap.tsx') ? [file.replace('.trap.tsx', '')] : [],
);
const hasQpdf = hasTool('qpdf');

describe('traps', () => {
  it.each(names)('%s', async (name) => {
    const { default: trap } = (await import(join(folder, `${name}.trap.tsx`))) as { default: Trap };
    const bytes = await makePdf(trap.sections);
    expect(await checkAccessibility(bytes)).toEqual([]);
    await expect(`${trap.title}\n\n${await printTagTree(bytes)}`).toMatchFileSnapshot(`${name}.tags.txt`);
    if (hasQpdf) checkWithQpdf(bytes);
  });
});

/** Throws on errors and on warnings. */
function checkWithQpdf(bytes: Uint8Array): void {
  const place = mkdtempSync(join(tmpdir(), 'trap-'));
  writeFileSync(join(place, 'trap.pdf'), bytes);
  try {
    execFileSync('qpdf', ['--check', join(place, 'trap.pdf')], { stdio: 'pipe' });
  } finally {
    rmSync(place, { recursive: true });
  }
}
