import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefused, preflight } from './preflight.ts';
import { printReport } from './report.ts';
import { DEFAULT_OPTIONS } from './subject.ts';
import { hasTool } from '../../testing/installedTools.ts';
import { goodBytes } from '../../testing/spoil.ts';

const qpdf = hasTool('qpdf');
const ghostscript = hasTool('gs');

async function complaints(bytes: Uint8Array, program: string | null = null) {
  const { results } = await preflight(bytes, DEFAULT_OPTIONS, program);
  return results
    .filter(({ state }) => state === 'error' || state === 'warning')
    .map(({ id, findings }) => [id, findings]);
}

function rewritten(bytes: Uint8Array, ...options: string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), bytes);
    spawnSync('qpdf', [...options, join(folder, 'in.pdf'), join(folder, 'out.pdf')]);
    return readFileSync(join(folder, 'out.pdf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a good press file', () => {
  it('passes every check', async () => {
    expect(await complaints(await goodBytes())).toEqual([]);
  });

  it.skipIf(!ghostscript)('passes the measure of its ink (needs Ghostscript)', async () => {
    const report = await preflight(await goodBytes());
    expect(report.results.find(({ id }) => id === 'PP-057')?.state).toBe('good');
    expect(isRefused(report)).toBe(false);
  });

  it('leaves the ink unverified without Ghostscript', async () => {
    const report = await preflight(await goodBytes(), DEFAULT_OPTIONS, 'no-such-program');
    expect(report.results.find(({ id }) => id === 'PP-057')).toMatchObject({
      state: 'unverified',
      reason: expect.stringContaining('Ghostscript'),
    });
    expect(printReport('essai.pdf', report)).toContain('non vérifié PP-057');
  });

  it
    .skipIf(!qpdf)
    .each([['--qdf'], ['--object-streams=generate'], ['--linearize'], ['--stream-data=uncompress']])(
    'passes after qpdf %s (needs qpdf)',
    async (option) => {
      expect(await complaints(rewritten(await goodBytes(), option))).toEqual([]);
    },
  );
});
