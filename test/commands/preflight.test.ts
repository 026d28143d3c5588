import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { goodBytes, spoil } from '../../src/testing/spoil.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';

const folder = mkdtempSync(join(tmpdir(), 'preflight-cli-'));
const good = join(folder, 'bon.pdf');
const bad = join(folder, 'mauvais.pdf');

beforeAll(async () => {
  writeFileSync(good, await goodBytes());
  writeFileSync(bad, await spoil(({ paint }) => paint('1 0 0 rg 80 150 50 50 re f')));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(command: string, ...options: string[]) {
  const environment = fakeEnvironment();
  const status = await main([command, ...options], environment);
  return { status, stdout: environment.said.join('\n'), stderr: environment.warned.join('\n') };
}

const preflight = (...options: string[]) => run('preflight', '--no-mesure', ...options);

describe('npm run preflight', () => {
  it('gives 0 for a good file', async () => {
    expect(await preflight(good)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Bon à envoyer'),
    });
  });

  it('gives 1 for a bad file, and says where', async () => {
    const { status, stdout } = await preflight(bad);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /PP-050 .*\n.*aplat en RVB sans profil \(DeviceRGB\) — page 1, à \d+(,\d)? mm du bord gauche/,
    );
  });

  it('gives the same as JSON', async () => {
    const { results } = JSON.parse((await preflight(bad, '--json')).stdout) as {
      results: { id: string; state: string }[];
    };
    expect(results.filter(({ state }) => state === 'error').map(({ id }) => id)).toEqual(['PP-050']);
  });

  it.each([[[]], [['absent.pdf']], [[good, '--reliure', 'ficelle']], [[good, '--encrage', 'beaucoup']]])(
    'gives 2 for %j',
    async (options) => {
      const { status, stderr } = await preflight(...options);
      expect(status).toBe(2);
      expect(stderr.length).toBeGreaterThan(15);
    },
  );
});

describe('npm run judge', () => {
  it('judges a press file by the rules of the press, and says so in English too', async () => {
    expect(await run('judge', good)).toMatchObject({ status: 0, stdout: expect.stringContaining('Accepté') });
    const { status, stdout } = await run('judge', bad, '--langue', 'en');
    expect(status).toBe(1);
    expect(stdout).toMatch(/PDF\/X-4[^]*error +PP-050 [^]*page 1[^]*Refused: 1 error,/);
  });

  it('judges by the standards that are asked for', async () => {
    const { status, stdout } = await run('judge', good, '--norme', 'PDF/UA-1', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ file: good, refused: true, standards: ['PDF/UA-1'] });
  });

  it('gives 2 for a file that is not there, and 1 for one that is no PDF', async () => {
    expect((await run('judge', join(folder, 'absent.pdf'))).status).toBe(2);
    const text = join(folder, 'texte.pdf');
    writeFileSync(text, 'not a PDF');
    expect((await run('judge', text)).status).toBe(1);
  });
});
