import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodBytes, spoil } from '../../src/testing/spoil.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli/commands/preflight.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'preflight-cli-'));
const good = join(folder, 'bon.pdf');
const bad = join(folder, 'mauvais.pdf');

beforeAll(async () => {
  writeFileSync(good, await goodBytes());
  writeFileSync(bad, await spoil(({ paint }) => paint('1 0 0 rg 80 150 50 50 re f')));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...options: string[]) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', COMMAND, '--no-mesure', ...options],
    { encoding: 'utf8' },
  );
  return { status, stdout };
}

describe('npm run preflight', () => {
  it('gives 0 for a good file', () => {
    expect(run(good)).toMatchObject({ status: 0, stdout: expect.stringContaining('Bon à envoyer') });
  });

  it('gives 1 for a bad file, and says where', () => {
    const { status, stdout } = run(bad);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /PP-050 .*\n.*aplat en RVB sans profil \(DeviceRGB\) — page 1, à \d+(,\d)? mm du bord gauche/,
    );
  });

  it('gives the same as JSON', () => {
    const { results } = JSON.parse(run(bad, '--json').stdout) as { results: { id: string; state: string }[] };
    expect(results.filter(({ state }) => state === 'error').map(({ id }) => id)).toEqual(['PP-050']);
  });

  it.each([[[]], [['absent.pdf']], [[good, '--reliure', 'ficelle']], [[good, '--encrage', 'beaucoup']]])(
    'gives 2 for %j',
    (options) => {
      expect(run(...options).status).toBe(2);
    },
  );
});
