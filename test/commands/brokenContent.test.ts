import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Manifest } from '../../src/cli/output/manifest.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const CONTENT = 'test/contenu-fautif';

/** Each faulty file says what is expected of it: `# attendu: FM-012 14:9`. */
async function expectedProblems(): Promise<string[]> {
  const files = await readdir(CONTENT, { recursive: true });
  const found = files
    .filter((file) => file.endsWith('.md'))
    .map(async (file) => {
      const text = await readFile(join(CONTENT, file), 'utf8');
      const expected = [...text.matchAll(/attendu: ([A-Z]{2}-\d{3}) (\d+:\d+)/g)];
      return expected.map(([, code, place]) => `${posix.join(CONTENT, file)}:${place}  erreur  ${code}`);
    });
  return (await Promise.all(found)).flat().sort();
}

/** What stood in the output before the build. */
const EARLIER = {
  'dossier-fautif/dossier-fautif.2026-11.fr.screen.pdf': 'the last good country file',
  'repertoire-fautif/repertoire-fautif.2026-11.fr.screen.pdf': 'the last good directory',
};

describe('a build of content with twelve kinds of fault', async () => {
  const output = await temporaryFolder();
  const environment = fakeEnvironment();
  let code = -1;

  beforeAll(async () => {
    for (const [file, text] of Object.entries(EARLIER)) {
      await mkdir(dirname(join(output, file)), { recursive: true });
      await writeFile(join(output, file), text);
    }
    code = await main(['build', '--content', CONTENT, '--out', output], environment);
  });

  it('tells all of them in one run, each at its line and column', async () => {
    const report = environment.warned.join('\n').split('\n');
    const expected = await expectedProblems();
    expect(expected).toHaveLength(12);
    expect(report.filter((line) => /\s{2}(?:erreur|avertissement)\s{2}/.test(line)).sort()).toEqual(expected);
    expect(report.at(-1)).toBe('12 erreurs dans 12 fichiers');
  });

  it('exits with 1', () => expect(code).toBe(1));

  it.each(Object.entries(EARLIER))('leaves %s as it was', async (file, text) => {
    expect(await readFile(join(output, file), 'utf8')).toBe(text);
  });

  it('lists what was put in place, and how many errors there were', async () => {
    const manifest = JSON.parse(await readFile(join(output, 'manifest.json'), 'utf8')) as Manifest;
    expect(manifest.files.map(({ file }) => file)).toEqual([
      'dossier-sain/dossier-sain.2026-11.fr.screen.pdf',
    ]);
    expect(manifest.problems.errors).toBe(12);
  });

  it('still builds the sound publication beside them', async () => {
    const bytes = await readFile(join(output, 'dossier-sain/dossier-sain.2026-11.fr.screen.pdf'), 'latin1');
    expect(bytes.slice(0, 5)).toBe('%PDF-');
    expect(bytes.trimEnd().slice(-5)).toBe('%%EOF');
  });

  it('says in the manifest what it made, and what was wrong', async () => {
    const manifest = JSON.parse(await readFile(join(output, 'manifest.json'), 'utf8')) as Manifest;
    expect(manifest.files.map(({ file }) => file)).toEqual([
      'dossier-sain/dossier-sain.2026-11.fr.screen.pdf',
    ]);
    expect(manifest.problems).toMatchObject({ errors: 12, warnings: 0, digests: { warnings: [] } });
    expect(new Set(manifest.problems.digests?.errors).size).toBe(12);
  });

  it('leaves nothing else behind', async () => {
    const entries = await readdir(output, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.endsWith('dossier-sain'));
    expect(files.map(({ name }) => name).sort()).toEqual(
      [...Object.keys(EARLIER), 'manifest.json'].map((file) => posix.basename(file)).sort(),
    );
  });
});

describe('check', () => {
  it('gives the same problems as JSON', async () => {
    const environment = fakeEnvironment();
    const code = await main(['check', '--content', CONTENT, '--format', 'json'], environment);
    const records = JSON.parse(environment.said.join('\n')) as {
      file: string;
      line: number;
      column: number;
      code: string;
    }[];
    const places = records.map((one) => `${one.file}:${one.line}:${one.column}  erreur  ${one.code}`);
    expect(code).toBe(1);
    expect(places.sort()).toEqual(await expectedProblems());
  });

  it('finds nothing wrong with the content that is published', async () => {
    const environment = fakeEnvironment();
    expect(await main(['check'], environment)).toBe(0);
    expect(environment.warned).toEqual([]);
  });
});
